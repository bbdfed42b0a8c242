/** A field that searches as one types; Escape empties it. */
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Group,
  Input,
  Label,
  SearchField as RacSearchField,
  type SearchFieldProps as RacSearchFieldProps,
} from 'react-aria-components';
import { defined, type Loose } from './defined.ts';

type Handed = Loose<
  Pick<
    RacSearchFieldProps,
    'value' | 'defaultValue' | 'onChange' | 'onSubmit' | 'onClear' | 'autoFocus' | 'isDisabled' | 'onKeyDown'
  >
>;

export interface SearchFieldProps extends Handed {
  /** Read out, not shown: the magnifying glass and the placeholder say it. */
  readonly label: string;
  readonly placeholder: string;
  /** The key that leads here, shown while the field is empty, e.g. « Ctrl K ». */
  readonly shortcut?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

export function SearchField({ label, placeholder, shortcut, inputRef, ...handed }: SearchFieldProps) {
  return (
    <RacSearchField {...defined(handed)} className="ui-field ui-search">
      {({ isEmpty }) => (
        <>
          <Label className="ui-visually-hidden">{label}</Label>
          <Group className="ui-input ui-input-group">
            <Search size={16} aria-hidden className="ui-search-glass" />
            <Input {...defined({ ref: inputRef })} placeholder={placeholder} className="ui-bare-input" />
            {isEmpty ? (
              shortcut !== undefined && <kbd className="ui-key">{shortcut}</kbd>
            ) : (
              <Button className="ui-input-button">
                <X size={16} aria-hidden />
              </Button>
            )}
          </Group>
        </>
      )}
    </RacSearchField>
  );
}
