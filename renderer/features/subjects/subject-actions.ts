/** What can be done with persons: the verbs that the parts of the page are handed. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type {
  ActivityId,
  CategoryId,
  ChangeId,
  ConsentId,
  DataItemId,
  SubjectId,
} from '../../../shared/domain/id.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { ConsentFields } from '../../../shared/domain/subject/consent.ts';
import type { SubjectFields } from '../../../shared/domain/subject/subject.ts';
import type { Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import { stageProof } from '../../parts/stage-attachment.ts';

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

export async function recordConsent(
  subjectId: SubjectId,
  activityId: ActivityId,
  consent: ConsentFields,
  file: File | null,
) {
  const staged = await stageProof(file);
  if (!staged.ok) return staged;
  return api['subjects.recordConsent']({ subjectId, activityId, consent, fileId: staged.value });
}

export function withdrawConsent(id: ConsentId, on: LocalDate) {
  return api['subjects.withdrawConsent']({ id, on });
}

/** For one entered by mistake; its file goes for good. */
export function removeConsent(id: ConsentId) {
  return api['subjects.removeConsent']({ id });
}

export async function saveConsentProof(id: ConsentId) {
  const read = await api['subjects.readConsentProof']({ id });
  return read.ok ? saveFile(read.value.fileId) : read;
}

/** GDPR Art. 17(3)(e): nothing of the person is destroyed until it is lifted, which null does. */
export function holdForClaim(subjectId: SubjectId, reason: string | null) {
  return api['retention.hold']({ subjectId, reason });
}
