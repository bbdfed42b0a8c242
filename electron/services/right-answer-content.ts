/** What the answer to a right has to say from the register: what stopped, which marks stand, who was told, what is held. */
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { exportFormatsMade } from '../../shared/domain/request/export-scope.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { detailsOf } from '../../shared/domain/request/right-details.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import type { RightAnswerContent } from '../../shared/letters/letter-input.ts';
import { listActivities } from '../database/activities.ts';
import type { Db } from '../database/database.ts';
import { listEvents } from '../database/request-history.ts';
import { heldData } from './held-data.ts';
import { restrictionAfter } from './marks.ts';
import { recipientsTold } from './recipients-to-tell.ts';

type Kind = RightAnswerContent['kind'];

interface AnswerSource {
  readonly db: Db;
  readonly request: SubjectRequest;
  readonly subject: Subject | null;
  readonly letterOn: LocalDate;
  readonly keepsSuppressionPrint: boolean;
}

export function rightAnswerContent(source: AnswerSource, kind: Kind): RightAnswerContent {
  const { db, request, subject, letterOn, keepsSuppressionPrint } = source;
  return {
    kind,
    activities: activitiesNamed(source, kind),
    recipientsTold:
      kind === 'rectification-answer'
        ? recipientsTold(db, request.id, 'rectification')
        : kind === 'restriction-answer'
          ? recipientsTold(db, request.id, 'restriction')
          : [],
    restrictedOn:
      subject === null ? null : restrictionAfter(db, subject, { requestId: request.id, kind, letterOn }),
    marketingStoppedOn: subject?.marketingStoppedOn ?? null,
    keepsSuppressionPrint,
    held: subject === null ? null : heldData(db, subject),
    hasPortableCopy: exportFormatsMade(listEvents(db, request.id), 'portability').includes('zip'),
  };
}

/** A withdrawal that names none is of all that rests on consent, as it is carried out. */
function activitiesNamed({ db, request: { rights } }: AnswerSource, kind: Kind) {
  const right =
    kind === 'objection-answer' ? 'objection' : kind === 'consent-answer' ? 'consent-withdrawal' : null;
  if (right === null) return [];
  const ids = detailsOf(rights, right)?.activityIds ?? [];
  const isAllConsents = right === 'consent-withdrawal' && ids.length === 0;
  return listActivities(db).filter(({ id, lawfulBasis }) =>
    isAllConsents ? lawfulBasis === 'consent' : ids.includes(id),
  );
}
