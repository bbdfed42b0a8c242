/** One choice out of a long list, found as one types. */
import { Check, ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  ComboBox as RacComboBox,
  Group,
  Input,
  ListBox,
  Popover,
  type ComboBoxProps as RacComboBoxProps,
} from 'react-aria-components';
import { choiceOf, type Choice } from './choice.ts';
import { ChoiceItem } from './ChoiceItem.tsx';
import { defined, type Loose } from './defined.ts';
import { splitTexts, type FieldTexts, type FieldWidth } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';

type Handed = Loose<
  Pick<
    RacComboBoxProps<object>,
    'onBlur' | 'name' | 'id' | 'autoFocus' | 'isRequired' | 'isDisabled' | 'isReadOnly' | 'allowsCustomValue'
  >
>;

export interface ComboBoxProps<Id extends string> extends FieldTexts, Handed {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  /** `null` when the field was emptied. */
  readonly onChange: (id: Id | null) => void;
  /** When given, `choices` are taken as found for the text typed; otherwise the field filters them itself. */
  readonly search?: { readonly text: string; readonly onText: (text: string) => void } | undefined;
  /** Said in the list when nothing fits. */
  readonly emptyText: string;
  readonly placeholder?: string | undefined;
  readonly width?: FieldWidth | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const [
    texts,
    { choices, value, onChange, search, emptyText, placeholder, width = 'full', inputRef, ...handed },
  ] = splitTexts(props);
  const collection = search
    ? { items: choices, inputValue: search.text, onInputChange: search.onText }
    : { defaultItems: choices };
  return (
    <RacComboBox
      {...defined(handed)}
      {...collection}
      className="ui-field"
      data-width={width}
      value={value}
      onChange={(key) => onChange(choiceOf(choices, key)?.id ?? null)}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel texts={texts} />
      <Group className="ui-input ui-input-group">
        <Input {...defined({ placeholder, ref: inputRef })} className="ui-bare-input" />
        <Button className="ui-input-button">
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <FieldFoot texts={texts} />
      <Popover className="ui-popover ui-choices" offset={4}>
        <ListBox<Choice<Id>>
          className="ui-list-box"
          renderEmptyState={() => <span className="ui-list-empty">{emptyText}</span>}
        >
          {(choice) => <ChoiceItem choice={choice} mark={Check} />}
        </ListBox>
      </Popover>
    </RacComboBox>
  );
}
