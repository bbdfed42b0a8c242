/** Reads a vCard by the letter of RFC 6350, and throws at anything it does not allow. */

/** Each property with its components (apart by ";"), each with its values (apart by ","), unescaped. */
export type CardLine = readonly [name: string, components: readonly (readonly string[])[]];

export function readVcard(bytes: Uint8Array): readonly CardLine[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line ends without CR LF');
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error('A line is longer than 75 octets');
  // Unfolding comes before anything else (section 3.2).
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  if (lines[0] !== 'BEGIN:VCARD' || lines[1] !== 'VERSION:4.0' || lines.at(-1) !== 'END:VCARD')
    throw new Error('Not one card of version 4.0');
  const read = lines.slice(2, -1).map(readLine);
  for (const [name, least] of [
    ['FN', 1],
    ['N', 0],
    ['UID', 0],
    ['KIND', 0],
    ['BDAY', 0],
  ] as const) {
    const found = read.filter((line) => line[0] === name).length;
    if (found < least || found > 1) throw new Error(`${name} is there ${found} times`);
  }
  return read;
}

function readLine(line: string): CardLine {
  if (/(?!\t)\p{Cc}/u.test(line)) throw new Error('A control character');
  const [, name, value] = /^([A-Z]+):(.*)$/su.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`Not a content line: ${line}`);
  return [name, split(value, ';').map((component) => split(component, ',').map(unescape))];
}

function split(value: string, separator: string): readonly string[] {
  const parts = [''];
  for (const [sign] of value.matchAll(/\\.|[^\\]/gsu))
    if (sign === separator) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  return parts;
}

function unescape(value: string): string {
  return value.replaceAll(/\\(.?)/gsu, (_, character: string) => {
    if (character === '' || !'\\;,nN'.includes(character)) throw new Error(`Not an escape: ${character}`);
    return character.toLowerCase() === 'n' ? '\n' : character;
  });
}
