/** One choice out of a short list that opens below the field. */
import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  ListBox,
  Popover,
  Select as RacSelect,
  SelectValue,
  type SelectProps as RacSelectProps,
} from 'react-aria-components';
import { choiceOf, type Choice } from './choice.ts';
import { ChoiceItem } from './ChoiceItem.tsx';
import { defined, type Loose } from './defined.ts';
import { splitTexts, type FieldTexts, type FieldWidth } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';

type Handed = Loose<
  Pick<RacSelectProps, 'onBlur' | 'name' | 'id' | 'autoFocus' | 'isRequired' | 'isDisabled'>
>;

export interface SelectProps<Id extends string> extends FieldTexts, Handed {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  readonly width?: FieldWidth | undefined;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const [texts, { choices, value, onChange, placeholder, width = 'full', ...handed }] = splitTexts(props);
  return (
    <RacSelect
      {...defined(handed)}
      className="ui-field"
      data-width={width}
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = choiceOf(choices, key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel texts={texts} />
      <Button className="ui-input ui-select-button">
        <SelectValue className="ui-select-value">
          {({ isPlaceholder }) =>
            isPlaceholder ? (
              <span className="ui-placeholder">{placeholder}</span>
            ) : (
              choiceOf(choices, value)?.label
            )
          }
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldFoot texts={texts} />
      <Popover className="ui-popover ui-choices" offset={4}>
        <ListBox className="ui-list-box" items={choices}>
          {(choice) => <ChoiceItem choice={choice} mark={Check} />}
        </ListBox>
      </Popover>
    </RacSelect>
  );
}
