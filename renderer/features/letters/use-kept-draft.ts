/** Has the register keep what is typed: a moment after each change, and when the page is left. */
import { useEffect } from 'react';
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { useDraft } from './draft-store.ts';
import type { LetterOrder } from './letter-matter.ts';

const saveAfterMs = 800;

/** The quiet « enregistré »; empty while there is nothing to say. `order` must keep its identity between renders. */
export function useKeptDraft(order: LetterOrder, fields: LetterFields | undefined): string {
  const { save } = useDraft();
  const { text, show } = useSaved();
  useEffect(() => {
    if (fields === undefined) return undefined;
    const keep = async () => {
      if (await save(order)) show();
    };
    const timer = setTimeout(() => void keep(), saveAfterMs);
    return () => clearTimeout(timer);
  }, [order, fields, save, show]);
  useEffect(() => () => void save(order), [order, save]);
  return text;
}
