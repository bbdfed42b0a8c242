/** What can be done with persons: the verbs that the parts of the page are handed. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ActivityId, CategoryId, ChangeId, DataItemId, SubjectId } from '../../../shared/domain/id.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { SubjectFields } from '../../../shared/domain/subject/subject.ts';
import type { Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';

export interface NewDataItem {
  readonly categoryId: CategoryId;
  readonly activityId: ActivityId | null;
  readonly label: string;
  readonly value: string;
  readonly source: string | null;
  readonly collectedOn: LocalDate | null;
}

/** What was done can be taken back by its change. */
type Undoable = Promise<Result<{ readonly changeId: ChangeId }, AppError>>;

export function createSubject(fields: SubjectFields) {
  return api['subjects.create']({ fields });
}

export function updateSubject(id: SubjectId, fields: SubjectFields): Undoable {
  return api['subjects.update']({ id, fields });
}

export function removeSubject(id: SubjectId): Undoable {
  return api['subjects.remove']({ id });
}

/** GDPR Art. 14: is to be told where their data came from, after all. */
export function tellAfterAll(subjectId: SubjectId) {
  return api['subjects.exceptFromNotice']({ subjectId, exception: null });
}

export function addDataItem(subjectId: SubjectId, item: NewDataItem): Undoable {
  return api['subjects.addDataItem']({ subjectId, ...item });
}

export function removeDataItem(id: DataItemId): Undoable {
  return api['subjects.removeDataItem']({ id });
}

/** GDPR Art. 17(3)(e): nothing of the person is destroyed until it is lifted, which null does. */
export function holdForClaim(subjectId: SubjectId, reason: string | null) {
  return api['retention.hold']({ subjectId, reason });
}
