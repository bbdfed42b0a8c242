/** A number with its unit, written as the language writes it, with steps by arrow key or button. */
import { Minus, Plus } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Group,
  Input,
  NumberField as RacNumberField,
  type NumberFieldProps as RacNumberFieldProps,
} from 'react-aria-components';
import { defined, type Loose } from './defined.ts';
import { splitTexts, type FieldTexts } from './field-texts.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { FieldLabel } from './FieldLabel.tsx';

type Handed = Loose<
  Pick<
    RacNumberFieldProps,
    | 'defaultValue'
    | 'onBlur'
    | 'name'
    | 'id'
    | 'minValue'
    | 'maxValue'
    | 'step'
    | 'formatOptions'
    | 'autoFocus'
    | 'isRequired'
    | 'isDisabled'
    | 'isReadOnly'
  >
>;

export interface NumberFieldProps extends FieldTexts, Handed {
  /** `null` is an empty field. */
  readonly value?: number | null | undefined;
  readonly onChange?: ((value: number | null) => void) | undefined;
  /** What is counted, behind the figure, e.g. « mois ». */
  readonly unit?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

export function NumberField(props: NumberFieldProps) {
  const [texts, { value, onChange, unit, inputRef, ...handed }] = splitTexts(props);
  return (
    <RacNumberField
      {...defined({ ...handed, value: value === null ? Number.NaN : value })}
      onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
      className="ui-field"
      data-width="short"
      isInvalid={texts.errorMessage !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel texts={texts} />
      <div className="ui-number">
        <Group className="ui-input ui-input-group">
          <Button slot="decrement" className="ui-input-button">
            <Minus size={16} aria-hidden />
          </Button>
          <Input {...defined({ ref: inputRef })} className="ui-bare-input figures" />
          <Button slot="increment" className="ui-input-button">
            <Plus size={16} aria-hidden />
          </Button>
        </Group>
        {unit !== undefined && <span className="ui-number-unit">{unit}</span>}
      </div>
      <FieldFoot texts={texts} />
    </RacNumberField>
  );
}
