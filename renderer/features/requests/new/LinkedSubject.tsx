/** Below the name: whether it is somebody the register knows, and whether they are already waiting for an answer. */
import type { RequestSummary } from '../../../../shared/contract/request-summary.ts';
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import type { RequestId } from '../../../../shared/domain/id.ts';
import { displayName } from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { rightNames } from '../../../parts/names.ts';
import { Button } from '../../../ui/Button.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { Notice } from '../../../ui/Notice.tsx';

interface LinkedSubjectProps {
  readonly t: Translator;
  readonly linked: SubjectFile | null;
  readonly openRequest: RequestSummary | null;
  readonly hasName: boolean;
  readonly onUnlink: () => void;
  readonly onOpenRequest: (id: RequestId) => void;
}

export function LinkedSubject({
  t,
  linked,
  openRequest,
  hasName,
  onUnlink,
  onOpenRequest,
}: LinkedSubjectProps) {
  return (
    <div className="requests-linked" aria-live="polite">
      {linked === null && hasName && <p className="requests-quiet">{t('request-new.not-linked')}</p>}
      {linked !== null && (
        <p className="requests-linked-line">
          <Mark shape="check" tone="done" />
          <span>{t('request-new.linked', { name: displayName(linked.subject) })}</span>
          <Button tone="quiet" onPress={onUnlink}>
            {t('request-new.unlink')}
          </Button>
        </p>
      )}
      {openRequest !== null && (
        <Notice
          tone="due"
          title={t('request-new.already-open')}
          action={<Button onPress={() => onOpenRequest(openRequest.id)}>{t('request-new.see-open')}</Button>}
        >
          {t('request-new.already-open-text', {
            reference: openRequest.reference,
            rights: rightNames(t, openRequest.rights),
            day: t.date(openRequest.receivedOn),
          })}
        </Notice>
      )}
    </div>
  );
}
