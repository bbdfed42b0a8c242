/** Whether an authority looks into a request: until its case is closed, nothing that the request is about is destroyed. */
import { isHeldBy } from '../../shared/domain/authority/authority-case.ts';
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import { listAuthorityCasesOf, listAuthorityCasesOfSubject } from '../database/authority-cases.ts';
import type { Db } from '../database/database.ts';

export function isRequestHeld(db: Db, requestId: RequestId): boolean {
  return isHeldBy(listAuthorityCasesOf(db, requestId));
}

export function isSubjectHeld(db: Db, subjectId: SubjectId): boolean {
  return isHeldBy(listAuthorityCasesOfSubject(db, subjectId));
}
