/** The published policy as last answered: what it proposes, where it and the register differ, and what is done about it. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { AppContract } from '../../../../shared/contract/contract.ts';
import type { Client } from '../../../../shared/contract/define.ts';
import type { PolicyOverview } from '../../../../shared/contract/policy-calls.ts';
import type { ChangeId } from '../../../../shared/domain/id.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { api } from '../../../api.ts';
import { stageFile } from '../../../parts/stage-file.ts';
import { createRegisterStore } from '../../../register-store.ts';

type AcceptReply = Awaited<ReturnType<Client<AppContract>['policies.accept']>>;
type Accepted = Extract<AcceptReply, { ok: true }>['value'];

interface PolicyState {
  /** Null until the first answer. */
  readonly standing: PolicyOverview | null;
  readonly isReading: boolean;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  /** True once it has been read. */
  readonly readText: (text: string) => Promise<boolean>;
  readonly readFile: (file: File) => Promise<boolean>;
  readonly accept: (keys: readonly string[]) => Promise<Result<Accepted, AppError>>;
  readonly refuse: (keys: readonly string[]) => Promise<Result<ChangeId, AppError>>;
  readonly forget: () => Promise<void>;
}

export const usePolicy = createRegisterStore<PolicyState>((set, get) => {
  const read = async (source: Parameters<Client<AppContract>['policies.read']>[0]) => {
    const reply = await api['policies.read'](source);
    set({ isReading: false, ...(reply.ok ? { standing: reply.value } : { error: reply.error }) });
    return reply.ok;
  };
  return {
    standing: null,
    isReading: false,
    error: null,
    load: async () => {
      const reply = await api['policies.standing']({});
      set(reply.ok ? { standing: reply.value } : { error: reply.error });
    },
    readText: async (text) => {
      set({ isReading: true, error: null });
      return await read({ fileId: null, text });
    },
    readFile: async (file) => {
      set({ isReading: true, error: null });
      const staged = await stageFile(file);
      if (staged.ok) return await read({ fileId: staged.value, text: null });
      set({ isReading: false, error: staged.error });
      return false;
    },
    accept: async (keys) => {
      const reply = await api['policies.accept']({ keys: [...keys] });
      if (!reply.ok) return reply;
      await get().load();
      return ok(reply.value);
    },
    refuse: async (keys) => {
      const reply = await api['policies.refuse']({ keys: [...keys] });
      if (!reply.ok) return err(reply.error);
      await get().load();
      return ok(reply.value.changeId);
    },
    forget: async () => {
      const reply = await api['policies.forget']({});
      if (!reply.ok) set({ error: reply.error });
      await get().load();
    },
  };
});
