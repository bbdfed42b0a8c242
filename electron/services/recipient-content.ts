/** What one recipient has to be told of a request (GDPR Art. 19): only what it holds. */
import type { ProcessorId } from '../../shared/domain/id.ts';
import { erasesAfterDeath } from '../../shared/domain/request/effect.ts';
import { recipientsConcerned } from '../../shared/domain/request/recipient-notice.ts';
import type { RequestRight, SubjectRequest } from '../../shared/domain/request/request.ts';
import { isGranted } from '../../shared/domain/request/right.ts';
import { detailsOf } from '../../shared/domain/request/right-details.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import type { RecipientContent } from '../../shared/letters/letter-input.ts';
import type { Db } from '../database/database.ts';
import { findErasureProof } from '../database/erasure-proofs.ts';
import { listLettersOf } from '../database/letters.ts';
import { heldData } from './held-data.ts';
import { readProcessing } from './processing.ts';
import { noticeRows, notifies } from './recipients-to-tell.ts';

interface Concern {
  readonly db: Db;
  readonly request: SubjectRequest;
  readonly subject: Subject | null;
  readonly processorId: ProcessorId | null;
}

export function recipientContent(concern: Concern, kind: RecipientContent['kind']): RecipientContent {
  const { db, request, subject, processorId } = concern;
  const changes = request.rights.flatMap((asked) => {
    if (!notifies(asked) || !isGranted(asked)) return [];
    const row = noticeRows(db, request, asked).find((each) => each.processorId === processorId);
    return row === undefined ? [] : [{ asked, categories: row.categories }];
  });
  const erasures = changes.filter(({ asked }) => asked.right === 'erasure' || erasesAfterDeath(asked));
  const notices = listLettersOf(db, request.id).filter(
    (letter) =>
      letter.kind === 'recipient-notice' && letter.processorId === processorId && letter.sentOn !== null,
  );
  return {
    kind,
    recipientRole: readProcessing(db).processors.find(({ id }) => id === processorId)?.role ?? 'controller',
    rectified: changes.flatMap(({ asked }) => corrections(concern, asked)),
    erased: erasures.flatMap(({ categories }) => categories),
    erasedOn: erasures.length === 0 ? null : (findErasureProof(db, request.id)?.carriedOutOn ?? null),
    restrictedOn: changes.some(({ asked }) => isRestriction(asked)) ? (subject?.restrictedOn ?? null) : null,
    noticeOn: notices.at(-1)?.letterOn ?? null,
  };
}

function isRestriction({ right, details }: RequestRight): boolean {
  return right === 'restriction' && (details?.right !== 'restriction' || details.liftedOn === null);
}

/** Of what was corrected, the data that this recipient has; what was corrected outside the register is told to each. */
function corrections(
  { db, subject, processorId }: Concern,
  asked: RequestRight,
): RecipientContent['rectified'] {
  const details = detailsOf([asked], 'rectification');
  if (details === null || subject === null) return [];
  const held = heldData(db, subject);
  const processing = readProcessing(db);
  return details.corrections
    .filter((correction) => {
      if (correction.itemId === null && correction.field === null) return true;
      const one = { ...asked, details: { ...details, corrections: [correction] } };
      return recipientsConcerned({ asked: one, held, plan: null, ...processing }).some(
        (recipient) => recipient.processorId === processorId,
      );
    })
    .map(({ label, is }) => ({ label, is }));
}
