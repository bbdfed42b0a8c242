/** Finds the providers that a policy names: by the names and aliases of the directory, by those it lacks, and by the words before a name. */
import type { Language } from '../language.ts';
import type { DirectoryProcessor } from '../processing/processor-directory.ts';
import { foldText } from '../text/fold-text.ts';
import { isDenied } from './denial.ts';
import type { ReadClaim } from './read-claims.ts';
import {
  entryOfList,
  everydayWords,
  furtherAliases,
  furtherNames,
  namingWords,
  providerWork,
} from './rules/known-names.ts';
import { foundAs, type SentenceReading } from './sentence-reading.ts';

/** A provider as the directory knows it: what a reading needs of its entries. */
export type KnownProvider = Pick<DirectoryProcessor, 'code' | 'name' | 'alsoKnownAs'>;

interface Name {
  readonly name: string;
  readonly code: string | null;
  readonly isEverydayWord: boolean;
}

/** Folded words of a name, joined by spaces → the name. */
type Names = ReadonlyMap<string, Name>;

/** In words: "Google Tag Manager", "Avis Vérifiés". */
const longestName = 4;

export function findProviders(
  text: string,
  readings: readonly SentenceReading[],
  directory: readonly KnownProvider[],
  language: Language,
): readonly ReadClaim[] {
  const names = namesOf(directory);
  return readings.flatMap((reading) => {
    const { sentence, own } = reading;
    const { words } = sentence;
    const claims: ReadClaim[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const found = longestAt(text, reading, at, names);
      if (found === null) continue;
      const { name, code } = found.name;
      claims.push({
        claim: { kind: 'processor', name, code, isDenied: isNotUsed(reading, at, found.last, language) },
        confidence: sentence.isHeading || own.has('rights') ? 'possible' : 'clear',
        sentence,
      });
      at = found.last;
    }
    return [...claims, ...unknownNames(text, reading, names), ...namedInList(text, reading, names)];
  });
}

function namesOf(directory: readonly KnownProvider[]): Names {
  const names = new Map<string, Name>();
  const add = (written: string, code: string | null, shown: string) => {
    const key = keyOf(written);
    if (key !== '' && !names.has(key))
      names.set(key, { name: shown, code, isEverydayWord: everydayWords.has(key) });
  };
  for (const { code, name, alsoKnownAs } of directory) {
    for (const alias of alsoKnownAs) add(alias, code, alias);
    add(name, code, name);
    const short = shortName(name);
    if (short.length >= 3) add(short, code, short);
  }
  for (const [alias, code] of Object.entries(furtherAliases))
    add(alias, directory.some((entry) => entry.code === code) ? code : null, alias);
  for (const name of furtherNames) add(name, null, name);
  return names;
}

/** "Stripe Inc." → "Stripe", "PayPal (Europe) S.à r.l." → "PayPal". */
function shortName(name: string): string {
  const [first = '', second = ''] = name.replace(/[,(].*$/, '').split(' ');
  return /^(?:the|general|b-one|aut)$/i.test(first) ? '' : first === 'La' ? `${first} ${second}` : first;
}

function keyOf(written: string): string {
  return foldText(written)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function longestAt(
  text: string,
  { sentence: { words } }: SentenceReading,
  at: number,
  names: Names,
): { readonly name: Name; readonly last: number } | null {
  for (let last = Math.min(words.length, at + longestName) - 1; last >= at; last -= 1) {
    const key = words
      .slice(at, last + 1)
      .map(({ folded }) => folded)
      .join(' ');
    const name = names.get(key);
    if (name === undefined) continue;
    const letter = text[words[last]?.start ?? 0] ?? '';
    // "Une notion", "zoom", "par la poste": everyday words count with a capital inside a sentence only.
    if (name.isEverydayWord && (letter === letter.toLowerCase() || last === 0)) continue;
    return { name, last };
  }
  return null;
}

/** "Nous n'utilisons pas Google Analytics", but not "Office 365 n'a pas accès" nor "MailChimp n'utilisera jamais". */
function isNotUsed(
  { sentence: { words } }: SentenceReading,
  first: number,
  last: number,
  language: Language,
): boolean {
  const verbs = /^(?:utilis|recour|faisons|gebruik|use|using)/;
  const isUse = words.slice(Math.max(0, first - 6), first).some(({ folded }) => verbs.test(folded));
  return isUse && isDenied(words.slice(0, last + 1), first, last, language);
}

const capitalised = /^((?:\p{Lu}[\p{L}\p{N}&.’'-]*|[a-z]+\d\w*)(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,2})/u;
const noName =
  /^(?:Nous|Vous|Le|La|Les|Il|Elle|Ils|En|Un|Une|Ce|Cette|Ces|Notre|Nos|Votre|Vos|RGPD|UE|EEE|CNIL|TVA|SSL|TLS|HTTPS|IP|Internet|France|Belgique|Europe|Union|Site|Client|Article|PCI-DSS|PCI|ISO|DPA|SMTP)$/u;

/** Names that nobody has listed: possible ones, for the user to judge. */
function unknownNames(
  text: string,
  { sentence, topics }: SentenceReading,
  names: Names,
): readonly ReadClaim[] {
  if (sentence.isHeading) return [];
  const raw = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2_000));
  const [hosting, tool] = namingWords;
  const found = [
    ...(hosting === undefined ? [] : raw.matchAll(hosting)),
    ...(tool !== undefined && topics.has('recipients') ? raw.matchAll(tool) : []),
  ];
  return found.flatMap((match): readonly ReadClaim[] => {
    const behind = raw.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const name = capitalised.exec(behind)?.[1]?.replace(/[.’'-]+$/, '') ?? '';
    if (name.length < 3 || noName.test(name)) return [];
    if (isListed(name, names)) return [];
    return [
      { claim: { kind: 'processor', name, code: null, isDenied: false }, confidence: 'possible', sentence },
    ];
  });
}

/** "Deltaform – formulaires en ligne" in a list of recipients: a name of its own, said with what it does. */
function namedInList(text: string, reading: SentenceReading, names: Names): readonly ReadClaim[] {
  const { sentence, topics } = reading;
  if (sentence.isHeading || !topics.has('recipients') || topics.has('rights')) return [];
  const raw = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
  const [, name = '', work = ''] = entryOfList.exec(raw) ?? [];
  const isWork = (said: string) => providerWork.test(foldText(said));
  // "Hébergeur : …", "Facturation : …": a kind of recipient, or a purpose, no name.
  const isKind = foundAs(reading, 'rule').some(({ last }) => last < keyOf(name).split(' ').length);
  if (name.length < 3 || noName.test(name) || !isWork(work) || isWork(name) || isKind) return [];
  // An everyday word that begins an entry is a name there: "Notion – base de données".
  const known = names.get(keyOf(name));
  if (isListed(name, names) && known?.isEverydayWord !== true) return [];
  const claim = {
    kind: 'processor',
    name: known?.name ?? name,
    code: known?.code ?? null,
    isDenied: false,
  } as const;
  return [{ claim, confidence: known === undefined ? 'possible' : 'clear', sentence }];
}

/** The name, or its beginning, is known already. */
function isListed(name: string, names: Names): boolean {
  const parts = keyOf(name).split(' ');
  return parts.some((_, index) => names.has(parts.slice(0, index + 1).join(' ')));
}
