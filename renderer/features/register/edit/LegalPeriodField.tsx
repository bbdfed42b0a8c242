/** Finds a dated period of the law, or a recommended one, by what it is about; shows where it was read. */
import type { LegalPeriod } from '../../../../shared/domain/retention/legal-period.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';

interface LegalPeriodFieldProps {
  readonly t: Translator;
  /** Those in force in the controller's country. */
  readonly periods: readonly LegalPeriod[];
  readonly chosen: LegalPeriod | null;
  readonly onChoose: (period: LegalPeriod) => void;
}

export function LegalPeriodField({ t, periods, chosen, onChoose }: LegalPeriodFieldProps) {
  return (
    <ComboBox
      label={t('rule.legal-period')}
      optionalMark={t('common.optional')}
      emptyText={t('rule.legal-period.none')}
      description={chosen === null ? t('rule.legal-period.how') : sourceText(t, chosen)}
      choices={periods.map(({ code, subject, ground }) => ({
        id: code,
        label: t.text(subject),
        description: t.text(ground.citation),
      }))}
      value={chosen?.code ?? null}
      onChange={(code) => {
        const period = periods.find((each) => each.code === code);
        if (period !== undefined) onChoose(period);
      }}
    />
  );
}

function sourceText(t: Translator, { source, confidence }: LegalPeriod): string {
  return t(confidence === 'secondary' ? 'rule.legal-period.secondary' : 'rule.legal-period.source', {
    source,
  });
}
