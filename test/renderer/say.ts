/** Translators for tests, and a request summary to hand them. */
import type { RequestSummary } from '../../shared/contract/request-summary.ts';
import { requestIdSchema } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { deadlineStanding } from '../../shared/domain/request/deadline.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';

export function translator(language: Language): Translator {
  return createTranslator(language, catalogs[language], language === 'en' ? 'en-GB' : language);
}

/** Spaces that do not break, as plain ones: what a test compares is the words. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, ' ');
}

interface Dates {
  readonly today: string;
  readonly aimOn: string;
  readonly limitOn: string;
}

let made = 0;

/** An open request whose standing follows from its dates. */
export function aSummary(
  { today, aimOn, limitOn }: Dates,
  differences: Partial<RequestSummary> = {},
): RequestSummary {
  made += 1;
  const dates = { aimOn: localDate(aimOn), limitOn: localDate(limitOn) };
  return {
    id: requestIdSchema.parse(`01890000-0000-7000-8000-${String(made).padStart(12, '0')}`),
    reference: `2026-${String(made).padStart(4, '0')}`,
    requesterName: 'Zélie Brumecourt',
    rights: [{ right: 'access', outcome: null }],
    receivedOn: localDate('2026-01-02'),
    state: 'received',
    ...dates,
    standing: deadlineStanding({ ...dates, postByOn: dates.limitOn }, localDate(today)),
    isSuspended: false,
    nextStep: 'find-subject',
    ...differences,
  };
}
