/** What is missing from a record, contradicts it, or needs care: how grave it is, and how much of it there is. */
import type { Gap } from '../../../../shared/contract/processing-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { Tone } from '../../../ui/tone.ts';
import type { LocalizedText } from '../../../../shared/domain/language.ts';

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

/** What the points are about: a record by its name, the published policy, or the register. */
export function titleOf(
  t: Translator,
  { kind, name }: { readonly kind: string; readonly name: LocalizedText | null },
): string {
  if (name !== null) return t.text(name);
  return kind === 'policy' ? t('register.policy') : t('register.whole');
}
