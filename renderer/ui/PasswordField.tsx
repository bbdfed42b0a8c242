/** A secret that can be shown, with a hint while caps lock is on. */
import { Eye, EyeOff } from 'lucide-react';
import { useState, type ReactNode, type Ref } from 'react';
import { Group, Input, TextField, ToggleButton, type TextFieldProps } from 'react-aria-components';
import { defined, type Loose } from './defined.ts';
import { splitTexts, type FieldTexts } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';

type Handed = Loose<
  Pick<
    TextFieldProps,
    | 'value'
    | 'onChange'
    | 'onBlur'
    | 'name'
    | 'id'
    | 'autoComplete'
    | 'autoFocus'
    | 'isRequired'
    | 'isDisabled'
  >
>;

export interface PasswordFieldProps extends FieldTexts, Handed {
  /** Name of the button that shows the secret; it stays the same, only its pressed state changes. */
  readonly showLabel: string;
  /** Said while caps lock is on. */
  readonly capsLockText: string;
  /** Stands right below the field, for a `StrengthMeter`. */
  readonly meter?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

export function PasswordField(props: PasswordFieldProps) {
  const [texts, { showLabel, capsLockText, meter, inputRef, ...handed }] = splitTexts(props);
  const [isShown, setShown] = useState(false);
  const [isCapsLockOn, setCapsLockOn] = useState(false);
  const observeCapsLock = (event: { getModifierState: (key: 'CapsLock') => boolean }) =>
    setCapsLockOn(event.getModifierState('CapsLock'));
  return (
    <TextField
      {...defined(handed)}
      className="ui-field"
      data-width="medium"
      type={isShown ? 'text' : 'password'}
      spellCheck="false"
      onKeyDown={observeCapsLock}
      onKeyUp={observeCapsLock}
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel texts={texts} />
      <Group className="ui-input ui-input-group">
        <Input {...defined({ ref: inputRef })} autoCapitalize="none" className="ui-bare-input" />
        <ToggleButton
          className="ui-input-button"
          aria-label={showLabel}
          isSelected={isShown}
          onChange={setShown}
        >
          {isShown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        </ToggleButton>
      </Group>
      {meter}
      <output className="ui-field-hint">{isCapsLockOn ? capsLockText : ''}</output>
      <FieldFoot texts={texts} />
    </TextField>
  );
}
