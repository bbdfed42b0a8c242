/** The quiet « enregistré » that comes after a write and goes by itself; its text goes into `SavedNote`. */
import { useCallback, useEffect, useState } from 'react';
import { useTranslator } from '../language.tsx';

const shownForMs = 3000;

interface Saved {
  /** Empty while there is nothing to say. */
  readonly text: string;
  readonly show: () => void;
}

export function useSaved(): Saved {
  const t = useTranslator();
  const [shownAt, setShownAt] = useState(0);
  useEffect(() => {
    if (shownAt === 0) return undefined;
    const timer = setTimeout(() => setShownAt(0), shownForMs);
    return () => clearTimeout(timer);
  }, [shownAt]);
  const show = useCallback(() => setShownAt((count) => count + 1), []);
  return { text: shownAt === 0 ? '' : t('common.saved'), show };
}
