/** Lines of text as iCalendar (RFC 5545) and vCard (RFC 6350) both write them: escaped, folded, ended. */

const octetsPerLine = 75;

export function contentLines(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => `${fold(line)}\r\n`).join(''));
}

/** C0 and C1 controls, which no value may hold; a line break is escaped. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** RFC 5545 section 3.3.11, RFC 6350 section 3.4. */
export function textValue(value: string): string {
  return value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(controls, '\ufffd')
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** RFC 5545 section 3.1, RFC 6350 section 3.2: at most 75 octets a line, never within a character; what follows begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > octetsPerLine) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
}
