/** One line of text. */
import type { Ref } from 'react';
import {
  Input,
  TextField as RacTextField,
  type TextFieldProps as RacTextFieldProps,
} from 'react-aria-components';
import { defined, type Loose } from './defined.ts';
import { splitTexts, type FieldTexts, type FieldWidth } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import type { TextProps } from './text-props.ts';

type LineProps = Loose<Pick<RacTextFieldProps, 'onKeyDown' | 'type' | 'inputMode' | 'autoComplete'>>;

export interface TextFieldProps extends FieldTexts, TextProps, LineProps {
  readonly placeholder?: string | undefined;
  readonly width?: FieldWidth | undefined;
  /** Tabular figures, for numbers, references and codes. */
  readonly hasFigures?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

export function TextField(props: TextFieldProps) {
  const [texts, { placeholder, width = 'full', hasFigures = false, inputRef, lang, ...handed }] =
    splitTexts(props);
  return (
    <RacTextField
      {...defined(handed)}
      className="ui-field"
      data-width={width}
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel texts={texts} />
      <Input
        {...defined({ placeholder, lang, ref: inputRef })}
        className={hasFigures ? 'ui-input figures' : 'ui-input'}
      />
      <FieldFoot texts={texts} />
    </RacTextField>
  );
}
