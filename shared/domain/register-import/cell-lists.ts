/** Cells of a foreign register as texts and lists of texts: what is blank, what says "nothing", what separates one thing from the next. */
import { foldText } from '../text/fold-text.ts';
import { printedKey, type RecordWords } from './record-words.ts';

const blank =
  /^(-+|\/|\.|x|n\.?\/?a\.?|n\.?v\.?t\.?|neant|aucune?s?|none|geen|keine?|non|nee|neen|no|nein|sans objet|s\.?o\.?|so|niet van toepassing|not applicable|non applicable|cliquez ici\.?|cliquez ou appuyez ici.*)$/;

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** Trimmed, without control characters, and without the apostrophe by which an export keeps a cell from acting as a formula. */
export function cleanCell(cell: string): string {
  return cell
    .replace(/\r\n?/gu, '\n')
    .replace(controls, ' ')
    .replace(/^'(?=[=+\-@\t＝＋－＠])/u, '')
    .trim();
}

/** Null for what is blank, or says that something is missing. */
export function textOf(cell: string, words: RecordWords): string | null {
  const text = cleanCell(cell);
  if (text === '' || printedKey(text) === printedKey(words.missing) || /^[-–—/.]+$/u.test(text)) return null;
  return text;
}

/** "Aucun", "néant", "non", "-": there is none. */
export function saysNothing(text: string, words: RecordWords): boolean {
  return words.nothing.has(printedKey(text)) || blank.test(foldText(text));
}

export function saysYes(text: string, words: RecordWords): boolean {
  return printedKey(text) === words.yes || /^(oui|ja|yes|x|o|1|true|vrai|waar)\b/u.test(foldText(text));
}

const bullet = /^\s*(?:[–—•·▪*○]|-(?=\s)|\d{1,2}[.)](?=\s))\s*/u;

/** One text for each line, without its bullet. */
export function linesOfCell(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');
}

/** As Greffe prints several texts in one cell: each behind a dash; one alone without. */
export function printedItems(text: string): readonly string[] {
  if (!text.startsWith('– ')) return [text];
  return text.split(/\n(?=– )/u).map((item) => item.slice(2).trim());
}

/** Lines; else what semicolons, else what commas outside of brackets separate. */
export function itemsOfCell(text: string): readonly string[] {
  const lines = linesOfCell(text);
  if (lines.length > 1) return lines.map((line) => line.replace(/[;,]$/u, '').trim());
  const separator = text.includes(';') ? ';' : ',';
  const items: string[] = [''];
  let depth = 0;
  for (const letter of lines.join('')) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === separator && depth <= 0) items.push('');
    else items[items.length - 1] = `${items.at(-1) ?? ''}${letter}`;
  }
  return items.map((item) => item.replace(/[.]$/u, '').trim()).filter((item) => item !== '');
}

/** "Finalités : gérer" → ['Finalités', 'gérer']; null without a colon. */
export function aroundColon(text: string): readonly [before: string, after: string] | null {
  const found = /^(.{1,200}?)[\s\u00a0\u202f]*:[\s\u00a0\u202f]+(.+)$/su.exec(text);
  return found === null ? null : [found[1]?.trim() ?? '', found[2]?.trim() ?? ''];
}
