/** What shows that a letter left, arrived or came back: receipts and envelopes, to be saved again. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { RequestAttachmentId } from '../../../shared/domain/id.ts';
import type { RequestAttachment } from '../../../shared/domain/request/attachment.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Link } from '../../ui/Link.tsx';

interface ProofsProps {
  readonly t: Translator;
  readonly proofs: readonly RequestAttachment[];
  readonly onSave: (id: RequestAttachmentId) => Promise<AppError | null>;
}

export function Proofs({ t, proofs, onSave }: ProofsProps) {
  const attempt = useAttempt();
  const kept = proofs.filter(({ destroyed }) => destroyed === null);
  if (kept.length === 0) return null;
  return (
    <div className="letters-sendings">
      <h2>{t('posting.proofs')}</h2>
      <ul>
        {kept.map(({ id, role, name, addedOn }) => (
          <li key={id}>
            <Link onPress={() => void attempt.run(() => onSave(id))}>{name}</Link>
            {` · ${t(`attachment-role.${role}`)}, ${t.date(addedOn)}`}
          </li>
        ))}
      </ul>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </div>
  );
}
