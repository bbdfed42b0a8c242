/** Every way that the letters of `sample-questions.ts` can turn out. */
import { noPromises } from '../../shared/domain/controller/promises.ts';
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { rights } from '../../shared/domain/request/right.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { aRequest, aRequester, asked, deadlineOf, type Country } from './sample.ts';
import {
  clarificationQuestion,
  extension,
  feeAnnouncement,
  identityQuestion,
  pausedSince,
  posted,
  reminder,
  silenceClosing,
  unconfirmed,
} from './sample-questions.ts';

interface Variant {
  readonly kind: LetterKind;
  readonly name: string;
  readonly input: (country: Country, language: Language) => LetterInput;
}

const variant = (kind: LetterKind, name: string, input: Variant['input']): Variant => ({ kind, name, input });

const everyRight = rights.map((right) => asked(right));
const requester = aRequester({ name: 'Alix Plaideur', role: 'agent', onBehalfOf: 'Zélie Vantroubel' });
const byAgent = aRequest(everyRight, { requester, channel: 'social-network' });
const demanding = { ...noPromises, identityRule: 'identity-copy-and-signature' } as const;
const over = { letterOn: localDate('2026-04-10'), subjectName: null };
const askedOfAgent = {
  request: byAgent,
  letters: [posted('agent-question', '2026-03-08', '2026-03-09')],
  suspensions: [],
  deadline: deadlineOf({}),
};
const twoRefused = ['access', 'erasure'] as const;

export const questionVariants: readonly Variant[] = [
  variant('identity-question', 'questions', (country, language) => identityQuestion(country, language)),
  variant('identity-question', 'known e-mail, or questions, demanding policy', (country, language) =>
    identityQuestion(country, language, { proof: 'known-email' }, { promises: demanding }),
  ),
  variant('identity-question', 'known e-mail alone, all rights', (country, language) =>
    identityQuestion(country, language, { proof: 'known-email', questions: '' }, { rights: everyRight }),
  ),
  variant('identity-question', 'a document, demanding policy, already paused', (country, language) =>
    identityQuestion(
      country,
      language,
      { proof: 'document', questions: '' },
      { promises: demanding, ...pausedSince('identity') },
    ),
  ),
  variant('identity-question', 'a document, through an agent, by a network', (country, language) =>
    identityQuestion(country, language, { proof: 'document' }, { request: byAgent }),
  ),
  variant('identity-question', 'when the period is over', (country, language) =>
    identityQuestion(country, language, {}, over),
  ),
  variant('clarification-question', 'a large quantity', (country, language) =>
    clarificationQuestion(country, language, { scope: 'W-23\nW-29' }),
  ),
  variant('clarification-question', 'a large quantity, already paused', (country, language) =>
    clarificationQuestion(country, language, {}, pausedSince('clarification')),
  ),
  variant('clarification-question', 'no large quantity', (country, language) =>
    clarificationQuestion(country, language, { largeQuantity: 'no', scope: 'W-23' }),
  ),
  variant('clarification-question', 'about an erasure', (country, language) =>
    clarificationQuestion(country, language, {}, { rights: [asked('erasure')] }),
  ),
  variant('clarification-question', 'when the period is over, through an agent', (country, language) =>
    clarificationQuestion(country, language, {}, { ...over, request: byAgent }),
  ),
  variant('reminder', 'of a question about identity', (country, language) => reminder(country, language)),
  variant('reminder', 'of a question asked by other means, by a day', (country, language) =>
    reminder(country, language, 'identity', { letters: [], particulars: { answerBy: '2026-04-03' } }),
  ),
  variant('reminder', 'of a clarification', (country, language) =>
    reminder(country, language, 'clarification'),
  ),
  variant('reminder', 'of a question to an agent', (country, language) =>
    reminder(country, language, 'identity', askedOfAgent),
  ),
  variant('silence-closing', 'identity, reminded', (country, language) => silenceClosing(country, language)),
  variant('silence-closing', 'several rights, in words of the decision, not reminded', (country, language) =>
    silenceClosing(
      country,
      language,
      [...twoRefused.map((right) => ({ ...unconfirmed, right, reasonText: 'W-17.' })), asked('portability')],
      { letters: [] },
    ),
  ),
  variant('silence-closing', 'an agent', (country, language) =>
    silenceClosing(country, language, [], {
      ...askedOfAgent,
      request: aRequest([unconfirmed], { requester }),
    }),
  ),
  variant('extension', 'one right', (country, language) => extension(country, language)),
  variant('extension', 'all rights, paused, through an agent', (country, language) =>
    extension(country, language, byAgent, pausedSince('identity')),
  ),
  ...(['further-copy', 'excessive', 'unfounded'] as const).map((feeGround) =>
    variant('fee-announcement', feeGround, (country, language) =>
      feeAnnouncement(country, language, { feeGround, answerBy: '2026-04-03' }),
    ),
  ),
  variant('fee-announcement', 'without a day, through an agent', (country, language) =>
    feeAnnouncement(country, language, {}, { request: byAgent }),
  ),
];
