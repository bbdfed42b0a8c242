/** A line of text that belongs to a form: its value, its error in words, and the focus when the form is refused. */
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import './form.css';
import { fieldMessage } from './field-message.ts';

interface FormTextFieldProps<Form extends FieldValues> extends Omit<
  TextFieldProps,
  'name' | 'value' | 'onChange' | 'onBlur' | 'inputRef' | 'errorMessage'
> {
  readonly control: Control<Form>;
  readonly name: FieldPathByValue<Form, string>;
  /** A doubt about what stands there, which does not keep the form from being accepted. */
  readonly doubt?: string | undefined;
  readonly t: Translator;
}

export function FormTextField<Form extends FieldValues>({
  control,
  name,
  doubt,
  t,
  ...field
}: FormTextFieldProps<Form>) {
  const { field: bound, fieldState } = useController({ control, name });
  return (
    <TextField
      {...field}
      value={bound.value as string}
      onChange={bound.onChange}
      onBlur={bound.onBlur}
      inputRef={bound.ref}
      errorMessage={fieldMessage(t, fieldState.error?.message) ?? (fieldState.isTouched ? doubt : undefined)}
    />
  );
}
