/** Empties what the component library has had read out: it keeps the words in the page for some seconds, out of sight. */
export function forgetAnnouncements(): void {
  for (const log of document.querySelectorAll('[data-live-announcer] [role=log]')) log.replaceChildren();
}
