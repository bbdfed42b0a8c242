/** Two further months: when the person was told, and the reason that was given to them (GDPR Art. 12(3)). */
import { useState } from 'react';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { localDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { FileActions } from '../file-actions.ts';
import { todayOf } from '../file/ruler-of.ts';

interface ExtendDialogProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly onExtend: FileActions['extend'];
  /** To the letter that tells of it. */
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

const formId = 'extend-request';
const longestReason = 2000;

export function ExtendDialog({ t, file, onExtend, onWrite, onClose }: ExtendDialogProps) {
  const today = todayOf(file);
  const { firstMonth } = file.deadline;
  const [toldOn, setToldOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const extend = async () => {
    setTried(true);
    if (toldOn === null || reason.trim() === '') return;
    if (await attempt.run(() => onExtend(localDate(toldOn), reason.trim()))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('request.menu.extend')}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('extend.extend')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void extend()}>
        <p>{t('extend.lead')}</p>
        <Notice
          title={t('extend.letter-first')}
          action={<Button onPress={onWrite}>{t('letter-task.write')}</Button>}
        >
          {t('extend.letter-first-text')}
        </Notice>
        {file.extension === 'warn-after-nominal' && (
          <Notice tone="due" title={t('extend.late')}>
            {t('deadline-page.extend-warn', {
              nominal: t.date(firstMonth.nominalOn),
              limit: t.date(firstMonth.limitOn),
            })}
          </Notice>
        )}
        <DatePicker
          label={t('extend.told-on')}
          value={toldOn}
          onChange={setToldOn}
          min={file.request.receivedOn}
          max={today}
          errorMessage={isTried && toldOn === null ? t('common.not-a-date') : undefined}
        />
        <TextArea
          label={t('extend.reason')}
          description={t('extend.reason-text')}
          isForPrint
          rows={3}
          maxLength={longestReason}
          value={reason}
          onChange={setReason}
          errorMessage={isTried && reason.trim() === '' ? t('common.required') : undefined}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
