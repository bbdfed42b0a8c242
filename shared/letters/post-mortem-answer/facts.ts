/** What is said about data after a death: in France under LIL Art. 84 and 85, in Belgium without an equivalent in law. */
import { z } from 'zod';
import { detailsOf, type DetailsOf } from '../../domain/request/right-details.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { decisionOn, refusalFacts, refusalFactsShape } from '../decision-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';

const texts = z.array(z.string()).readonly();

export const postMortemFactsSchema = z
  .object({
    ...commonFacts,
    ...refusalFactsShape,
    /** Somebody settles what happens to their own data; otherwise a death is reported. */
    isOwn: z.boolean(),
    isNothingHeld: z.boolean(),
    isPartial: z.boolean(),
    isRefused: z.boolean(),
    isDone: z.boolean(),
    /** At most one is true: LIL Art. 85 I, 85 I, 85 II 1°, 85 II 2°. */
    isRegistered: z.boolean(),
    isExecuted: z.boolean(),
    isEstate: z.boolean(),
    isDeathRecorded: z.boolean(),
    doneOn: z.string().nullable(),
    diedOn: z.string().nullable(),
    /** The directives noted down, what is told for the estate, or what was done; at most one has texts. */
    noted: texts,
    told: texts,
    carriedOut: texts,
  })
  .readonly();
export type PostMortemFacts = z.infer<typeof postMortemFactsSchema>;

export function buildPostMortemFacts(input: LetterInput, localizer: Localizer): PostMortemFacts {
  const { language, request } = input;
  const asked = decisionOn('post-mortem', request);
  const details = detailsOf(request.rights, 'post-mortem');
  const isDone = asked.outcome !== 'refused' && asked.outcome !== 'nothing-held';
  const isRefused = asked.outcome === 'refused';
  const isPartial = asked.outcome === 'partly-granted';
  const done = isDone ? details : null;
  const matter = done?.matter ?? null;
  const written = paragraphsOf(done?.directives ?? null).map(asSentence);
  const isOwn = isAboutOneself(input, details);
  const common = buildCommonFacts(input, localizer);
  const day = (on: DetailsOf<'post-mortem'>['doneOn'] | undefined) =>
    on === null || on === undefined ? null : formatDate(language, on);
  return {
    ...common,
    ...refusalFacts(isRefused || isPartial ? asked : null, language),
    // The dead live nowhere: Art. 77(1) speaks of habitual residence.
    otherAuthority: isOwn ? common.otherAuthority : null,
    isOwn,
    isNothingHeld: asked.outcome === 'nothing-held',
    isPartial,
    isRefused,
    isDone,
    isRegistered: matter === 'directives-registered',
    isExecuted: matter === 'directives-executed',
    isEstate: matter === 'estate',
    isDeathRecorded: matter === 'death-recorded',
    doneOn: day(done?.doneOn),
    diedOn: isOwn ? null : day(done?.diedOn),
    noted: matter === 'directives-registered' ? written : [],
    told: matter === 'estate' ? written : [],
    carriedOut: matter === 'directives-executed' || matter === 'death-recorded' ? written : [],
  };
}

function isAboutOneself({ request }: LetterInput, details: DetailsOf<'post-mortem'> | null): boolean {
  const matter = details?.matter ?? null;
  return matter === null ? request.requester.role === 'self' : matter === 'directives-registered';
}

/** What was granted is something that was done on a day. */
export function postMortemGaps({ request }: LetterInput): readonly LetterGap[] {
  const { outcome } = decisionOn('post-mortem', request);
  const details = detailsOf(request.rights, 'post-mortem');
  const isGranted = outcome === 'granted' || outcome === 'partly-granted';
  const isWritten = details !== null && details.matter !== null && details.doneOn !== null;
  return isGranted && !isWritten ? [{ kind: 'details' }] : [];
}
