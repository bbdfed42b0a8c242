/** What an erasure answer says: per category what went, what stays and why and until when (GDPR Art. 17 and 19). */
import { z } from 'zod';
import type { ErasurePlan } from '../../domain/request/erasure-plan.ts';
import type { Outcome } from '../../domain/request/right.ts';
import { buildCommonFacts, commonFacts, lengthOf } from '../common-facts.ts';
import { decisionOn, refusalFacts, refusalFactsShape } from '../decision-facts.ts';
import { formatArticle, formatCount, formatDate, formatList, phrase } from '../format.ts';
import type { ErasureAnswerContent, LetterSurroundings } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';
import { particular } from '../particular.ts';
import { wordsOf } from '../words/words.ts';
import { erasedRow, isNamingOnly, keptRow, mergeLines } from './plan-rows.ts';

const rowsOf = <T extends z.ZodRawShape>(shape: T) => z.array(z.object(shape).readonly()).readonly();
const text = z.string();
const optionalText = z.string().nullable();

export const erasureAnswerFactsSchema = z
  .object({
    ...commonFacts,
    ...refusalFactsShape,
    /** Exactly one of the four is true. */
    isWhollyGranted: z.boolean(),
    isPartlyGranted: z.boolean(),
    isRefused: z.boolean(),
    isNothingHeld: z.boolean(),
    carriedOutOn: optionalText,
    /** Granted, not carried out yet: a preview. */
    isToBeCarriedOut: z.boolean(),
    /** "ces données ne sont plus nécessaires …" with its point of Art. 17(1). */
    ground: optionalText,
    erased: rowsOf({ category: text, what: text }),
    kept: rowsOf({ category: text, exception: text, basis: text, until: text }),
    /** The name stays with what is kept, because documents have to stay whole. */
    keepsNaming: z.boolean(),
    /** Refused although a ground was given: everything falls under an exception. */
    isAllKept: z.boolean(),
    /** Refused for want of a ground: restriction and objection are offered. */
    offersAlternatives: z.boolean(),
    backupsGoneOn: optionalText,
    /** "30 jours" */
    backupDays: optionalText,
    keepsSuppressionPrint: z.boolean(),
    /** "5 ans", where a print is kept. */
    suppressionPeriod: optionalText,
    /** Art. 19, by name; or told, and named on request. */
    recipientsTold: optionalText,
    toldUnnamed: z.boolean(),
  })
  .readonly();
export type ErasureAnswerFacts = z.infer<typeof erasureAnswerFactsSchema>;

export function buildErasureAnswerFacts(
  input: LetterSurroundings & ErasureAnswerContent,
  localizer: Localizer,
): ErasureAnswerFacts {
  const { language, plan } = input;
  const words = wordsOf(language);
  const decision = decisionOn('erasure', input.request);
  const outcome = outcomeOf(decision.outcome, plan);
  const isErased = outcome === 'granted' || outcome === 'partly-granted';
  const isRefused = outcome === 'refused';
  // A plan that keeps everything although a ground was given is a refusal under Art. 17(3).
  const isAllKept = isRefused && plan?.outcome === 'refused' && plan.ground !== null;
  const lines = plan !== null && (isErased || isAllKept) ? mergeLines(plan.lines) : [];
  const kept = lines.filter((line) => line.decision === 'keep');
  const offersAlternatives =
    isRefused && !isAllKept && (decision.refusalReason ?? 'no-ground') === 'no-ground';
  const keepsSuppressionPrint = isErased && input.keepsSuppressionPrint;
  const told = isErased && input.recipientsTold.length > 0;
  // Art. 19, second sentence.
  const chosen = particular(input, 'recipientNames');
  const namesThem = chosen === null ? input.namesRecipients : chosen === 'named';
  return {
    ...buildCommonFacts(input, localizer),
    ...refusalFacts(isRefused ? decision : null, language, isAllKept ? null : 'no-ground'),
    isWhollyGranted: isErased && kept.length === 0,
    isPartlyGranted: isErased && kept.length > 0,
    isRefused,
    isNothingHeld: !isErased && !isRefused,
    carriedOutOn: isErased && input.carriedOutOn !== null ? formatDate(language, input.carriedOutOn) : null,
    isToBeCarriedOut: isErased && input.carriedOutOn === null,
    ground: isErased ? groundText(plan, localizer) : null,
    erased: isErased
      ? lines.filter((line) => line.decision === 'erase').map((line) => erasedRow(line, localizer))
      : [],
    kept: kept.map((line) => keptRow(line, localizer)),
    keepsNaming: isErased && kept.some(isNamingOnly),
    isAllKept,
    offersAlternatives,
    backupsGoneOn:
      isErased && input.backupsGoneOn !== null ? formatDate(language, input.backupsGoneOn) : null,
    backupDays:
      isErased && input.backupsGoneOn === null && input.backupDays !== null
        ? formatCount(language, words.durations.days, input.backupDays)
        : null,
    keepsSuppressionPrint,
    suppressionPeriod: keepsSuppressionPrint ? lengthOf(input.suppressionPeriod, language) : null,
    recipientsTold: told && namesThem ? formatList(language, input.recipientsTold) : null,
    toldUnnamed: told && !namesThem,
  };
}

/** What was granted follows the plan; what was refused or not found, the decision. */
function outcomeOf(decided: Outcome | null, plan: ErasurePlan | null): Outcome {
  const isGranted = decided === null || decided === 'granted' || decided === 'partly-granted';
  return isGranted && plan !== null ? plan.outcome : (decided ?? 'nothing-held');
}

function groundText(plan: ErasurePlan | null, { language }: Localizer): string | null {
  const ground = plan?.ground ?? null;
  if (ground === null) return null;
  const { erasureGrounds, inBrackets } = wordsOf(language);
  const details = formatArticle(language, { act: 'gdpr', place: `17(1)(${ground})` });
  return phrase(language, inBrackets, { what: phrase(language, erasureGrounds[ground]), details });
}
