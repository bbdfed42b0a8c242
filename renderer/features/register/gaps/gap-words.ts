/** What is missing from a record, contradicts it, or needs care: in words, and how grave it is. */
import type { Gap } from '../../../../shared/contract/processing-calls.ts';
import { policyElements } from '../../../../shared/domain/controller/published-policy.ts';
import { gapCodes, type GapCode } from '../../../../shared/domain/processing/gap.ts';
import { contractClauses } from '../../../../shared/domain/processing/processor-contract.ts';
import { rights } from '../../../../shared/domain/request/right.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { Tone } from '../../../ui/tone.ts';

/** The ready-made register brings its own words; what the app finds has them in the catalogs. */
export function gapText(
  t: Translator,
  { code, text, details, names }: Pick<Gap, 'code' | 'text' | 'details' | 'names'>,
): string {
  if (text !== null) return t.text(text);
  const known = gapCodes.find((each) => each === code);
  if (known === undefined) return code;
  const sentence = t(`gap.${known}`);
  const about = names.length > 0 ? names.map((name) => t.text(name)) : detailTexts(t, known, details);
  if (about.length === 0) return /[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`;
  return t('gap.with-details', { sentence: sentence.replace(/\.$/u, ''), details: t.list(about) });
}

/** Codes of clauses, elements and rights in words; ages as "16 ans au lieu de 13"; names of clients as they stand. */
function detailTexts(t: Translator, code: GapCode, details: readonly string[]): readonly string[] {
  switch (code) {
    case 'contract-incomplete':
      return contractClauses.filter((id) => details.includes(id)).map((id) => t(`contract-clause.${id}`));
    case 'policy-lacks':
      return policyElements.filter((id) => details.includes(id)).map((id) => t(`policy-element.${id}`));
    case 'policy-rights-missing':
      return rights.filter((id) => details.includes(id)).map((id) => t(`right.${id}`));
    case 'minors-age-below-law':
    case 'minors-age-above-law':
    case 'policy-minors-below-law':
    case 'policy-minors-above-law': {
      const [age = '', law = ''] = details;
      return [t('gap.ages', { age, law })];
    }
    case 'client-no-contact':
      return details;
    default:
      return [];
  }
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
