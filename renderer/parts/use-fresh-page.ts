/** What is opened beside a list is read from its beginning: scrolls its pane back up, and can hand it the focus. */
import { useLayoutEffect, type RefObject } from 'react';

/** `part` is anything inside the pane; runs again when `key` changes. With `takesFocus` the title is read out. */
export function useFreshPage(part: RefObject<HTMLElement | null>, key: string, takesFocus = false): void {
  useLayoutEffect(() => {
    const pane = part.current?.closest('.ui-split-file, .ui-page');
    pane?.scrollTo({ top: 0 });
    const title = takesFocus ? pane?.querySelector<HTMLElement>('h1') : null;
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
  }, [part, key, takesFocus]);
}
