/** One answer out of a few that all stay in view. */
import {
  RadioButton,
  RadioField,
  RadioGroup as RacRadioGroup,
  Text,
  type RadioGroupProps as RacProps,
} from 'react-aria-components';
import { choiceOf, type Choice } from './choice.ts';
import { defined, type Loose } from './defined.ts';
import { splitTexts, type FieldTexts } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';

type Handed = Loose<Pick<RacProps, 'onBlur' | 'name' | 'id' | 'isRequired' | 'isDisabled' | 'isReadOnly'>>;

export interface RadioGroupProps<Id extends string> extends FieldTexts, Handed {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly orientation?: 'vertical' | 'horizontal' | undefined;
}

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const [texts, { choices, value, onChange, orientation = 'vertical', ...handed }] = splitTexts(props);
  return (
    <RacRadioGroup
      {...defined(handed)}
      className="ui-field ui-choice-group"
      orientation={orientation}
      value={value}
      onChange={(id) => {
        const chosen = choiceOf(choices, id);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel texts={texts} />
      <div className="ui-choice-list" data-orientation={orientation}>
        {choices.map((choice) => (
          <RadioField
            key={choice.id}
            value={choice.id}
            isDisabled={choice.isDisabled ?? false}
            className="ui-choice"
          >
            <RadioButton className="ui-choice-button">
              <span className="ui-box" data-shape="round" />
              <span className="ui-choice-words">{choice.label}</span>
            </RadioButton>
            {choice.description !== undefined && (
              <Text slot="description" className="ui-choice-description">
                {choice.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldFoot texts={texts} />
    </RacRadioGroup>
  );
}
