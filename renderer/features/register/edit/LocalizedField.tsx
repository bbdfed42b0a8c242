/** A text of the register: in the language it is kept in, and below that in the others, where they are shown. */
import {
  useController,
  type Control,
  type FieldPath,
  type FieldPathByValue,
  type FieldValues,
} from 'react-hook-form';
import { languages, type Language } from '../../../../shared/domain/language.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { fieldMessage } from '../../../parts/form/field-message.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { LocalizedForm } from './localized-form.ts';

export interface LocalizedFieldProps<Form extends FieldValues> {
  readonly t: Translator;
  readonly control: Control<Form>;
  readonly name: FieldPathByValue<Form, LocalizedForm>;
  readonly label: string;
  readonly description?: string | undefined;
  readonly optionalMark?: string | undefined;
  readonly isLine?: boolean;
  /** The language in which the register is written first. */
  readonly main: Language;
  readonly isEveryLanguageShown: boolean;
}

export function LocalizedField<Form extends FieldValues>(props: LocalizedFieldProps<Form>) {
  const { main, isEveryLanguageShown, name } = props;
  const others = isEveryLanguageShown ? languages.filter((language) => language !== main) : [];
  return (
    <div className="register-localized" data-field={name}>
      <InLanguage {...props} language={main} />
      {others.map((language) => (
        <InLanguage key={language} {...props} language={language} />
      ))}
    </div>
  );
}

interface InLanguageProps<Form extends FieldValues> extends LocalizedFieldProps<Form> {
  readonly language: Language;
}

function InLanguage<Form extends FieldValues>(props: InLanguageProps<Form>) {
  const { t, control, name, label, description, optionalMark, isLine = false, main, language } = props;
  const { field, fieldState } = useController({ control, name: `${name}.${language}` as FieldPath<Form> });
  const isMain = language === main;
  const shared = {
    label: isMain ? label : t('register.label-in', { label, language: t(`language.${language}`) }),
    value: field.value as string,
    onChange: field.onChange,
    onBlur: field.onBlur,
    errorMessage: fieldMessage(t, fieldState.error?.message),
    lang: language,
    ...(isMain ? { description, optionalMark } : {}),
  };
  return isLine ? (
    <TextField {...shared} inputRef={field.ref} />
  ) : (
    <TextArea {...shared} rows={2} inputRef={field.ref} />
  );
}
