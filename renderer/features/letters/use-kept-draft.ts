/** Has the register keep what is typed: a moment after each change, and when the page is left. */
import { useEffect } from 'react';
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { RequestId } from '../../../shared/domain/id.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { useDraft } from './draft-store.ts';

const saveAfterMs = 800;

/** The quiet « enregistré »; empty while there is nothing to say. */
export function useKeptDraft(
  requestId: RequestId,
  kind: LetterKind,
  fields: LetterFields | undefined,
): string {
  const { save } = useDraft();
  const { text, show } = useSaved();
  useEffect(() => {
    if (fields === undefined) return undefined;
    const keep = async () => {
      if (await save(requestId, kind)) show();
    };
    const timer = setTimeout(() => void keep(), saveAfterMs);
    return () => clearTimeout(timer);
  }, [requestId, kind, fields, save, show]);
  useEffect(() => () => void save(requestId, kind), [requestId, kind, save]);
  return text;
}
