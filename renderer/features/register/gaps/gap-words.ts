/** What is missing from a record, contradicts it, or needs care: in words, and how grave it is. */
import type { Gap } from '../../../../shared/contract/processing-calls.ts';
import type { FoundGap } from '../../../../shared/domain/processing/find-gaps.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { Tone } from '../../../ui/tone.ts';

export const gapCodes = [
  'no-lawful-basis',
  'no-interest-named',
  'no-security',
  'no-retention',
  'no-country',
  'no-safeguard',
  'special-category',
  'marketing-promised-never',
  'no-activities',
] as const satisfies readonly FoundGap['code'][];

/** The ready-made register brings its own words; what the app finds has them in the catalogs. */
export function gapText(t: Translator, { code, text }: Pick<Gap, 'code' | 'text'>): string {
  if (text !== null) return t.text(text);
  const known = gapCodes.find((each) => each === code);
  return known === undefined ? code : t(`gap.${known}`);
}

export const toneOfGap = {
  missing: 'due',
  contradiction: 'late',
  caution: 'plain',
} as const satisfies Readonly<Record<Gap['kind'], Tone>>;

/** The gravest first. */
const byGravity = ['contradiction', 'missing', 'caution'] as const satisfies readonly Gap['kind'][];

export function inOrderOfGravity(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.toSorted((a, b) => byGravity.indexOf(a.kind) - byGravity.indexOf(b.kind));
}

/** 0 for the gravest of the gaps; larger for lesser ones. */
export function gravityOf(gaps: readonly Gap[]): number {
  return Math.min(byGravity.length, ...gaps.map(({ kind }) => byGravity.indexOf(kind)));
}

/** Without what only has to be watched. */
export function countToDo(gaps: readonly Gap[]): number {
  return gaps.filter(({ kind }) => kind !== 'caution').length;
}

export function gapsTone(gaps: readonly Gap[]): Tone {
  const [gravest] = inOrderOfGravity(gaps);
  return gravest === undefined ? 'done' : toneOfGap[gravest.kind];
}

/** "complète", "1 à compléter", "1 contradiction, 2 à surveiller" */
export function gapsWord(t: Translator, gaps: readonly Gap[]): string {
  const counted = byGravity.flatMap((kind) => {
    const count = gaps.filter((gap) => gap.kind === kind).length;
    return count === 0 ? [] : [t(`register.gaps.${kind}`, { count })];
  });
  return counted.length === 0 ? t('register.gaps.none') : counted.join(', ');
}
