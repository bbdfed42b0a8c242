/** What is opened beside a list is read from its beginning: scrolls its pane back up, and can hand it the focus. */
import { useLayoutEffect, type RefObject } from 'react';

/** `part` is anything inside the pane; runs again when `key` changes. With `takesFocus` the title is read out. */
export function useFreshPage(part: RefObject<HTMLElement | null>, key: string, takesFocus = false): void {
  useLayoutEffect(() => {
    const pane = paneOf(part.current);
    pane?.scrollTo({ top: 0 });
    if (takesFocus) focusTitle(pane);
  }, [part, key, takesFocus]);
}

/** Null outside a page. */
export function paneOf(part: HTMLElement | null): HTMLElement | null {
  return part?.closest<HTMLElement>('.ui-split-file, .ui-page') ?? null;
}

export function focusTitle(pane: HTMLElement | null): void {
  const title = pane?.querySelector<HTMLElement>('h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus({ preventScroll: true });
}
