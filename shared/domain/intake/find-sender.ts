/** Who a letter says it comes from: candidates to look up in the register, each with its place in the letter. */
import { emailSchema } from '../text/email.ts';
import { foldText } from '../text/fold-text.ts';
import type { TextSpan } from '../text/text-span.ts';
import { isClosingLine, letterLines } from './letter-lines.ts';
import { longestLetter } from './propose-rights.ts';

export interface FoundSender {
  readonly kind: 'email' | 'customer-number' | 'name';
  readonly value: string;
  readonly span: TextSpan;
}

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;

/** "Numéro de client : 12345", "klantnummer 12345", "customer no. A-12", "Kundennr.: 12345". */
const customerNumber =
  /(?:(?:num[ée]ro|n[°ºo]\.?|r[ée]f[ée]rence|r[ée]f\.?) ?(?:de |du )?(?:client|compte|adh[ée]rent|abonn[ée])e?|klant(?:en)?(?:nummer|nr\.?|-?id)|lidnummer|(?:customer|client|account|membership) (?:number|no\.?|id|ref(?:erence)?)|kunden-?(?:nummer|nr\.?)|mitgliedsnummer|vertragsnummer)[\s:=#n°.]{0,6}(?:is |est |ist |lautet )?([A-Z]{0,4}[-/]?\d[\d\-/. A-Z]{1,18}\d|\d{2,})/giu;

/** A line of two to five words, each with a capital or a small particle, and nothing else. */
const personName =
  /^(?:(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Dhr|Mevr|Herr|Frau|Maître|Me)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|du|des|d'|d’|la|le|van|der|den|von|zu|ten|ter|el)){1,4}$/u;

/** Names are looked for this many lines below the closing. */
const linesOfSignature = 4;

/** In the order of the letter; what earlier messages quote is left out. */
export function findSender(text: string): readonly FoundSender[] {
  const letter = text.slice(0, longestLetter);
  const lines = letterLines(letter).filter(({ kind }) => kind !== 'quoted');
  const found = lines.flatMap(({ start, end }): readonly FoundSender[] => {
    const line = letter.slice(start, end);
    return [...emailsIn(line, start), ...numbersIn(line, start)];
  });
  const closing = lines.findIndex(
    ({ kind, start, end }) => kind === 'closing' && isClosingLine(foldText(letter.slice(start, end))),
  );
  if (closing === -1) return found;
  const signature = lines.slice(closing + 1).filter(({ kind }) => kind === 'closing');
  const names = signature.slice(0, linesOfSignature).flatMap(({ start, end }) => {
    const line = letter.slice(start, end);
    const value = line.trim();
    const from = start + line.indexOf(value);
    return personName.test(value)
      ? [{ kind: 'name' as const, value, span: { start: from, end: from + value.length } }]
      : [];
  });
  return [...found, ...names.slice(0, 1)].sort((a, b) => a.span.start - b.span.start);
}

function emailsIn(line: string, start: number): readonly FoundSender[] {
  return [...line.matchAll(address)].flatMap((match) =>
    emailSchema.safeParse(match[0]).success
      ? [{ kind: 'email' as const, value: match[0], span: spanAt(start + match.index, match[0]) }]
      : [],
  );
}

function numbersIn(line: string, start: number): readonly FoundSender[] {
  return [...line.matchAll(customerNumber)].map((match) => {
    const value = match[1] ?? '';
    return {
      kind: 'customer-number' as const,
      value,
      span: spanAt(start + match.index + match[0].length - value.length, value),
    };
  });
}

function spanAt(start: number, value: string): TextSpan {
  return { start, end: start + value.length };
}
