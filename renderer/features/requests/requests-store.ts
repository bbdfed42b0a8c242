/** The list of requests as last answered: one filter, one search, page by page. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { RequestSummary } from '../../../shared/contract/request-summary.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

/** What is closed rests in the archive: out of the list and its search unless one looks there. */
export const requestFilters = ['open', 'closed'] as const;
export type RequestFilter = (typeof requestFilters)[number];

interface RequestsState {
  readonly filter: RequestFilter;
  readonly query: string;
  /** Null until the first answer. */
  readonly items: readonly RequestSummary[] | null;
  readonly nextCursor: string | null;
  readonly error: AppError | null;
  /** Fetches as many lines again as there were. */
  readonly load: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly setFilter: (filter: RequestFilter) => Promise<void>;
  readonly setQuery: (query: string) => Promise<void>;
}

const pageSize = 60;

export const useRequests = createRegisterStore<RequestsState>((set, get) => {
  /** An answer that was overtaken by a later question is dropped. */
  let latest = 0;
  const fetchPage = async (cursor: string | null, limit: number) => {
    latest += 1;
    const asked = latest;
    const { filter, query } = get();
    const reply = await api['requests.list']({ filter, query, cursor, limit });
    return asked === latest ? reply : null;
  };
  const load = async () => {
    const shown = get().items?.length ?? 0;
    const reply = await fetchPage(null, Math.min(500, Math.max(pageSize, shown)));
    if (reply === null) return;
    if (reply.ok) set({ items: reply.value.items, nextCursor: reply.value.nextCursor, error: null });
    else set({ error: reply.error });
  };
  return {
    filter: 'open',
    query: '',
    items: null,
    nextCursor: null,
    error: null,
    load,
    loadMore: async () => {
      const { nextCursor, items } = get();
      if (nextCursor === null) return;
      const reply = await fetchPage(nextCursor, pageSize);
      if (reply?.ok !== true) return;
      set({ items: [...(items ?? []), ...reply.value.items], nextCursor: reply.value.nextCursor });
    },
    setFilter: async (filter) => {
      set({ filter });
      await load();
    },
    setQuery: async (query) => {
      set({ query });
      await load();
    },
  };
});
