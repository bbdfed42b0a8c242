/** Closes a breach: on which day, and what was learned from it. */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { localDate, type LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

interface CloseBreachDialogProps {
  readonly t: Translator;
  readonly today: LocalDate;
  readonly awareOn: LocalDate;
  readonly onCloseBreach: (closing: {
    readonly closedOn: LocalDate;
    readonly lessons: string;
  }) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'close-breach';

/** Mount it while it is open. */
export function CloseBreachDialog({ t, today, awareOn, onCloseBreach, onClose }: CloseBreachDialogProps) {
  const [closedOn, setClosedOn] = useState<string | null>(today);
  const [lessons, setLessons] = useState('');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const close = async () => {
    setTried(true);
    if (closedOn === null || lessons.trim() === '') return;
    await attempt.run(() => onCloseBreach({ closedOn: localDate(closedOn), lessons: lessons.trim() }));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('breach.close')}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('breach.close')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void close()}>
        <DatePicker
          label={t('breach.closed-on')}
          value={closedOn}
          onChange={setClosedOn}
          min={awareOn}
          max={today}
          errorMessage={closedOn === null ? t('common.not-a-date') : undefined}
        />
        <TextArea
          label={t('breach.lessons')}
          description={t('breach.lessons-text')}
          rows={4}
          maxLength={4000}
          value={lessons}
          onChange={setLessons}
          errorMessage={isTried && lessons.trim() === '' ? t('common.required') : undefined}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
