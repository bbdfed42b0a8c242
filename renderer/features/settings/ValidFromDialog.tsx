/** Asks from when what was just written holds: a correction of the version in force, or a new version. */
import { useState } from 'react';
import { localDateSchema, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { isAlways } from './versions.ts';

export type Proposal = 'correction' | 'change';

interface ValidFromDialogProps {
  /** Since when the version in force holds. */
  readonly inForceSince: LocalDate;
  readonly today: LocalDate;
  /** What the changes look like. */
  readonly proposal: Proposal;
  readonly isPending: boolean;
  readonly onConfirm: (validFrom: LocalDate) => void;
  readonly onCancel: () => void;
  readonly t: Translator;
}

/** Mounted while it is asked, so that each time begins afresh. */
export function ValidFromDialog({
  inForceSince,
  today,
  proposal,
  isPending,
  onConfirm,
  onCancel,
  t,
}: ValidFromDialogProps) {
  const [choice, setChoice] = useState<Proposal>(proposal);
  const [date, setDate] = useState<string | null>(today);
  const [isChecked, setChecked] = useState(false);
  const parsed = localDateSchema.safeParse(date);
  const confirm = () => {
    setChecked(true);
    if (choice === 'correction') onConfirm(inForceSince);
    else if (parsed.success) onConfirm(parsed.data);
  };
  const hint = isAlways(inForceSince)
    ? t('settings.from.correction.always')
    : t('settings.from.correction.since', { date: t.date(inForceSince) });
  return (
    <Dialog
      isOpen
      onClose={onCancel}
      title={t('settings.from.title')}
      closeLabel={t('common.cancel')}
      size="small"
      actions={
        <>
          <Button onPress={onCancel}>{t('common.cancel')}</Button>
          <Button tone="primary" onPress={confirm} isPending={isPending}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className="settings-form">
        <p>{t('settings.from.sentence')}</p>
        <RadioGroup
          label={t('settings.from.label')}
          choices={[
            { id: 'correction', label: t('settings.from.correction'), description: hint },
            {
              id: 'change',
              label: t('settings.from.change'),
              description: t('settings.from.change.hint'),
            },
          ]}
          value={choice}
          onChange={setChoice}
        />
        {choice === 'change' && (
          <DatePicker
            label={t('settings.from.date')}
            value={date}
            onChange={setDate}
            errorMessage={isChecked && !parsed.success ? t('common.not-a-date') : undefined}
          />
        )}
      </div>
    </Dialog>
  );
}
