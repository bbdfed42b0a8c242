/** Several boxes to tick under one question. */
import {
  CheckboxGroup as RacCheckboxGroup,
  type CheckboxGroupProps as RacProps,
} from 'react-aria-components';
import { Checkbox } from './Checkbox.tsx';
import type { Choice } from './choice.ts';
import { defined, type Loose } from './defined.ts';
import { splitTexts, type FieldTexts } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';

type Handed = Loose<Pick<RacProps, 'onBlur' | 'name' | 'id' | 'isRequired' | 'isDisabled' | 'isReadOnly'>>;

export interface CheckboxGroupProps<Id extends string> extends FieldTexts, Handed {
  readonly choices: readonly Choice<Id>[];
  readonly value: readonly Id[];
  /** The ids now ticked, in the order of `choices`. */
  readonly onChange: (ids: readonly Id[]) => void;
}

export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const [texts, { choices, value, onChange, ...handed }] = splitTexts(props);
  return (
    <RacCheckboxGroup
      {...defined(handed)}
      className="ui-field ui-choice-group"
      value={[...value]}
      onChange={(ids) => onChange(choices.map((choice) => choice.id).filter((id) => ids.includes(id)))}
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel texts={texts} />
      <div className="ui-choice-list">
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            value={choice.id}
            description={choice.description}
            isDisabled={choice.isDisabled}
          >
            {choice.label}
          </Checkbox>
        ))}
      </div>
      <FieldFoot texts={texts} />
    </RacCheckboxGroup>
  );
}
