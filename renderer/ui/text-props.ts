/** What fields for one line and for several lines of text have in common. */
import type { TextFieldProps } from 'react-aria-components';
import type { Loose } from './defined.ts';

export type TextProps = Loose<
  Pick<
    TextFieldProps,
    | 'value'
    | 'defaultValue'
    | 'onChange'
    | 'onBlur'
    | 'onFocus'
    | 'name'
    | 'id'
    | 'autoFocus'
    | 'isRequired'
    | 'isDisabled'
    | 'isReadOnly'
    | 'maxLength'
    | 'spellCheck'
  >
>;
