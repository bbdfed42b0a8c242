/** The audit trail page by page, the latest entries first, and the result of its last verification. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { AppContract } from '../../../shared/contract/contract.ts';
import type { Client } from '../../../shared/contract/define.ts';
import type { AuditEntry } from '../../../shared/domain/audit/audit-entry.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

export type Verification = Extract<
  Awaited<ReturnType<Client<AppContract>['audit.verify']>>,
  { ok: true }
>['value'];

interface AuditStore {
  readonly entries: readonly AuditEntry[];
  readonly nextCursor: string | null;
  readonly verification: Verification | null;
  readonly error: AppError | null;
  readonly load: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly verify: () => Promise<void>;
}

const pageSize = 50;

export const useAuditStore = createRegisterStore<AuditStore>((set, get) => ({
  entries: [],
  nextCursor: null,
  verification: null,
  error: null,
  load: async () => {
    const reply = await api['audit.list']({ limit: pageSize });
    if (!reply.ok) return set({ error: reply.error });
    set({ entries: reply.value.items, nextCursor: reply.value.nextCursor, error: null });
  },
  loadMore: async () => {
    const { nextCursor, entries } = get();
    if (nextCursor === null) return;
    const reply = await api['audit.list']({ cursor: nextCursor, limit: pageSize });
    if (!reply.ok) return set({ error: reply.error });
    set({ entries: [...entries, ...reply.value.items], nextCursor: reply.value.nextCursor, error: null });
  },
  verify: async () => {
    const reply = await api['audit.verify']({});
    set(reply.ok ? { verification: reply.value, error: null } : { error: reply.error });
  },
}));
