/** The record of processing as last answered, what it is edited with, and the language it is kept in. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { AppContract } from '../../../shared/contract/contract.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { ProcessingOverview, RegisterEntryKind } from '../../../shared/contract/processing-calls.ts';
import type { Promises, PromisesVersion } from '../../../shared/domain/controller/promises.ts';
import type { PublishedPolicy } from '../../../shared/domain/controller/published-policy.ts';
import type { ChangeId, ProcessorId } from '../../../shared/domain/id.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { DirectoryProcessor } from '../../../shared/domain/processing/processor-directory.ts';
import { err, type Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';
import { saveFile } from '../../parts/save-file.ts';
import { stageAttachment } from '../../parts/stage-attachment.ts';
import { createRegisterStore } from '../../register-store.ts';

type Api = Client<AppContract>;
type ListReply = Awaited<ReturnType<Api['readyMade.list']>>;
export type ReadyMade = Extract<ListReply, { ok: true }>['value']['items'][number];

export type ActivityDraft = Parameters<Api['processing.saveActivity']>[0];
export type ProcessorDraft = Parameters<Api['processing.saveProcessor']>[0];
export type CategoryDraft = Parameters<Api['processing.saveCategory']>[0];
export type RuleDraft = Parameters<Api['processing.saveRetentionRule']>[0];
export type ClientProcessingDraft = Parameters<Api['processing.saveClientProcessing']>[0];

interface RegisterRoomState {
  /** Null until the first answer. */
  readonly overview: ProcessingOverview | null;
  readonly readyMade: readonly ReadyMade[];
  readonly directory: readonly DirectoryProcessor[];
  /** Those in force; null until the first answer. */
  readonly promises: Promises | null;
  readonly promisesVersions: readonly PromisesVersion[];
  /** Of the controller: the language in which the register is written first. */
  readonly language: Language;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly loadReadyMade: (code: string) => Promise<{ readonly added: number } | AppError>;
  readonly saveActivity: (draft: ActivityDraft) => Promise<AppError | null>;
  readonly saveProcessor: (draft: ProcessorDraft) => Promise<AppError | null>;
  readonly saveCategory: (draft: CategoryDraft) => Promise<AppError | null>;
  readonly saveRule: (draft: RuleDraft) => Promise<AppError | null>;
  readonly saveClientProcessing: (draft: ClientProcessingDraft) => Promise<AppError | null>;
  /** Noted in the version of the promises that is in force: the text is the same, it was only read more closely. */
  readonly savePolicy: (policy: PublishedPolicy) => Promise<AppError | null>;
  readonly remove: (kind: RegisterEntryKind, id: string) => Promise<Result<ChangeId, AppError>>;
  readonly settleGap: (key: string, how: string) => Promise<AppError | null>;
  readonly reopenGap: (key: string) => Promise<AppError | null>;
  readonly attachContract: (processorId: ProcessorId, file: File) => Promise<AppError | null>;
  readonly saveContractCopy: (processorId: ProcessorId) => Promise<AppError | null>;
  readonly detachContract: (processorId: ProcessorId) => Promise<AppError | null>;
}

export const useRegisterRoom = createRegisterStore<RegisterRoomState>((set, get) => ({
  overview: null,
  readyMade: [],
  directory: [],
  promises: null,
  promisesVersions: [],
  language: 'fr',
  error: null,
  load: async () => {
    const [overview, controller, readyMade, directory] = await Promise.all([
      api['processing.overview']({}),
      api['controller.get']({}),
      api['readyMade.list']({}),
      api['processing.directory']({}),
    ]);
    set({
      ...(overview.ok ? { overview: overview.value, error: null } : { error: overview.error }),
      ...(controller.ok
        ? {
            language: controller.value.controller.language,
            promises: controller.value.promises,
            promisesVersions: controller.value.promisesVersions,
          }
        : {}),
      ...(readyMade.ok ? { readyMade: readyMade.value.items } : {}),
      ...(directory.ok ? { directory: directory.value.items } : {}),
    });
  },
  loadReadyMade: async (code) => {
    const reply = await api['readyMade.load']({ code });
    return reply.ok ? reply.value : reply.error;
  },
  saveActivity: async (draft) => refusalOf(await api['processing.saveActivity'](draft)),
  saveProcessor: async (draft) => refusalOf(await api['processing.saveProcessor'](draft)),
  saveCategory: async (draft) => refusalOf(await api['processing.saveCategory'](draft)),
  saveRule: async (draft) => refusalOf(await api['processing.saveRetentionRule'](draft)),
  saveClientProcessing: async (draft) => refusalOf(await api['processing.saveClientProcessing'](draft)),
  savePolicy: async (policy) => {
    const { promises, promisesVersions, overview } = get();
    if (promises === null || overview === null) return null;
    const inForce = promisesVersions.findLast(({ validFrom }) => validFrom <= overview.today);
    const validFrom = (inForce ?? promisesVersions[0])?.validFrom ?? overview.today;
    return refusalOf(await api['promises.save']({ validFrom, promises: { ...promises, policy } }));
  },
  remove: async (kind, id) => {
    const reply = await api['processing.remove']({ kind, id });
    return reply.ok ? { ok: true, value: reply.value.changeId } : err(reply.error);
  },
  settleGap: async (key, how) => refusalOf(await api['processing.settleGap']({ key, how })),
  reopenGap: async (key) => refusalOf(await api['processing.reopenGap']({ key })),
  attachContract: async (processorId, file) => {
    const staged = await stageAttachment(file);
    if (!staged.ok) return staged.error;
    return refusalOf(await api['processing.attachContract']({ processorId, fileId: staged.value }));
  },
  saveContractCopy: async (processorId) => {
    const read = await api['processing.readContract']({ processorId });
    return read.ok ? refusalOf(await saveFile(read.value.fileId)) : read.error;
  },
  detachContract: async (processorId) => refusalOf(await api['processing.detachContract']({ processorId })),
}));

function refusalOf(reply: Result<unknown, AppError>): AppError | null {
  return reply.ok ? null : reply.error;
}
