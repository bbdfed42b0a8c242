/** What one activity shows beside the columns of Art. 30: weighing, proof of consent, exception, joint controllers, machines deciding. */
import type { LocalizedText } from '../domain/language.ts';
import type {
  DataCategory,
  ProcessingActivity,
  Processor,
} from '../domain/processing/processing-activity.ts';
import { capitalise } from '../letters/format.ts';
import { linesOf } from './blocks.ts';
import type { RegisterScribe } from './register-scribe.ts';

/** A label and what stands beside it; null where the activity does not concern it. */
type Fact = readonly [string, string | null];

export function activityDetails(
  activity: ProcessingActivity,
  {
    categories,
    recipients,
  }: { readonly categories: readonly DataCategory[]; readonly recipients: readonly Processor[] },
  scribe: RegisterScribe,
): readonly Fact[] {
  const { say, details } = scribe;
  return [
    [say(details.balance), balanceText(activity, scribe)],
    [say(details.consent), consentText(activity, scribe)],
    [say(details.exception), exceptionText(activity, categories, scribe)],
    [
      say(details.joint),
      recipients.some(({ role }) => role === 'joint-controller')
        ? textOf(activity.jointArrangement, 'joint', activity, scribe)
        : null,
    ],
  ];
}

/** The logic, what follows from it, and who looks again: GDPR Art. 13(2)(f), 22(3). */
export function automatedText(activity: ProcessingActivity, scribe: RegisterScribe): string {
  const { say, text, details, localizer } = scribe;
  const { automatedDecision, automatedConsequences, automatedReview } = activity;
  if (automatedDecision === null) return say(text.noAutomated);
  return linesOf([
    localizer.text(automatedDecision, 'automated-decision'),
    line(details.consequences, textOf(automatedConsequences, 'consequences', activity, scribe), scribe),
    line(details.review, textOf(automatedReview, 'review', activity, scribe), scribe),
  ]);
}

function balanceText(activity: ProcessingActivity, scribe: RegisterScribe): string | null {
  const { details, date, missing } = scribe;
  const { lawfulBasis, balanceTest } = activity;
  if (lawfulBasis !== 'legitimate-interests') return null;
  if (balanceTest === null) return missing(`balance ${activity.id}`);
  const { necessity, balance, decidedOn } = balanceTest;
  return linesOf([
    line(details.necessity, textOf(necessity, 'necessity', activity, scribe), scribe),
    line(details.weighing, textOf(balance, 'weighing', activity, scribe), scribe),
    line(details.decidedOn, decidedOn === null ? missing(`decided ${activity.id}`) : date(decidedOn), scribe),
  ]);
}

function consentText(activity: ProcessingActivity, scribe: RegisterScribe): string | null {
  const { details, missing } = scribe;
  const { lawfulBasis, specialBasis, consentProof, minimumAge } = activity;
  if (lawfulBasis !== 'consent' && specialBasis !== 'explicit-consent') return null;
  const age = minimumAge === null ? [] : [line(details.minimumAge, String(minimumAge), scribe)];
  if (consentProof === null) return linesOf([missing(`consent ${activity.id}`), ...age]);
  return linesOf([
    line(details.obtained, textOf(consentProof.obtained, 'obtained', activity, scribe), scribe),
    line(details.kept, textOf(consentProof.kept, 'kept', activity, scribe), scribe),
    ...age,
  ]);
}

function exceptionText(
  activity: ProcessingActivity,
  categories: readonly DataCategory[],
  scribe: RegisterScribe,
): string | null {
  const { say, details, localizer, language } = scribe;
  const { specialBasis, specialBasisDetail } = activity;
  if (!categories.some(({ isSpecial }) => isSpecial)) return null;
  if (specialBasis === null) return scribe.missing(`exception ${activity.id}`);
  const name = capitalise(language, say(details.specialBases[specialBasis]));
  return specialBasisDetail === null
    ? name
    : linesOf([name, localizer.text(specialBasisDetail, 'basis-detail')]);
}

function textOf(
  text: LocalizedText | null,
  what: string,
  { id }: ProcessingActivity,
  { localizer, missing }: RegisterScribe,
): string {
  return text === null ? missing(`${what} ${id}`) : localizer.text(text, 'basis-detail');
}

/** "Nécessité : rien de plus léger n’y suffirait" */
function line(label: string, details: string, { say, letterWords }: RegisterScribe): string {
  return say(letterWords.detailed, { what: say(label), details });
}
