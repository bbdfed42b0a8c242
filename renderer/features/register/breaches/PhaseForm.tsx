/** The sheet of Art. 33(3) for one phase: filled in, printed to copy into the authority's form, and noted as told. */
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { BreachFile } from '../../../../shared/contract/breach-calls.ts';
import { breachSheetSchema, type BreachSheet } from '../../../../shared/domain/breach/breach.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { readTimeOfDay } from '../../../parts/time-of-day.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface Phase {
  readonly told: BreachFile['aware'];
  readonly sheet: BreachSheet;
  readonly delayReasons: string | null;
  readonly theirReference: string | null;
}

interface PhaseFormProps {
  readonly t: Translator;
  readonly file: BreachFile;
  readonly onPrint: (sheet: BreachSheet) => Promise<AppError | null>;
  readonly onSave: (phase: Phase) => Promise<AppError | null>;
  readonly onCancel: () => void;
}

const texts = ['nature', 'contact', 'consequences', 'measures'] as const;

export function PhaseForm({ t, file, onPrint, onSave, onCancel }: PhaseFormProps) {
  const [sheet, setSheet] = useState(file.proposedSheet);
  const [toldOn, setToldOn] = useState<string | null>(file.today);
  const [time, setTime] = useState('');
  const [delay, setDelay] = useState('');
  const [theirs, setTheirs] = useState('');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const printing = useAttempt();
  const set = (part: Partial<typeof sheet>) => setSheet((before) => ({ ...before, ...part }));
  const required = (text: string) => (isTried && text.trim() === '' ? t('common.required') : undefined);
  const whole = () => breachSheetSchema.safeParse(sheet).data ?? null;
  const print = async () => {
    setTried(true);
    const ready = whole();
    if (ready !== null) await printing.run(() => onPrint(ready));
  };
  const save = async () => {
    setTried(true);
    const ready = whole();
    const at = readTimeOfDay(time);
    if (ready === null || toldOn === null || at === null) return;
    const delayReasons = delay.trim() === '' ? null : delay.trim();
    await attempt.run(() =>
      onSave({
        told: { on: localDate(toldOn), time: at },
        sheet: ready,
        delayReasons,
        theirReference: theirs.trim() === '' ? null : theirs.trim(),
      }),
    );
  };
  return (
    <Form
      onSubmit={() => void save()}
      actions={
        <>
          <Button onPress={onCancel}>{t('common.cancel')}</Button>
          <Button icon={Printer} onPress={() => void print()} isPending={printing.isPending}>
            {t('breach.phase.print')}
          </Button>
          <Button tone="primary" type="submit" isPending={attempt.isPending}>
            {t('breach.phase.save')}
          </Button>
        </>
      }
    >
      {texts.map((name) => (
        <TextArea
          key={name}
          label={t(`breach.sheet.${name}`)}
          rows={name === 'contact' ? 1 : 3}
          maxLength={4000}
          value={sheet[name]}
          onChange={(text) => set({ [name]: text })}
          errorMessage={required(sheet[name])}
        />
      ))}
      <TextField
        label={t('breach.persons')}
        optionalMark={t('common.optional')}
        value={sheet.persons ?? ''}
        onChange={(persons) => set({ persons: persons === '' ? null : persons })}
        maxLength={500}
      />
      <NumberField
        label={t('breach.persons-count')}
        optionalMark={t('common.optional')}
        value={sheet.personsCount}
        onChange={(personsCount) => set({ personsCount })}
      />
      <NumberField
        label={t('breach.records-count')}
        optionalMark={t('common.optional')}
        value={sheet.recordsCount}
        onChange={(recordsCount) => set({ recordsCount })}
      />
      <TextArea
        label={t('breach.sheet.outstanding')}
        description={t('breach.sheet.outstanding-text')}
        optionalMark={t('common.optional')}
        rows={2}
        maxLength={4000}
        value={sheet.outstanding ?? ''}
        onChange={(text) => set({ outstanding: text === '' ? null : text })}
      />
      {file.needsDelayReasons && (
        <TextArea
          label={t('breach.delay')}
          description={t('breach.delay-text')}
          rows={3}
          maxLength={4000}
          value={delay}
          onChange={setDelay}
          errorMessage={required(delay)}
        />
      )}
      <Fieldset legend={t('breach.phase.told')} layout="row">
        <DatePicker
          label={t('breach.aware-on')}
          value={toldOn}
          onChange={setToldOn}
          min={file.aware.on}
          max={file.today}
          errorMessage={isTried && toldOn === null ? t('common.not-a-date') : undefined}
        />
        <TextField
          label={t('breach.aware-time')}
          hasFigures
          width="short"
          value={time}
          onChange={setTime}
          maxLength={8}
          errorMessage={isTried && readTimeOfDay(time) === null ? t('breach.not-a-time') : undefined}
        />
        <TextField
          label={t('breach.their-reference')}
          optionalMark={t('common.optional')}
          value={theirs}
          onChange={setTheirs}
          maxLength={100}
        />
      </Fieldset>
      {(attempt.error ?? printing.error) !== null && (
        <FailureNotice t={t} error={attempt.error ?? printing.error ?? { code: 'cancelled' }} />
      )}
    </Form>
  );
}
