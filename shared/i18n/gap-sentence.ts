/** What is missing from a record, contradicts it, or needs care, as a sentence in the language of the screen or of a report. */
import { policyElements } from '../domain/controller/published-policy.ts';
import type { LocalizedText } from '../domain/language.ts';
import { gapCodes, type GapCode } from '../domain/processing/gap.ts';
import { contractClauses } from '../domain/processing/processor-contract.ts';
import { rights } from '../domain/request/right.ts';
import type { Translator } from './translator.ts';

interface GapWords {
  readonly code: string;
  readonly text: LocalizedText | null;
  readonly details: readonly string[];
  readonly names: readonly LocalizedText[];
}

/** The ready-made register brings its own words; what the app finds has them in the catalogs. */
export function gapSentence(t: Translator, { code, text, details, names }: GapWords): string {
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
    case 'consents-unproven':
      return [t('gap.persons', { count: Number(details[0] ?? 0) })];
    case 'client-no-contact':
      return details;
    default:
      return [];
  }
}
