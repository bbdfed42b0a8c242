/** Reads iCalendar files by the letter of RFC 5545, and throws at anything it does not allow. */
export interface IcsPart {
  readonly name: string;
  readonly lines: readonly { readonly name: string; readonly parameters: string; readonly value: string }[];
  readonly parts: readonly IcsPart[];
}

/** What must be there once, and whatever else may be there once (sections 3.6, 3.6.1 and 3.6.6). */
const once: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'SUMMARY'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
};

export function readIcs(bytes: Uint8Array): IcsPart {
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line ends without CR LF');
  // Unfolding comes before anything else (section 3.1).
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const [first, ...rest] = lines;
  if (first !== 'BEGIN:VCALENDAR') throw new Error(`Not a calendar: ${first}`);
  const calendar = readPart('VCALENDAR', rest);
  if (rest.length > 0) throw new Error(`After the end: ${rest[0]}`);
  return calendar;
}

/** Takes its lines away from `lines`. */
function readPart(name: string, lines: string[]): IcsPart {
  const own: IcsPart['lines'][number][] = [];
  const parts: IcsPart[] = [];
  for (;;) {
    const line = lines.shift();
    if (line === undefined) throw new Error(`${name} does not end`);
    // oxlint-disable-next-line no-control-regex
    if (/[\0-\x08\x0b-\x1f\x7f]/.test(line)) throw new Error('A control character');
    const [, lineName, parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/su.exec(line) ?? [];
    if (lineName === undefined) throw new Error(`Not a content line: ${line}`);
    if (lineName === 'BEGIN') parts.push(readPart(value, lines));
    else if (lineName !== 'END') own.push({ name: lineName, parameters, value: unescape(value) });
    else if (value === name) break;
    else throw new Error(`${value} ends within ${name}`);
  }
  for (const needed of once[name] ?? []) {
    if (own.filter((line) => line.name === needed).length !== 1)
      throw new Error(`${name} without one ${needed}`);
  }
  return { name, lines: own, parts };
}

/** Section 3.3.11. */
function unescape(value: string): string {
  return value.replaceAll(/\\(.)/gsu, (_, character: string) => {
    if (!'\\;,nN'.includes(character)) throw new Error(`Not an escape: ${character}`);
    return character.toLowerCase() === 'n' ? '\n' : character;
  });
}

export function valuesOf(part: IcsPart, name: string): readonly string[] {
  return part.lines.filter((line) => line.name === name).map(({ value }) => value);
}
