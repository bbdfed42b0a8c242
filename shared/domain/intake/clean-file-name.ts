/** Names of files that others chose, or that hold a number of others: fit to be shown and to be saved. */

const longest = 120;

/** Control characters, and those that turn the direction of writing so that `exe.fdp` reads as `pdf.exe`. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const invisible = /[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/** What Windows does not allow in a name. */
const forbidden = /[<>:"|?*]/g;
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** "C:\\Scans\\lettre.pdf" → "lettre.pdf"; `fallback` where nothing is left. A long name keeps its end, the extension. */
export function cleanFileName(name: string, fallback: string): string {
  const last =
    name
      .slice(-2_000)
      .replace(invisible, '')
      .replace(/\p{Cs}/gu, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const bare = last
    .replace(forbidden, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (bare === '') return fallback;
  const safe = device.test(bare) ? `_${bare}` : bare;
  const characters = [...safe];
  if (characters.length <= longest) return safe;
  return [...characters.slice(0, longest - 20), '…', ...characters.slice(-19)].join('');
}

/** "2026/147-reponse.pdf" → "2026-147-reponse.pdf": of a name that we built, nothing is a folder. */
export function inOneName(name: string): string {
  return cleanFileName(name.replace(/[/\\:*?"<>|]/g, '-'), 'document');
}
