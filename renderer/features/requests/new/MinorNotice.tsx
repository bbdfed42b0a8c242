/** For whose years are still counted: from what age they decide alone, in force today, with its article. */
import type { ControllerCountry } from '../../../../shared/domain/controller/controller.ts';
import { consentAge } from '../../../../shared/domain/law/consent-age.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { articleText } from '../../../parts/article-text.ts';
import { Notice } from '../../../ui/Notice.tsx';

interface MinorNoticeProps {
  readonly t: Translator;
  readonly country: ControllerCountry;
  readonly today: LocalDate;
}

export function MinorNotice({ t, country, today }: MinorNoticeProps) {
  const { value, source } = consentAge(country, today);
  return (
    <Notice title={t('intake.minor')}>
      {t('intake.minor.means', { age: value, article: articleText(t, source) })}
    </Notice>
  );
}
