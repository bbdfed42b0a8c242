/** Keeps the place of who works by keyboard in a list whose points go once they are dealt with, buttons and all. */
import { useEffect, useRef, type RefObject } from 'react';

/** Milliseconds that a dialog takes at most to try to give the focus back. */
const dialogClosing = 100;

/** To the button that took the place of the one that went: that of `buttons` within the tab; without any, to `head`. */
export function useFocusWhenGone(
  head: RefObject<HTMLElement | null>,
  keys: readonly string[],
  buttons: string,
): void {
  const before = useRef(keys);
  useEffect(() => {
    const place = before.current.findIndex((key) => !keys.includes(key));
    before.current = keys;
    if (place === -1) return;
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const tab = head.current?.closest('[role="tabpanel"]');
      const next = tab?.querySelectorAll<HTMLElement>(buttons)[place];
      (next ?? head.current)?.focus();
    }, dialogClosing);
  }, [head, keys, buttons]);
}
