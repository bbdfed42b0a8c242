/** Writes the privacy policy from the register, as a web page, on paper or as text, and says what the register lacks for it. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Gap } from '../../shared/contract/processing-calls.ts';
import type { PolicyOrder } from '../../shared/contract/report-calls.ts';
import type { FileId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { PolicyFacts } from '../../shared/reports/privacy-policy/policy-facts.ts';
import { policyHtml } from '../../shared/reports/privacy-policy/policy-html.ts';
import { findPolicyLacks } from '../../shared/reports/privacy-policy/policy-lacks.ts';
import { policyReport } from '../../shared/reports/privacy-policy/policy-report.ts';
import { policyText } from '../../shared/reports/privacy-policy/policy-text.ts';
import { writePrivacyPolicy } from '../../shared/reports/privacy-policy/privacy-policy.ts';
import { policyWordsOf } from '../../shared/reports/privacy-policy/words/words.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import { renderReport } from '../pdf/report.ts';
import { readProcessing } from './processing.ts';

export async function write(
  context: Context,
  { language, format }: PolicyOrder,
): Promise<Result<{ readonly fileId: FileId }, AppError>> {
  const policy = writePrivacyPolicy(factsOf(context, language));
  if (!policy.ok) return policy;
  const name = `${policyWordsOf(language).fileName}.${format}`;
  const add = (mediaType: string, bytes: Uint8Array) =>
    ok({ fileId: context.files.add({ name, mediaType, bytes }) });
  switch (format) {
    case 'html':
      return add('text/html', Buffer.from(policyHtml(policy.value)));
    case 'txt':
      return add('text/plain', Buffer.from(policyText(policy.value)));
    case 'pdf': {
      const { bytes } = await renderReport(policyReport(policy.value), { createdAt: context.now() });
      return add('application/pdf', bytes);
    }
  }
}

export function lacks(context: Context): Result<{ readonly gaps: readonly Gap[] }, AppError> {
  const found = findPolicyLacks(factsOf(context, controllerOn(context.db, context.today()).language));
  return ok({ gaps: found.map((gap) => ({ ...gap, text: null })) });
}

function factsOf({ db, today }: Context, language: Language): PolicyFacts {
  return {
    language,
    controller: controllerOn(db, today()),
    promises: promisesOn(db, today()),
    versionOn: today(),
    ...readProcessing(db),
  };
}
