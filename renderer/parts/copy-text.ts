/** Puts a text on the clipboard when a button was pressed. No page of Greffe holds a permission, the clipboard's included. */

/** False where the system did not take it. */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.readOnly = true;
  holder.className = 'ui-visually-hidden';
  document.body.append(holder);
  holder.select();
  // The newer way asks for a permission, which the window refuses to all
  const isCopied = document.execCommand('copy');
  holder.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}
