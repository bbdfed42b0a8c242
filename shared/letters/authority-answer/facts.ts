/** What an authority reads about the request that its letter concerns: who asked what when, what was decided, what left (GDPR Art. 31). */
import { z } from 'zod';
import type { RequestRight } from '../../domain/request/request.ts';
import { buildSharedFacts, nameRight, paragraphsOf, sharedFacts } from '../common-facts.ts';
import { asSentence, capitalise, formatDate, phrase } from '../format.ts';
import type { AuthorityAnswerInput } from '../letter-input.ts';
import type { LetterWarning } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular } from '../particular.ts';
import { wordsOf } from '../words/words.ts';
import { stepWordsOf } from './step-words.ts';

const optionalText = z.string().nullable();
const rowsOf = <T extends z.ZodRawShape>(shape: T) => z.array(z.object(shape).readonly()).readonly();

export const authorityAnswerFactsSchema = z
  .object({
    ...sharedFacts,
    reference: z.string(),
    /** Of the authority's letter. */
    receivedOn: z.string(),
    answerDueOn: optionalText,
    /** Null, as is all that follows, where the case is about no request of the register. */
    requestReference: optionalText,
    requestReceivedOn: optionalText,
    requestChannel: optionalText,
    requesterName: optionalText,
    /** Where somebody else asked for them. */
    personName: optionalText,
    limitOn: optionalText,
    rights: rowsOf({ right: z.string(), outcome: z.string() }),
    steps: rowsOf({ on: z.string(), step: z.string() }),
    /** What the user has to say to it. */
    statement: z.array(z.string()).readonly(),
    hasEvidence: z.boolean(),
    otherEnclosures: optionalText,
  })
  .readonly();
export type AuthorityAnswerFacts = z.infer<typeof authorityAnswerFactsSchema>;

export function buildAuthorityAnswerFacts(
  input: AuthorityAnswerInput,
  localizer: Localizer,
): AuthorityAnswerFacts {
  const { language, authorityCase } = input;
  return {
    ...buildSharedFacts(input, localizer),
    reference: authorityCase.reference,
    receivedOn: formatDate(language, authorityCase.receivedOn),
    answerDueOn: authorityCase.answerDueOn === null ? null : formatDate(language, authorityCase.answerDueOn),
    ...requestFacts(input),
    statement: paragraphsOf(particular(input, 'statement')).map(asSentence),
    hasEvidence: input.about !== null && particular(input, 'evidence') === 'enclosed',
    otherEnclosures: particular(input, 'otherEnclosures'),
  };
}

type RequestFacts = Pick<
  AuthorityAnswerFacts,
  | 'requestReference'
  | 'requestReceivedOn'
  | 'requestChannel'
  | 'requesterName'
  | 'personName'
  | 'limitOn'
  | 'rights'
  | 'steps'
>;

const noRequest: RequestFacts = {
  requestReference: null,
  requestReceivedOn: null,
  requestChannel: null,
  requesterName: null,
  personName: null,
  limitOn: null,
  rights: [],
  steps: [],
};

function requestFacts(input: AuthorityAnswerInput): RequestFacts {
  const { about, language } = input;
  if (about === null) return noRequest;
  const { request, subjectName, limitOn } = about;
  const { requester } = request;
  return {
    requestReference: request.reference,
    requestReceivedOn: formatDate(language, request.receivedOn),
    requestChannel: wordsOf(language).channels[request.channel],
    requesterName: requester.name,
    personName: requester.role === 'self' ? null : (subjectName ?? requester.onBehalfOf),
    limitOn: formatDate(language, limitOn),
    rights: request.rights.map((asked) => ({
      right: capitalise(language, nameRight(input, asked.right, 'theirs')),
      outcome: outcomeText(input, asked),
    })),
    steps: stepsOf(input),
  };
}

function outcomeText({ language }: AuthorityAnswerInput, { outcome, decidedOn }: RequestRight): string {
  const { outcomes, decidedOn: dated } = stepWordsOf(language);
  const what = phrase(language, outcomes[outcome ?? 'open']);
  if (outcome === null || decidedOn === null) return what;
  return phrase(language, dated, { outcome: what, date: formatDate(language, decidedOn) });
}

function stepsOf({ about, language }: AuthorityAnswerInput): AuthorityAnswerFacts['steps'] {
  if (about === null) return [];
  const { received, sent } = stepWordsOf(language);
  const { channels } = wordsOf(language);
  const { receivedOn, channel } = about.request;
  return [
    {
      on: formatDate(language, receivedOn),
      step: phrase(language, received, { channel: channels[channel] }),
    },
    ...about.sent.map((letter) => ({
      on: formatDate(language, letter.on),
      step: phrase(language, sent, { subject: letter.subject, channel: channels[letter.channel] }),
    })),
  ];
}

/** Art. 55, 56: of another country than the controller's, it is seldom the one that decides. */
export function authorityAnswerWarnings({
  authorities,
  authorityCase,
  controller,
}: AuthorityAnswerInput): readonly LetterWarning[] {
  const authority = authorities.find(({ code }) => code === authorityCase.authorityCode);
  const isAbroad = authority !== undefined && authority.countryCode !== controller.country;
  return isAbroad ? ['authority-abroad'] : [];
}
