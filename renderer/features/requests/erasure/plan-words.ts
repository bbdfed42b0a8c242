/** Says the lines of an erasure plan: what is concerned, on what ground it is kept, and until when. */
import type { ErasureLine, ErasurePlan } from '../../../../shared/domain/request/erasure-plan.ts';
import { columnWords } from '../../../../shared/domain/subject/data-words.ts';
import type { HeldData } from '../../../../shared/domain/subject/held-data.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { articleText } from '../../../parts/article-text.ts';

const namedAtMost = 4;

/** "prénom, nom", "commande 1001, commande 1002 et 10 autres": names first, and how many more. */
export function whatOf(t: Translator, { fields, itemIds }: ErasureLine, held: HeldData | null): string {
  const items = held?.categories.flatMap((category) => category.items) ?? [];
  const labels = itemIds.map((id) => items.find((item) => item.id === id)?.label ?? null);
  const names = [
    ...fields.map((field) => t(`identity-field.${field}`)),
    ...labels.flatMap((label) => (label === null ? [] : [columnWords(label, t.language) ?? label])),
  ];
  const shown = names.slice(0, namedAtMost);
  const hidden = fields.length + itemIds.length - shown.length;
  if (shown.length === 0) return t('erasure.things', { count: itemIds.length });
  return hidden === 0 ? t.list(shown) : t.list([...shown, t('erasure.others', { count: hidden })]);
}

/** The exception of Art. 17(3) with the law or the reason behind it; null where the line is erased. */
export function whyKept(t: Translator, { exception, rule, reason }: ErasureLine): string | null {
  const basis = rule === null ? reason : t.text(rule.ground.citation);
  if (exception === null) return basis;
  const article = articleText(t, { act: 'gdpr', place: `17(3)(${exception})` });
  const named = t('erasure.exception', { exception: t(`erasure-exception.${exception}`), article });
  return t('erasure.why', { exception: named, basis: basis ?? t('erasure.completes') });
}

export function untilWhen(t: Translator, { decision, keptThroughOn, rule, reason }: ErasureLine): string {
  if (decision === 'erase') return t('erasure.at-once');
  if (keptThroughOn !== null) return t('erasure.until', { day: t.date(keptThroughOn) });
  if (rule !== null) return t('erasure.until-unknown');
  return reason === null ? t('erasure.until-rest') : t('erasure.until-reason');
}

export function countOf(plan: ErasurePlan, decision: ErasureLine['decision']): number {
  return plan.lines.filter((line) => line.decision === decision).reduce((sum, { count }) => sum + count, 0);
}
