/** Fields of a form that are not lines of text: a day, a choice, a note about a person. */
import {
  useController,
  type Control,
  type FieldPath,
  type FieldPathByValue,
  type FieldValues,
} from 'react-hook-form';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { fieldMessage } from './field-message.ts';
import type { Choice } from '../../ui/choice.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import type { FieldWidth } from '../../ui/field-texts.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

interface FieldProps<Form extends FieldValues> {
  readonly t: Translator;
  readonly control: Control<Form>;
  readonly label: string;
}

interface DayFieldProps<Form extends FieldValues> extends FieldProps<Form> {
  readonly name: FieldPathByValue<Form, string | null>;
  /** 'YYYY-MM-DD' */
  readonly max?: string | undefined;
}

export function DayField<Form extends FieldValues>({ t, control, name, label, max }: DayFieldProps<Form>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <DatePicker
      label={label}
      value={field.value as string | null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      max={max}
      errorMessage={fieldMessage(t, fieldState.error?.message)}
    />
  );
}

interface ChoiceFieldProps<Form extends FieldValues, Id extends string> extends FieldProps<Form> {
  readonly name: FieldPath<Form>;
  readonly choices: readonly Choice<Id>[];
  readonly width?: FieldWidth;
}

export function ChoiceField<Form extends FieldValues, Id extends string>(props: ChoiceFieldProps<Form, Id>) {
  const { t, control, name, label, choices, width = 'full' } = props;
  const { field, fieldState } = useController({ control, name });
  const value = field.value as string;
  return (
    <Select
      label={label}
      placeholder={t('common.choose')}
      choices={choices}
      value={choices.find(({ id }) => id === value)?.id ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      width={width}
      errorMessage={fieldMessage(t, fieldState.error?.message)}
    />
  );
}

interface NoteFieldProps<Form extends FieldValues> extends FieldProps<Form> {
  readonly name: FieldPathByValue<Form, string>;
  readonly maxLength: number;
  readonly optionalMark?: string;
}

/** Whatever is written here is handed to the person who asks for it. */
export function NoteField<Form extends FieldValues>(props: NoteFieldProps<Form>) {
  const { t, control, name, label, maxLength, optionalMark } = props;
  const { field, fieldState } = useController({ control, name });
  return (
    <TextArea
      label={label}
      optionalMark={optionalMark}
      note={t('common.free-note')}
      maxLength={maxLength}
      value={field.value as string}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      errorMessage={fieldMessage(t, fieldState.error?.message)}
    />
  );
}
