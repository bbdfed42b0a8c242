/** The durations that a text names, in digits or words: "trois (3) ans", "36 mois", "un an". */
import type { TextSpan } from '../text/text-span.ts';

export interface FoundDuration extends TextSpan {
  readonly unit: 'hours' | 'days' | 'working-days' | 'weeks' | 'months' | 'years';
  readonly count: number;
}

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'un|une|een|één|one|a',
    'deux|twee|two',
    'trois|drie|three',
    'quatre|vier|four',
    'cinq|vijf|five',
    'six|zes|six',
    'sept|zeven|seven',
    'huit|acht|eight',
    'neuf|negen|nine',
    'dix|tien|ten',
    'onze|elf|eleven',
    'douze|twaalf|twelve',
    'treize|dertien|thirteen',
    'quatorze|veertien|fourteen',
    'quinze|vijftien|fifteen',
  ]
    .flatMap((words, index) => words.split('|').map((word): [string, number] => [word, index + 1]))
    .concat([
      ['vingt', 20],
      ['vingt-quatre', 24],
      ['vingt-cinq', 25],
      ['vingt-six', 26],
      ['trente', 30],
      ['trente-six', 36],
      ['quarante-cinq', 45],
      ['soixante', 60],
      ['soixante-douze', 72],
      ['quatre-vingt-dix', 90],
      ['twenty', 20],
      ['thirty', 30],
      ['dertig', 30],
    ]),
);

const units: readonly (readonly [FoundDuration['unit'], RegExp])[] = [
  ['hours', /^(?:heures?|h|uur|uren|hours?)$/i],
  ['working-days', /^(?:jours?\s+(?:ouvr)|werkdag|working)/i],
  ['days', /^(?:jours?|dagen|dag|days?)$/i],
  ['weeks', /^(?:semaines?|weken|week|weeks?)$/i],
  ['months', /^(?:mois|maand|maanden|months?)$/i],
  ['years', /^(?:ans?|années?|annees?|jaar|jaren|years?)$/i],
];

const words = Object.keys(numbers)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** "3 (trois) ans", "trois (3) ans", "3 à 5 ans" (the longer counts), "1 an". */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(?:(\\d{1,4})|(${words})(?=[\\s\\u00a0\\u202f(-]))(?:\\s*\\(\\s*([\\p{L}\\d-]{1,20})\\s*\\))?(?:\\s*(?:à|-|–|ou|et|to|tot)\\s*(\\d{1,3}))?[\\s\\u00a0\\u202f-]*(jours?\\s+ouvr(?:és|ables|es|é|able)|jours?|semaines?|mois|années?|annees?|ans?|heures?|h|werkdagen|dagen|dag|weken|week|maanden|maand|jaren|jaar|uren|uur|working days|days?|weeks?|months?|years?|hours?)(?![\\p{L}\\p{N}])`,
  'giu',
);

export function findDurations(text: string): readonly FoundDuration[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, digits, word, , longer, unitWord = ''] = match;
    const count = Number(longer ?? digits ?? numbers[(word ?? '').toLowerCase()]);
    const unit = units.find(([, written]) => written.test(unitWord))?.[0];
    if (unit === undefined || !Number.isFinite(count) || count > 1_200) return [];
    return [{ unit, count, start: match.index, end: match.index + whole.length }];
  });
}
