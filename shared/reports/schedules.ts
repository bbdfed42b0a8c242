/** Parts of the record of processing as documents of their own: who receives the data, and how long it is kept. */
import type { AppError } from '../contract/app-error.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import type { Result } from '../result.ts';
import { recipients, retention, type ProcessingRegisterFacts } from './processing-register.ts';
import { createRegisterScribe, type RegisterScribe } from './register-scribe.ts';
import { finished } from './scribe.ts';

/** GDPR Art. 28, 30(1)(d) and (e). Fails as `language-missing`. */
export function recipientListReport(register: ProcessingRegisterFacts): Result<ReportDocument, AppError> {
  const scribe = createRegisterScribe(register.language);
  return framed(register, scribe, scribe.text.recipientsHeading, recipients(register, scribe));
}

/** GDPR Art. 30(1)(f). Fails as `language-missing`. */
export function retentionScheduleReport(register: ProcessingRegisterFacts): Result<ReportDocument, AppError> {
  const scribe = createRegisterScribe(register.language);
  return framed(register, scribe, scribe.text.retentionHeading, retention(register, scribe));
}

function framed(
  { language, controller, madeOn }: ProcessingRegisterFacts,
  scribe: RegisterScribe,
  title: string,
  blocks: readonly ReportBlock[],
): Result<ReportDocument, AppError> {
  const { say, text, words, date } = scribe;
  return finished(scribe, {
    language,
    orientation: 'portrait',
    issuer: legalName(controller),
    title: say(title),
    subtitle: say(text.subtitle, { date: date(madeOn) }),
    blocks,
    footer: [say(words.madeOn, { date: date(madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  });
}
