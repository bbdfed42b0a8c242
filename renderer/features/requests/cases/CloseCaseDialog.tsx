/** Closes an authority's case: on which day, and how it ended. What was held is let go. */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { caseOutcomes, type CaseOutcome } from '../../../../shared/domain/authority/authority-case.ts';
import { localDate, type LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';

interface CloseCaseDialogProps {
  readonly t: Translator;
  readonly today: LocalDate;
  readonly receivedOn: LocalDate;
  readonly onCloseCase: (closedOn: LocalDate, outcome: CaseOutcome) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'close-case';

/** Mount it while it is open. */
export function CloseCaseDialog({ t, today, receivedOn, onCloseCase, onClose }: CloseCaseDialogProps) {
  const [closedOn, setClosedOn] = useState<string | null>(today);
  const [outcome, setOutcome] = useState<CaseOutcome>('dismissed');
  const attempt = useAttempt();
  const close = async () => {
    if (closedOn === null) return;
    if (await attempt.run(() => onCloseCase(localDate(closedOn), outcome))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('case.close')}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('case.close')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void close()}>
        <DatePicker
          label={t('case.closed-on')}
          value={closedOn}
          onChange={setClosedOn}
          min={receivedOn}
          max={today}
          errorMessage={closedOn === null ? t('common.not-a-date') : undefined}
        />
        <RadioGroup
          label={t('case.outcome')}
          choices={caseOutcomes.map((id) => ({ id, label: t(`case-outcome.${id}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
