/** Where the button that was pressed is gone once its dialog has done its work, the title of the page takes the focus. */
import { useEffect, type RefObject } from 'react';
import { focusTitle, paneOf } from './use-fresh-page.ts';

/** As long as a dialog takes to hand the focus back to what opened it. */
const handedBackMs = 250;

/** `part` is anything inside the pane; looks again when `key` changes. */
export function useHeldFocus(part: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const pane = paneOf(part.current);
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) focusTitle(pane);
    }, handedBackMs);
    return () => clearTimeout(timer);
  }, [part, key]);
}
