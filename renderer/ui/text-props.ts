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
> & {
  /** In which language is written what the field holds, where that is not the page's; the words around it are the page's. */
  readonly lang?: string | undefined;
};
