/** The fields for what only the user can say in one kind of letter, as its module declares them. */
import type { Language } from '../../../shared/domain/language.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { letterModules } from '../../../shared/letters/letter-kinds.ts';
import type { Particular, Particulars } from '../../../shared/letters/particular.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { particularChoice, particularHint, particularLabel } from './particular-words.ts';

interface ParticularFieldsProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  /** In which it is typed. */
  readonly language: Language;
  readonly today: LocalDate;
  readonly value: Particulars;
  readonly onChange: (particulars: Particulars) => void;
}

const longestText = 2000;
/** More than these are chosen from a list that opens. */
const mostRadios = 4;

export function ParticularFields({ value, onChange, ...shared }: ParticularFieldsProps) {
  return letterModules[shared.kind].particulars.map((declared) => (
    <ParticularField
      key={declared.name}
      {...shared}
      declared={declared}
      value={value[declared.name] ?? ''}
      onChange={(typed) => onChange({ ...value, [declared.name]: typed })}
    />
  ));
}

interface ParticularFieldProps extends Omit<ParticularFieldsProps, 'value' | 'onChange'> {
  readonly declared: Particular;
  /** Empty where nothing was said. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

function ParticularField({
  t,
  kind,
  language: lang,
  today,
  declared,
  value,
  onChange,
}: ParticularFieldProps) {
  const { name, isRequired, isPast = false } = declared;
  const common = {
    label: particularLabel(t, kind, name),
    description: particularHint(t, kind, name),
    optionalMark: isRequired ? undefined : t('common.optional'),
    isRequired,
  };
  switch (declared.kind) {
    case 'line':
      return (
        <TextField
          {...common}
          lang={lang}
          width="medium"
          maxLength={longestText}
          value={value}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <TextArea
          {...common}
          lang={lang}
          isForPrint
          rows={3}
          maxLength={longestText}
          value={value}
          onChange={onChange}
        />
      );
    case 'date':
      return (
        <DatePicker
          {...common}
          value={value === '' ? null : value}
          onChange={(day) => onChange(day ?? '')}
          max={isPast ? today : undefined}
        />
      );
    case 'choice': {
      const choices = (declared.choices ?? []).map((id) => ({
        id,
        label: particularChoice(t, kind, name, id),
      }));
      const chosen = value === '' ? null : value;
      return choices.length > mostRadios ? (
        <Select
          {...common}
          placeholder={t('common.choose')}
          choices={choices}
          value={chosen}
          onChange={onChange}
        />
      ) : (
        <RadioGroup {...common} choices={choices} value={chosen} onChange={onChange} />
      );
    }
  }
}
