/** Work that is done goes, and the control that had the focus with it: the keyboard goes on at the next step. */
import { useEffect, useRef, type RefObject } from 'react';

/** To be put around the opened file; runs when `file` changes. */
export function useFocusOnNext(file: unknown): RefObject<HTMLDivElement | null> {
  const view = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const around = view.current;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    around?.addEventListener('focusin', note);
    return () => around?.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (document.activeElement !== document.body || last.current?.isConnected !== false) return;
    last.current = null;
    view.current?.querySelector<HTMLElement>('.requests-next button')?.focus({ preventScroll: true });
  }, [file]);
  return view;
}
