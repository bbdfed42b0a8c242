/** A box to tick, with its sentence and a quieter line below. */
import { Check, Minus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { CheckboxButton, CheckboxField, Text, type CheckboxFieldProps } from 'react-aria-components';
import { defined, type Loose } from './defined.ts';

type Handed = Loose<
  Pick<
    CheckboxFieldProps,
    | 'isSelected'
    | 'defaultSelected'
    | 'onChange'
    | 'onBlur'
    | 'isIndeterminate'
    | 'isDisabled'
    | 'isReadOnly'
    | 'isRequired'
    | 'isInvalid'
    | 'name'
    | 'value'
    | 'autoFocus'
    | 'aria-label'
  >
>;

export interface CheckboxProps extends Handed {
  /** The sentence beside the box; without it give `aria-label`. */
  readonly children?: ReactNode;
  readonly description?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

export function Checkbox({ children, description, ...handed }: CheckboxProps) {
  return (
    <CheckboxField {...defined(handed)} className="ui-choice" validationBehavior="aria">
      <CheckboxButton className="ui-choice-button">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="ui-box">
              {isIndeterminate ? (
                <Minus size={14} aria-hidden />
              ) : (
                isSelected && <Check size={14} aria-hidden />
              )}
            </span>
            {children !== undefined && <span className="ui-choice-words">{children}</span>}
          </>
        )}
      </CheckboxButton>
      {description !== undefined && (
        <Text slot="description" className="ui-choice-description">
          {description}
        </Text>
      )}
    </CheckboxField>
  );
}
