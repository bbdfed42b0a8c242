/** A failure where it arose: what happened, what was kept, and a way to try again where there is one. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { describeError } from './describe-error.ts';

interface FailureNoticeProps {
  readonly error: AppError;
  readonly onRetry?: () => void;
  readonly t: Translator;
}

export function FailureNotice({ error, onRetry, t }: FailureNoticeProps) {
  const { title, repair } = describeError(t, error);
  return (
    <Notice
      tone="late"
      title={title}
      live="assertive"
      action={onRetry === undefined ? undefined : <Button onPress={onRetry}>{t('common.retry')}</Button>}
    >
      {repair}
    </Notice>
  );
}
