/** What to look at before an erasure plan is carried out. */
import type { ErasurePlan } from '../../../../shared/domain/request/erasure-plan.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Mark } from '../../../ui/Mark.tsx';

interface PlanWarningsProps {
  readonly t: Translator;
  readonly plan: ErasurePlan;
  /** Nobody has made sure yet who asks. */
  readonly isIdentityOpen: boolean;
}

export function PlanWarnings({ t, plan, isIdentityOpen }: PlanWarningsProps) {
  if (plan.warnings.length === 0 && !isIdentityOpen) return null;
  const nameOf = (categoryId: string | null) => {
    const line = plan.lines.find((each) => each.categoryId === categoryId);
    return line === undefined ? t('erasure.some-category') : t.text(line.name);
  };
  return (
    <ul className="requests-warnings">
      {isIdentityOpen && (
        <li data-tone="late">
          <Mark shape="alert" tone="late" />
          <span>{t('erasure.identity-open')}</span>
        </li>
      )}
      {plan.warnings.map(({ code, categoryId }) => (
        <li key={`${code} ${categoryId ?? ''}`} data-tone={code === 'legal-duty-overridden' ? 'late' : 'due'}>
          <Mark shape="alert" tone={code === 'legal-duty-overridden' ? 'late' : 'due'} />
          <span>{t(`erasure-warning.${code}`, { category: nameOf(categoryId) })}</span>
        </li>
      ))}
    </ul>
  );
}
