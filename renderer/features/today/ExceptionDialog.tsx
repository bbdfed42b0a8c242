/** Why a person need not be told where their data came from: the exceptions of GDPR Art. 14(5), with a reason that is kept. */
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import { noticeExceptions, type NoticeException } from '../../../shared/domain/subject/source-notice.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { articleText } from '../../parts/article-text.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';

type Exception = NoticeException['exception'];

interface ExceptionDialogProps {
  readonly t: Translator;
  readonly name: string;
  readonly onSave: (exception: Exception, reason: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'notice-exception';
const longestReason = 1000;
const places: Readonly<Record<Exception, string>> = {
  'already-informed': '14(5)(a)',
  'disproportionate-effort': '14(5)(b)',
  'laid-down-by-law': '14(5)(c)',
  secrecy: '14(5)(d)',
};

export function ExceptionDialog({ t, name, onSave, onClose }: ExceptionDialogProps) {
  const [exception, setException] = useState<Exception | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const save = async () => {
    setTried(true);
    const words = reason.trim();
    if (exception === null || words === '') return;
    if (await attempt.run(() => onSave(exception, words))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('notice-exception.title', { name })}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('notice-exception.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <RadioGroup
          label={t('notice-exception.which')}
          choices={noticeExceptions.map((id) => ({
            id,
            label: t(`notice-exception.${id}`),
            description: articleText(t, { act: 'gdpr', place: places[id] }),
          }))}
          value={exception}
          onChange={setException}
          errorMessage={isTried && exception === null ? t('common.required') : undefined}
        />
        <TextArea
          label={t('notice-exception.reason')}
          description={t('notice-exception.reason-text')}
          note={t('common.free-note')}
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
