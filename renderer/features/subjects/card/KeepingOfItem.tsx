/** How long one thing is kept, and under which rule where another one decides than for its category (GDPR Art. 5(1)(e)). */
import type { PersonKeeping } from '../../../../shared/contract/retention-calls.ts';
import { addDays } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { keepingText } from '../../../parts/keeping-words.ts';
import { StateTag } from '../../../ui/StateTag.tsx';

interface KeepingOfItemProps {
  readonly t: Translator;
  /** Null while it is not known. */
  readonly keeping: PersonKeeping['items'][number] | null;
  /** The rule that the lines of the category name already. */
  readonly categoryRuleId: string | null;
}

export function KeepingOfItem({ t, keeping, categoryRuleId }: KeepingOfItemProps) {
  if (keeping === null) return null;
  const { state, rule } = keeping;
  const when = whenText(t, keeping);
  const isNamedAbove = rule === null || rule.id === categoryRuleId;
  const text = isNamedAbove ? when : t('retention.under', { when, rule: keepingText(t, rule) });
  return <dd className="held-keeping">{state === 'due' ? <StateTag tone="due">{text}</StateTag> : text}</dd>;
}

function whenText(t: Translator, { state, dueOn, rule }: PersonKeeping['items'][number]): string {
  if (state === 'due' || state === 'kept') {
    if (dueOn === null || rule === null) throw new Error('A dated item has a day and a rule');
    return state === 'due'
      ? t(`retention.due.${rule.action}`, { day: t.date(dueOn) })
      : t('retention.until', { day: t.date(addDays(dueOn, -1)) });
  }
  return t('retention.no-date', { why: t(`sweep.open.${state}`) });
}
