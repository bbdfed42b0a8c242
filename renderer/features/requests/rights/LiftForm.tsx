/** Art. 18(3): lifting a restriction, once the person has been told. */
import { useState } from 'react';
import { localDate } from '../../../../shared/domain/local-date.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { todayOf } from '../file/ruler-of.ts';
import { detailsIn, type RightFormProps } from './right-form.ts';
import { SaveForm } from './SaveForm.tsx';

const longestReason = 2000;

export function LiftForm({ t, file, asked, actions, ways }: RightFormProps) {
  const details = detailsIn(asked, 'restriction');
  const today = todayOf(file);
  const [announcedOn, setAnnouncedOn] = useState<string | null>(details.announcedOn);
  const [liftedOn, setLiftedOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  if (details.liftedOn !== null) {
    return <p>{t('restrict.lifted', { day: t.date(details.liftedOn), reason: details.liftReason ?? '' })}</p>;
  }
  const lift = () => {
    setTried(true);
    if (liftedOn === null || reason.trim() === '') return;
    void attempt.run(() =>
      actions.liftRestriction({
        announcedOn: announcedOn === null ? null : localDate(announcedOn),
        liftedOn: localDate(liftedOn),
        reason: reason.trim(),
      }),
    );
  };
  return (
    <>
      {details.untilPersonLifts && (
        <Notice tone="due" title={t('restrict.lift-promise')}>
          {t('restrict.lift-promise-text')}
        </Notice>
      )}
      <p>{t('restrict.lift-lead')}</p>
      <div className="requests-buttons">
        <Button onPress={() => ways.writeLetter('restriction-lifting')}>
          {t('letter-kind.restriction-lifting')}
        </Button>
      </div>
      <SaveForm
        t={t}
        label={t('restrict.lift')}
        attempt={attempt}
        onSave={lift}
        saveLabel={t('restrict.lift')}
      >
        <div className="requests-row">
          <DatePicker
            label={t('restrict.announced-on')}
            optionalMark={t('common.optional')}
            description={t('restrict.announced-on-text')}
            value={announcedOn}
            onChange={setAnnouncedOn}
            max={today}
          />
          <DatePicker
            label={t('restrict.lifted-on')}
            value={liftedOn}
            onChange={setLiftedOn}
            max={today}
            errorMessage={isTried && liftedOn === null ? t('common.not-a-date') : undefined}
          />
        </div>
        <TextArea
          label={t('restrict.lift-reason')}
          rows={2}
          maxLength={longestReason}
          value={reason}
          onChange={setReason}
          errorMessage={isTried && reason.trim() === '' ? t('common.required') : undefined}
        />
      </SaveForm>
    </>
  );
}
