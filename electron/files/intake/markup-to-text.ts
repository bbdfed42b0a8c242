/** The words of a web page, or of the XML of a text document, without any of its markup. Nothing is fetched. */
import { decodeEntities } from './decode-entities.ts';

export interface MarkupRules {
  /** Elements that are left out with all that is in them. */
  readonly skipped: ReadonlySet<string>;
  /** What stands in the text for the beginning or the end of an element. */
  readonly marks: ReadonlyMap<string, string>;
  /** White space counts as one space, but in `pre`. */
  readonly isSpaceFolded: boolean;
}

const blocks =
  'address article aside center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tr ul blockquote';
export const htmlRules: MarkupRules = {
  skipped: new Set(
    'script style head title noscript template svg math iframe object select textarea'.split(' '),
  ),
  marks: new Map([
    ...blocks.split(' ').map((name) => [name, '\n'] as const),
    ['br', '\n'],
    ['li', '\n- '],
    ['/li', ''],
    ['td', ' '],
    ['th', ' '],
    ['/br', ''],
    ['/td', ''],
    ['/th', ''],
    ['/p', '\n\n'],
    ['/table', '\n\n'],
  ]),
  isSpaceFolded: true,
};

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly end: number;
}

/** Reads every character once, whatever is unclosed. Quoted passages begin with `> `, as in mails of plain text. */
export function markupToText(markup: string, rules: MarkupRules): string {
  const lower = markup.toLowerCase();
  const pieces: string[] = [];
  let quoteDepth = 0;
  let preDepth = 0;
  const write = (text: string): void => {
    const folded = rules.isSpaceFolded && preDepth === 0 ? text.replace(/[ \t\n\r\f]+/g, ' ') : text;
    pieces.push(decodeEntities(folded));
  };
  const breakLine = (mark: string): void => {
    pieces.push(quoteDepth === 0 ? mark : mark.replaceAll('\n', `\n${'> '.repeat(Math.min(quoteDepth, 5))}`));
  };
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open === -1) break;
    write(markup.slice(at, open));
    if (markup.startsWith('<!--', open)) {
      at = after(markup, '-->', open + 4);
      continue;
    }
    const tag = readTag(markup, open);
    if (tag === null) {
      write('<');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (rules.skipped.has(tag.name) && !tag.isClosing && !tag.isEmpty) {
      at = after(markup, '>', lower.indexOf(`</${tag.name}`, at));
      continue;
    }
    if (tag.name === 'pre') preDepth = Math.max(0, preDepth + (tag.isClosing ? -1 : 1));
    if (tag.name === 'blockquote') quoteDepth = Math.max(0, quoteDepth + (tag.isClosing ? -1 : 1));
    const mark = (tag.isClosing ? rules.marks.get(`/${tag.name}`) : undefined) ?? rules.marks.get(tag.name);
    if (mark !== undefined) breakLine(mark);
  }
  if (at < markup.length) write(markup.slice(at));
  return tidy(pieces.join(''));
}

/** Behind the next `what`; the end of all where there is none, so that nothing is searched twice. */
function after(markup: string, what: string, from: number): number {
  const found = from === -1 ? -1 : markup.indexOf(what, from);
  return found === -1 ? markup.length : found + what.length;
}

/** Null for a `<` that opens nothing. A tag that never ends goes to the end of all. */
function readTag(markup: string, open: number): Tag | null {
  const start = /^<([!?]|\/?[a-z])/i.exec(markup.slice(open, open + 3));
  if (start === null) return null;
  let quote = '';
  let end = open + 1;
  for (; end < markup.length; end += 1) {
    const sign = markup[end] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') break;
    // A quotation mark counts where a value begins only: a stray one does not swallow the text.
    else if ((sign === '"' || sign === "'") && markup[end - 1] === '=') quote = sign;
  }
  const isClosing = markup[open + 1] === '/';
  const from = open + (isClosing ? 2 : 1);
  const name = /^[a-z][\w:.-]*/i.exec(markup.slice(from, from + 60))?.[0].toLowerCase() ?? '';
  return { name, isClosing, isEmpty: markup[end - 1] === '/', end: end + 1 };
}

function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => (/^[> ]*$/.test(line) ? '' : line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
