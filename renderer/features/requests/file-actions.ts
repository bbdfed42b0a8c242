/** What can be done with the request that is open: the verbs that its parts are handed. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { SubjectFile, SubjectRow } from '../../../shared/contract/subject-calls.ts';
import type { ExcessFile } from '../../../shared/contract/excess-calls.ts';
import type { NoticeRow } from '../../../shared/contract/notice-calls.ts';
import type { KeepingChoice } from '../../../shared/domain/archive/request-keeping.ts';
import type {
  LetterId,
  ProcessorId,
  RequestAttachmentId,
  RequestId,
  SubjectId,
} from '../../../shared/domain/id.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { AttachmentRole } from '../../../shared/domain/request/attachment.ts';
import type { Channel } from '../../../shared/domain/request/channel.ts';
import type { ChecklistTask } from '../../../shared/domain/request/checklist.ts';
import type { ErasureChoice, ErasurePlan } from '../../../shared/domain/request/erasure-plan.ts';
import type { ExcessSheetFields } from '../../../shared/domain/request/excess-sheet.ts';
import type { ExportScope } from '../../../shared/domain/request/export-scope.ts';
import type {
  Client,
  ErasureGround,
  IdentityCheck,
  OurRole,
  RefusalReason,
  Requester,
  Suspension,
} from '../../../shared/domain/request/request.ts';
import type { RightDetails } from '../../../shared/domain/request/right-details.ts';
import type { Outcome, Right } from '../../../shared/domain/request/right.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { api, runJob } from '../../api.ts';
import { letterVerbs, type LetterVerbs } from '../../parts/letter-moves/letter-moves.ts';
import { saveFile } from '../../parts/save-file.ts';
import { stageAttachment } from '../../parts/stage-attachment.ts';
import { useRequestFile } from './file-store.ts';

/** Null when it was done, else what stood in the way. */
export type Done = Promise<AppError | null>;

export interface Decision {
  readonly right: Right;
  readonly outcome: Outcome;
  readonly refusalReason: RefusalReason | null;
  readonly reasonText: string | null;
}

export interface Entry {
  readonly channel: Channel;
  readonly receivedOn: LocalDate;
  readonly requester: Requester;
  readonly theirReference: string | null;
  readonly note: string | null;
}

export interface FileActions {
  readonly linkSubject: (subjectId: SubjectId | null) => Done;
  /** Without a right: wherever the task stands. */
  readonly setTask: (task: ChecklistTask, done: boolean, right?: Right | null) => Done;
  readonly checkIdentity: (check: IdentityCheck) => Done;
  readonly decide: (decision: Decision) => Done;
  readonly withdrawDecision: (right: Right) => Done;
  readonly setRole: (ourRole: OurRole, client: Client | null) => Done;
  readonly saveDetails: (details: RightDetails) => Done;
  /** Changes in the register what a granted right asks for. */
  readonly carryOutRight: (right: Right) => Done;
  readonly liftRestriction: (lifting: Lifting) => Done;
  readonly listNotices: (right: Right) => Promise<Result<readonly NoticeRow[], AppError>>;
  readonly saveNotice: (right: Right, notice: NoticeDraft) => Promise<Result<readonly NoticeRow[], AppError>>;
  /** The proof of Art. 12(5), with what it leans on. */
  readonly readExcess: () => Promise<Result<ExcessFile, AppError>>;
  readonly saveExcess: (sheet: ExcessSheetFields) => Done;
  readonly extend: (toldOn: LocalDate, reason: string) => Done;
  readonly suspend: (from: LocalDate, reason: Suspension['reason']) => Done;
  readonly resume: (until: LocalDate) => Done;
  readonly addNote: (note: string) => Done;
  readonly correct: (entry: Entry) => Done;
  readonly voidRequest: (reason: string) => Done;
  readonly planErasure: (
    ground: ErasureGround | null,
    choices: readonly ErasureChoice[],
  ) => Promise<Result<ErasurePlan, AppError>>;
  /** `onProgress` gets a share from 0 to 1. */
  readonly carryOut: (
    ground: ErasureGround,
    choices: readonly ErasureChoice[],
    onProgress: (share: number) => void,
  ) => Done;
  /** Makes the copy of the person's data and hands it over; `cancelled` where no place was chosen for it. */
  readonly exportPerson: (
    format: 'pdf' | 'zip',
    language: Language,
    scope?: ExportScope,
  ) => Promise<Result<'saved' | 'cancelled', AppError>>;
  readonly saveLetter: (letterId: LetterId) => Promise<Result<'saved' | 'cancelled', AppError>>;
  readonly letters: LetterVerbs;
  readonly attach: (attaching: Attaching) => Done;
  readonly saveAttachment: (id: RequestAttachmentId) => Promise<Result<'saved' | 'cancelled', AppError>>;
  readonly destroyAttachment: (id: RequestAttachmentId, reason: string) => Done;
  readonly close: (reason: string) => Done;
  readonly reopen: () => Done;
  /** After an erasure of which the policy promises to keep only anonymous data. */
  readonly chooseKeeping: (choice: KeepingChoice) => Done;
  /** `onProgress` gets a share from 0 to 1. */
  readonly makeEvidence: (
    language: Language,
    onProgress: (share: number) => void,
  ) => Promise<Result<'saved' | 'cancelled', AppError>>;
}

export interface Lifting {
  readonly announcedOn: LocalDate | null;
  readonly liftedOn: LocalDate;
  readonly reason: string;
}

export type NoticeDraft = Pick<NoticeRow, 'state' | 'toldOn' | 'confirmedOn' | 'reason'> & {
  readonly processorId: ProcessorId;
};

