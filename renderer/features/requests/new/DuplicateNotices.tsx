/** That what arrived may be registered already: each request that it may repeat, and the way to it. */
import type { Duplicate } from '../../../../shared/contract/intake-calls.ts';
import type { RequestId } from '../../../../shared/domain/id.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { rightNames } from '../../../parts/names.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

interface DuplicateNoticesProps {
  readonly t: Translator;
  readonly duplicates: readonly Duplicate[];
  readonly onOpenRequest: (id: RequestId) => void;
}

export function DuplicateNotices({ t, duplicates, onOpenRequest }: DuplicateNoticesProps) {
  return duplicates.map(({ request, why }) => (
    <Notice
      key={request.id}
      tone="due"
      title={t(`intake.duplicate.${why}`)}
      live="polite"
      action={<Button onPress={() => onOpenRequest(request.id)}>{t('request-new.see-open')}</Button>}
    >
      {t('request-new.already-open-text', {
        reference: request.reference,
        rights: rightNames(t, request.rights),
        day: t.date(request.receivedOn),
      })}
    </Notice>
  ));
}
