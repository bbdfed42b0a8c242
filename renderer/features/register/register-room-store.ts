/** The record of processing as last answered, the ready-made registers to begin with, and the language it is kept in. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { AppContract } from '../../../shared/contract/contract.ts';
import type { ProcessingOverview } from '../../../shared/contract/processing-calls.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

type ListReply = Awaited<ReturnType<Client<AppContract>['readyMade.list']>>;
export type ReadyMade = Extract<ListReply, { ok: true }>['value']['items'][number];

export type ActivityDraft = Parameters<Client<AppContract>['processing.saveActivity']>[0];
export type ProcessorDraft = Parameters<Client<AppContract>['processing.saveProcessor']>[0];

interface RegisterRoomState {
  /** Null until the first answer. */
  readonly overview: ProcessingOverview | null;
  readonly readyMade: readonly ReadyMade[];
  /** Of the controller: the language in which the register is written first. */
  readonly language: Language;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly loadReadyMade: (code: string) => Promise<{ readonly added: number } | AppError>;
  readonly saveActivity: (draft: ActivityDraft) => Promise<AppError | null>;
  readonly saveProcessor: (draft: ProcessorDraft) => Promise<AppError | null>;
}

export const useRegisterRoom = createRegisterStore<RegisterRoomState>((set) => ({
  overview: null,
  readyMade: [],
  language: 'fr',
  error: null,
  load: async () => {
    const [overview, controller, readyMade] = await Promise.all([
      api['processing.overview']({}),
      api['controller.get']({}),
      api['readyMade.list']({}),
    ]);
    set({
      ...(overview.ok ? { overview: overview.value, error: null } : { error: overview.error }),
      ...(controller.ok ? { language: controller.value.controller.language } : {}),
      ...(readyMade.ok ? { readyMade: readyMade.value.items } : {}),
    });
  },
  loadReadyMade: async (code) => {
    const reply = await api['readyMade.load']({ code });
    return reply.ok ? reply.value : reply.error;
  },
  saveActivity: async (draft) => {
    const reply = await api['processing.saveActivity'](draft);
    return reply.ok ? null : reply.error;
  },
  saveProcessor: async (draft) => {
    const reply = await api['processing.saveProcessor'](draft);
    return reply.ok ? null : reply.error;
  },
}));
