/** Several lines of text that grow with what is written, with an optional note below that stays in view while writing. */
import type { Ref } from 'react';
import { TextArea as RacTextArea, TextField } from 'react-aria-components';
import { cssVars } from './css-vars.ts';
import { defined } from './defined.ts';
import { splitTexts, type FieldTexts } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import type { TextProps } from './text-props.ts';

export interface TextAreaProps extends FieldTexts, TextProps {
  /** Stands below the text with a mark, e.g. who will get to read it. */
  readonly note?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Lines shown while it is empty. */
  readonly rows?: number | undefined;
  /** Set in the letter face, for words that will be printed. */
  readonly isForPrint?: boolean | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

export function TextArea(props: TextAreaProps) {
  const [texts, { note, placeholder, rows = 3, isForPrint = false, inputRef, lang, ...handed }] =
    splitTexts(props);
  return (
    <TextField
      {...defined(handed)}
      className="ui-field"
      data-width="full"
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel texts={texts} />
      <RacTextArea
        {...defined({ placeholder, lang, ref: inputRef })}
        rows={rows}
        style={cssVars({ '--rows': rows })}
        className={isForPrint ? 'ui-input ui-text-area ui-for-print' : 'ui-input ui-text-area'}
      />
      <FieldFoot texts={texts} note={note} />
    </TextField>
  );
}
