/** How well a passphrase would hold against someone who has the file and tries without limit: an estimate, on the low side. */
import type { Strength } from '../../ui/StrengthMeter.tsx';
import { foldText } from '../../../shared/domain/text/fold-text.ts';

/** What every list of stolen passwords begins with, folded. Each counts as one letter. */
const overused = [
  'motdepasse',
  'password',
  'passwort',
  'wachtwoord',
  'azerty',
  'azertyuiop',
  'qwerty',
  'qwertz',
  'qwertyuiop',
  'bonjour',
  'soleil',
  'doudou',
  'chouchou',
  'loulou',
  'welkom',
  'willkommen',
  'welcome',
  'hallo',
  'hello',
  'admin',
  'secret',
  'geheim',
  'letmein',
  'iloveyou',
  'jetaime',
  'greffe',
  'rgpd',
  'gdpr',
  'dsgvo',
];

/** People choose words, not letters: a letter of running text carries about two bits, a mixture a little more. */
const bitsPerLetter = 2.2;
const bitsPerOtherSign = 3.2;
/** From which estimate on the next level begins, in bits; Argon2id adds about twenty more. */
const levels = [28, 44, 60] as const;

/** Words the attacker knows, such as the name on the letterhead, count as one letter each. */
export function passphraseStrength(passphrase: string, shortest: number, known: readonly string[]): Strength {
  if ([...passphrase].length < shortest) return 0;
  const bits = estimateBits(passphrase, known);
  const reached = levels.filter((level) => bits >= level).length;
  return (reached + 1) as Strength;
}

function estimateBits(passphrase: string, known: readonly string[]): number {
  const words = [...overused, ...known.flatMap((name) => foldText(name).split(/[^a-z0-9]+/))]
    .filter((word) => word.length > 2)
    .toSorted((a, b) => b.length - a.length);
  const rest = words.reduce((text, word) => text.replaceAll(word, 'x'), foldText(passphrase));
  const signs = [...withoutRuns(rest)];
  const letters = signs.filter((sign) => /[\p{L} ]/u.test(sign)).length;
  return letters * bitsPerLetter + (signs.length - letters) * bitsPerOtherSign;
}

/** "aaaa", "1234", "dcba": of a run whose signs follow one another, the first two count. */
function withoutRuns(text: string): string {
  const signs = [...text];
  return signs
    .filter((sign, index) => {
      const before = signs[index - 1];
      const earlier = signs[index - 2];
      if (before === undefined || earlier === undefined) return true;
      const step = distance(before, sign);
      return Math.abs(step) > 1 || step !== distance(earlier, before);
    })
    .join('');
}

function distance(a: string, b: string): number {
  return (b.codePointAt(0) ?? 0) - (a.codePointAt(0) ?? 0);
}
