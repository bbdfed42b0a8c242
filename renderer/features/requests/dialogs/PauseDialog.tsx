/** Lets the period rest while the person proves who they are or says what they look for, and lets it run again. */
import { useState } from 'react';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import { suspensionReasons, type Suspension } from '../../../../shared/domain/request/request.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import type { FileActions } from '../file-actions.ts';
import { todayOf } from '../file/ruler-of.ts';

interface PauseDialogProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly onSuspend: FileActions['suspend'];
  /** To the letter that asks. */
  readonly onWrite: (reason: Suspension['reason']) => void;
  readonly onClose: () => void;
}

const formId = 'pause-request';

export function PauseDialog({ t, file, onSuspend, onWrite, onClose }: PauseDialogProps) {
  const today = todayOf(file);
  const [from, setFrom] = useState<string | null>(today);
  const [reason, setReason] = useState<Suspension['reason']>('identity');
  const attempt = useAttempt();
  const suspend = async () => {
    if (from === null) return;
    if (await attempt.run(() => onSuspend(localDate(from), reason))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('request.menu.pause')}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('request.menu.pause')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void suspend()}>
        <p>{t('deadline-page.pause-text')}</p>
        <RadioGroup
          label={t('pause.reason')}
          choices={suspensionReasons.map((id) => ({
            id,
            label: t(`pause.choice.${id}`),
            description: t(`pause.choice.${id}.text`),
          }))}
          value={reason}
          onChange={setReason}
        />
        <Notice
          title={t('pause.letter-first')}
          action={<Button onPress={() => onWrite(reason)}>{t('letter-task.write')}</Button>}
        >
          {t('pause.letter-first-text')}
        </Notice>
        {reason === 'clarification' && (
          <Notice tone="due" title={t('pause.rare')}>
            {t('pause.rare-text')}
          </Notice>
        )}
        <DatePicker
          label={t('pause.from')}
          description={t('pause.from-text')}
          value={from}
          onChange={setFrom}
          min={file.request.receivedOn}
          max={today}
          errorMessage={from === null ? t('common.not-a-date') : undefined}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}

interface ResumeDialogProps extends Pick<PauseDialogProps, 't' | 'file' | 'onClose'> {
  readonly onResume: FileActions['resume'];
}

export function ResumeDialog({ t, file, onResume, onClose }: ResumeDialogProps) {
  const today = todayOf(file);
  const open = file.suspensions.find(({ until }) => until === null);
  const [until, setUntil] = useState<string | null>(today);
  const attempt = useAttempt();
  const resume = async () => {
    if (until === null) return;
    if (await attempt.run(() => onResume(localDate(until)))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('request.menu.resume')}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('request.menu.resume')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void resume()}>
        <p>{t('resume.lead')}</p>
        <DatePicker
          label={t('resume.until')}
          value={until}
          onChange={setUntil}
          min={open?.from ?? file.request.receivedOn}
          max={today}
          errorMessage={until === null ? t('common.not-a-date') : undefined}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
