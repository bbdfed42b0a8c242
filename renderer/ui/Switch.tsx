/** A setting that is on or off and takes effect at once. */
import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text, type SwitchFieldProps } from 'react-aria-components';
import { defined, type Loose } from './defined.ts';

type Handed = Loose<
  Pick<SwitchFieldProps, 'isSelected' | 'defaultSelected' | 'onChange' | 'isDisabled' | 'isReadOnly' | 'name'>
>;

export interface SwitchProps extends Handed {
  readonly children: ReactNode;
  readonly description?: string | undefined;
}

export function Switch({ children, description, ...handed }: SwitchProps) {
  return (
    <SwitchField {...defined(handed)} className="ui-choice ui-switch">
      <SwitchButton className="ui-choice-button">
        <span className="ui-slot">
          <span className="ui-slot-knob" />
        </span>
        <span className="ui-choice-words">{children}</span>
      </SwitchButton>
      {description !== undefined && (
        <Text slot="description" className="ui-choice-description">
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
