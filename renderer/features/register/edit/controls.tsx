/** Choices, switches and figures that belong to a form of the register: bound to it, and found by the gap that leads there. */
import {
  useController,
  type Control,
  type FieldPath,
  type FieldPathByValue,
  type FieldValues,
} from 'react-hook-form';
import type { ReactNode } from 'react';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import type { Choice } from '../../../ui/choice.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Switch } from '../../../ui/Switch.tsx';

interface Bound<Form extends FieldValues, Value> {
  readonly control: Control<Form>;
  readonly name: FieldPathByValue<Form, Value>;
  readonly label: string;
  readonly description?: string | undefined;
}

interface RadioFieldProps<Form extends FieldValues, Id extends string> {
  readonly control: Control<Form>;
  readonly name: FieldPath<Form>;
  readonly label: string;
  readonly description?: string | undefined;
  readonly aside?: ReactNode;
  readonly choices: readonly Choice<Id>[];
}

export function RadioField<Form extends FieldValues, Id extends string>(props: RadioFieldProps<Form, Id>) {
  const { control, name, choices, ...texts } = props;
  const { field } = useController({ control, name });
  const value: unknown = field.value;
  return (
    <div className="register-columns" data-field={name}>
      <RadioGroup
        {...texts}
        choices={choices}
        value={choices.find(({ id }) => id === value)?.id ?? null}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
    </div>
  );
}

interface ChecksFieldProps<Form extends FieldValues> extends Bound<Form, string[]> {
  readonly choices: readonly Choice[];
}

export function ChecksField<Form extends FieldValues>(props: ChecksFieldProps<Form>) {
  const { control, name, label, description, choices } = props;
  const { field } = useController({ control, name });
  return (
    <div className="register-columns" data-field={name}>
      <CheckboxGroup
        label={label}
        description={description}
        choices={choices}
        value={field.value as string[]}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
    </div>
  );
}

export function SwitchField<Form extends FieldValues>(props: Bound<Form, boolean>) {
  const { control, name, label, description } = props;
  const { field } = useController({ control, name });
  return (
    <div data-field={name}>
      <Switch isSelected={field.value as boolean} onChange={field.onChange} description={description}>
        {label}
      </Switch>
    </div>
  );
}

interface CountFieldProps<Form extends FieldValues> extends Bound<Form, number | null> {
  readonly max: number;
  readonly unit?: string;
  readonly optionalMark?: string;
}

export function CountField<Form extends FieldValues>(props: CountFieldProps<Form>) {
  const { control, name, max, ...texts } = props;
  const { field } = useController({ control, name });
  return (
    <div data-field={name}>
      <NumberField
        {...texts}
        minValue={0}
        maxValue={max}
        value={field.value as number | null}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
      />
    </div>
  );
}
