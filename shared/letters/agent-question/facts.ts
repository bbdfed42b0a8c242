/** What somebody who asks for another is asked: which proof is missing, how far it must go. A lawyer's statement is enough unless in doubt. */
import { z } from 'zod';
import { askedRights, askedRightsShape } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular, particularDay } from '../particular.ts';

const optionalText = z.string().nullable();

export const agentQuestionFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    /** The day something was seen that shows whom they act for. */
    proofSeenOn: optionalText,
    /** Something is listed that we ask for. */
    asksForSomething: z.boolean(),
    /** Which proof, by role; none once it was seen. */
    asksMandate: z.boolean(),
    asksAssociation: z.boolean(),
    asksParent: z.boolean(),
    asksGuardian: z.boolean(),
    asksHeir: z.boolean(),
    asksExecutor: z.boolean(),
    asksScope: z.boolean(),
    asksAboutCopy: z.boolean(),
    /** A document is among what is asked for. */
    asksForDocument: z.boolean(),
    /** A minor has a voice of their own. */
    isParent: z.boolean(),
    /** Condolences are due. */
    isHeir: z.boolean(),
    /** LIL Art. 85: which of their purposes the heirs pursue. */
    isHeirInFrance: z.boolean(),
    isLawyer: z.boolean(),
    /** Why a lawyer's statement is not enough here. */
    doubt: optionalText,
    question: optionalText,
    answerBy: optionalText,
  })
  .readonly();
export type AgentQuestionFacts = z.infer<typeof agentQuestionFactsSchema>;

type Asks = Pick<
  AgentQuestionFacts,
  | 'asksMandate'
  | 'asksAssociation'
  | 'asksParent'
  | 'asksGuardian'
  | 'asksHeir'
  | 'asksExecutor'
  | 'asksScope'
  | 'asksAboutCopy'
>;

export function buildAgentQuestionFacts(input: LetterInput, localizer: Localizer): AgentQuestionFacts {
  const { request, language, controller } = input;
  const { role, mandate } = request.requester;
  const asks = asksOf(input);
  const { asksScope: _scope, asksAboutCopy: _copy, ...proofs } = asks;
  const asked = request.rights.filter(({ outcome }) => outcome !== 'withdrawn').map(({ right }) => right);
  const sentence = (name: string) => {
    const written = particular(input, name);
    return written === null ? null : asSentence(written);
  };
  const answerBy = particularDay(input, 'answerBy');
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(input, asked, 'theirs'),
    proofSeenOn: mandate?.seenOn == null ? null : formatDate(language, mandate.seenOn),
    asksForSomething: Object.values(asks).includes(true),
    ...asks,
    asksForDocument: Object.values(proofs).includes(true),
    isParent: role === 'parent',
    isHeir: role === 'heir',
    isHeirInFrance: role === 'heir' && controller.country === 'FR',
    isLawyer: role === 'lawyer',
    doubt: role === 'lawyer' ? sentence('doubt') : null,
    question: sentence('question'),
    answerBy: answerBy === null ? null : formatDate(language, answerBy),
  };
}

function asksOf({ request }: LetterInput): Asks {
  const { role, mandate } = request.requester;
  const lacksProof = (mandate?.seenOn ?? null) === null;
  const hasMandate = role === 'agent' || role === 'association';
  const wantsCopy = request.rights.some(({ right }) => right === 'access' || right === 'portability');
  return {
    asksMandate: hasMandate && lacksProof,
    asksAssociation: role === 'association' && lacksProof,
    asksParent: role === 'parent' && lacksProof,
    asksGuardian: role === 'guardian' && lacksProof,
    asksHeir: role === 'heir' && lacksProof,
    asksExecutor: role === 'executor' && lacksProof,
    asksScope: hasMandate && (mandate?.scope ?? null) === null,
    asksAboutCopy: hasMandate && wantsCopy && mandate?.mayReceiveCopy !== true,
  };
}

/** Whoever asks for themselves has no mandate to show; a lawyer is asked only with a doubt; and a question asks something. */
export function agentGaps(input: LetterInput): readonly LetterGap[] {
  const { role } = input.request.requester;
  if (role === 'self') return [{ kind: 'details' }];
  if (role === 'lawyer')
    return particular(input, 'doubt') === null ? [{ kind: 'particular', name: 'doubt' }] : [];
  const asksNothing = !Object.values(asksOf(input)).includes(true) && particular(input, 'question') === null;
  return asksNothing ? [{ kind: 'particular', name: 'question' }] : [];
}
