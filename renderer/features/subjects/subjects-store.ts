/** The persons of the register as last answered: one search, page by page. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { SubjectRow } from '../../../shared/contract/subject-calls.ts';
import { api } from '../../api.ts';
import { createRegisterStore } from '../../register-store.ts';

interface SubjectsState {
  readonly query: string;
  /** Null until the first answer. */
  readonly items: readonly SubjectRow[] | null;
  /** How many there are in all for the search. */
  readonly total: number;
  readonly nextCursor: string | null;
  readonly error: AppError | null;
  /** Fetches as many lines again as there were, so that the list keeps its place. */
  readonly load: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly setQuery: (query: string) => Promise<void>;
}

const pageSize = 100;
/** The most that the host hands out at once. */
const largestPage = 500;

export const useSubjects = createRegisterStore<SubjectsState>((set, get) => {
  /** An answer that was overtaken by a later question is dropped. */
  let latest = 0;
  let isFetchingMore = false;

  const fetchPages = async (wanted: number) => {
    latest += 1;
    const asked = latest;
    const { query } = get();
    let items: readonly SubjectRow[] = [];
    let cursor: string | null = null;
    do {
      const limit = Math.min(largestPage, wanted - items.length);
      const reply = await api['subjects.list']({ query, cursor, limit });
      if (asked !== latest) return;
      if (!reply.ok) {
        set({ error: reply.error });
        return;
      }
      items = [...items, ...reply.value.items];
      cursor = reply.value.nextCursor;
      if (cursor === null || items.length >= wanted) {
        set({ items, total: reply.value.total, nextCursor: cursor, error: null });
        return;
      }
    } while (cursor !== null);
  };

  return {
    query: '',
    items: null,
    total: 0,
    nextCursor: null,
    error: null,
    load: () => fetchPages(Math.max(pageSize, get().items?.length ?? 0)),
    loadMore: async () => {
      const { nextCursor: cursor, query } = get();
      if (cursor === null || isFetchingMore) return;
      isFetchingMore = true;
      const reply = await api['subjects.list']({ query, cursor, limit: pageSize });
      isFetchingMore = false;
      // Meanwhile the list may have been fetched anew, for another search or a longer stretch.
      const isStillNext = get().query === query && get().nextCursor === cursor;
      if (!reply.ok || !isStillNext) return;
      set(({ items }) => ({
        items: [...(items ?? []), ...reply.value.items],
        nextCursor: reply.value.nextCursor,
      }));
    },
    setQuery: async (query) => {
      set({ query });
      await fetchPages(pageSize);
    },
  };
});
