/** A template's text as a layman reads and writes it: `{receivedOn}` stands there as « [date de réception] ». */

/** Name of a fact → what the screen calls it. */
export type PlaceNames = ReadonlyMap<string, string>;

export interface TextPart {
  readonly text: string;
  readonly isPlace: boolean;
}

/** Of a text with its places in brackets; together they are the whole text. */
export function partsOf(shown: string, names: PlaceNames): readonly TextPart[] {
  const labels = new Set(names.values());
  return shown
    .split(/(\[[^[\]]*\])/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, isPlace: labels.has(text.slice(1, -1)) && text.startsWith('[') }));
}

export function toShown(text: string, names: PlaceNames): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const label = names.get(name);
    return label === undefined ? whole : `[${label}]`;
  });
}

/** What stands in brackets and is no place stays as it was typed; `strayIn` finds it. */
export function toStored(shown: string, names: PlaceNames): string {
  const byLabel = new Map([...names].map(([name, label]) => [plain(label), name]));
  return shown.replace(/\[([^[\]]*)\]/gu, (whole, label: string) => {
    const name = byLabel.get(plain(label));
    return name === undefined ? whole : `{${name}}`;
  });
}

/** The first thing in brackets that no letter can fill; null where there is none. */
export function strayIn(stored: string): string | null {
  return /\[[^[\]]*\]|[[\]]/u.exec(stored)?.[0] ?? null;
}

/** Spaces and capitals do not tell two places apart. */
function plain(label: string): string {
  return label.replace(/\s+/gu, ' ').trim().toLowerCase();
}
