/** Where the focus goes in a room that was just entered: to the field that took it, or else to the title, also one that is still loading. */

/** Returns what ends it. It ends by itself once the focus has gone elsewhere. */
export function focusArrival(document: Document): () => void {
  let titled: Element | null = null;
  const follow = () => {
    const { activeElement, body } = document;
    const hasMovedOn = titled !== null && activeElement !== body && activeElement !== titled;
    if (hasMovedOn || activeElement?.matches(taken) === true) {
      wait.disconnect();
      return;
    }
    const title = document.querySelector<HTMLElement>('main h1');
    if (title === null || title === titled) return;
    titled = title;
    title.setAttribute('tabindex', '-1');
    title.focus({ preventScroll: true });
  };
  const wait = new MutationObserver(follow);
  wait.observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
  follow();
  return () => wait.disconnect();
}

/** What asked for the focus on its own, or was chosen meanwhile. */
const taken = 'main input, main textarea, [role=dialog], [role=dialog] *';