export interface Attaching {
  readonly file: File;
  readonly role: AttachmentRole;
  readonly letterId: LetterId | null;
  readonly note: string | null;
}

/** What leads elsewhere in the window. */
export interface FileWays {
  readonly writeLetter: (kind: LetterKind) => void;
  readonly openLetter: (letterId: LetterId) => void;
  readonly openSubject: (subjectId: SubjectId) => void;
  readonly openRequest: (requestId: RequestId) => void;
  readonly enterSubject: () => void;
  /** A letter of an authority about this request. */
  readonly enterCase: () => void;
  /** What the archive is to be rid of. */
  readonly openRemoval: () => void;
}

/** `onSaved` is told of every change that was written. */
export function fileActions(requestId: RequestId, onSaved: () => void): FileActions {
  const { take: takeReply, load } = useRequestFile.getState();
  const take: typeof takeReply = async (reply) => {
    const refusal = await takeReply(reply);
    if (refusal === null) onSaved();
    return refusal;
  };
  const moved = async (done: Done): Done => {
    const refusal = await done;
    if (refusal === null) {
      await load();
      onSaved();
    }
    return refusal;
  };
  return {
    linkSubject: (subjectId) => take(api['requests.linkSubject']({ requestId, subjectId })),
    setTask: (task, done, right = null) => take(api['requests.setTask']({ requestId, task, right, done })),
    checkIdentity: (check) => take(api['requests.checkIdentity']({ requestId, check })),
    decide: (decision) => take(api['requests.decideRight']({ requestId, ...decision })),
    withdrawDecision: (right) => take(api['requests.withdrawDecision']({ requestId, right })),
    setRole: (ourRole, client) => take(api['requests.setRole']({ requestId, ourRole, client })),
    saveDetails: (details) => take(api['requests.saveDetails']({ requestId, details })),
    carryOutRight: (right) => take(api['requests.carryOut']({ requestId, right })),
    liftRestriction: (lifting) => take(api['requests.liftRestriction']({ requestId, ...lifting })),
    listNotices: async (right) => {
      const reply = await api['notices.list']({ requestId, right });
      return reply.ok ? ok(reply.value.items) : reply;
    },
    saveNotice: async (right, notice) => {
      const reply = await api['notices.save']({ requestId, right, ...notice });
      if (!reply.ok) return reply;
      await load();
      onSaved();
      return ok(reply.value.items);
    },
    readExcess: () => api['excess.get']({ requestId }),
    saveExcess: (sheet) => take(api['excess.save']({ requestId, sheet })),
    extend: (toldOn, reason) => take(api['requests.extend']({ requestId, toldOn, reason })),
    suspend: (from, reason) => take(api['requests.suspend']({ requestId, from, reason })),
    resume: (until) => take(api['requests.resume']({ requestId, until })),
    addNote: (note) => take(api['requests.addNote']({ requestId, note })),
    correct: (entry) => take(api['requests.correct']({ requestId, ...entry })),
    voidRequest: (reason) => take(api['requests.void']({ requestId, reason })),
    planErasure: (ground, choices) => api['erasure.plan']({ requestId, ground, choices: [...choices] }),
    carryOut: (ground, choices, onProgress) =>
      take(
        runJob('erasure.carryOut', { requestId, ground, choices: [...choices] }, (done, total) =>
          onProgress(total === 0 ? 0 : done / total),
        ).done,
      ),
    exportPerson: async (format, language, scope = 'all') => {
      const reply = await api['exports.person']({ requestId, format, language, scope });
      if (!reply.ok) return reply;
      await load();
      return saveFile(reply.value.fileId);
    },
    saveLetter: async (letterId) => {
      const reply = await api['letters.read']({ letterId });
      return reply.ok ? saveFile(reply.value.fileId) : reply;
    },
    letters: {
      ...letterVerbs,
      post: (posting) => moved(letterVerbs.post(posting)),
      delivered: (delivery) => moved(letterVerbs.delivered(delivery)),
      returned: (back) => moved(letterVerbs.returned(back)),
    },
    attach: async ({ file, ...about }) => {
      const staged = await stageAttachment(file);
      if (!staged.ok) return staged.error;
      return take(api['attachments.add']({ requestId, fileId: staged.value, ...about }));
    },
    saveAttachment: async (id) => {
      const reply = await api['attachments.read']({ id });
      return reply.ok ? saveFile(reply.value.fileId) : reply;
    },
    destroyAttachment: (id, reason) => take(api['attachments.destroy']({ id, reason })),
    close: (reason) => take(api['requests.close']({ requestId, reason })),
    reopen: () => take(api['requests.reopen']({ requestId })),
    chooseKeeping: (choice) => take(api['archive.choose']({ requestId, choice })),
    makeEvidence: async (language, onProgress) => {
      const made = await runJob('requests.evidence', { requestId, language }, (done, total) =>
        onProgress(total === 0 ? 0 : done / total),
      ).done;
      if (!made.ok) return made;
      await load();
      return saveFile(made.value.fileId);
    },
  };
}

/** Empty where nothing was found or the register did not answer. */
export async function searchSubjects(query: string): Promise<readonly SubjectRow[]> {
  const reply = await api['subjects.list']({ query, limit: 12 });
  return reply.ok ? reply.value.items : [];
}

/** Null where the register has no such person, or did not answer. */
export async function readSubject(id: SubjectId): Promise<SubjectFile | null> {
  const reply = await api['subjects.get']({ id });
  return reply.ok ? reply.value : null;
}
