/** A question to somebody who asks for another about their mandate, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AgentQuestionFacts } from './facts.ts';

const { clause, groupWhen, list, listEach, paragraph, say, template, unless, when } = wordsFor<
  AgentQuestionFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'Your request for another person: what we still need',
  blocks: [
    paragraph(
      say('On {receivedOn} we received the request that you sent us {channel} on behalf of {onBehalfOf}.'),
      unless(
        'onBehalfOf',
        'On {receivedOn} we received the request that you sent us {channel} on behalf of another person.',
      ),
      say('It concerns the {singleRight}.'),
      when('rights', 'It concerns the following rights:'),
    ),
    listEach('rights', '{item}'),
    clause('law'),
    paragraph(
      when('isHeir', 'Please accept our sincere condolences.'),
      say('On {proofSeenOn} we saw what allows you to act for that person.'),
      unless(
        'proofSeenOn',
        'Before acting on your request, we need to know in what capacity you act, and how far your powers extend.',
      ),
      when('asksForSomething', 'Please send us the following:'),
    ),
    groupWhen(
      'isLawyer',
      paragraph(
        say(
          'Your statement that you act for that person is in principle enough for us. One doubt remains, however: {doubt}',
        ),
        say(
          'A written confirmation from that person, or their power of attorney, will be enough to remove it.',
        ),
      ),
    ),
    groupWhen(
      'asksForSomething',
      list(
        when('asksMandate', 'the power of attorney of the person concerned, dated and signed'),
        when(
          'asksAssociation',
          'what shows that your organisation meets the conditions of Article 80(1) GDPR: not for profit, with statutory objectives in the public interest, active in the field of data protection',
        ),
        when(
          'asksParent',
          'a document that establishes your relationship to the child and your parental responsibility',
        ),
        when(
          'asksGuardian',
          'the decision that appoints you to represent that person, and the extent of your task',
        ),
        when(
          'asksHeir',
          'a document that establishes your rights in the estate, for example a deed drawn up by a notary',
        ),
        when(
          'asksExecutor',
          'the document that entrusts you with carrying out the wishes of the deceased person',
        ),
        when('asksScope', 'a statement of which rights you may exercise for that person, and until when'),
        when(
          'asksAboutCopy',
          'a statement that you may receive the copy of the data; without it, we will send the copy directly to the person concerned',
        ),
      ),
    ),
    paragraph(
      when(
        'asksForDocument',
        'A copy is enough. Please black out whatever is not needed for this check, numbers in particular.',
      ),
      when(
        'isParent',
        'A child who has sufficient understanding may also exercise their rights directly: we will take their opinion into account if you tell us what it is.',
      ),
      when(
        'isHeirInFrance',
        'Where there are no directives, heirs may act for two purposes: to settle the estate and to have the death taken into account (Article 85 of the French Act no. 78-17 of 6 January 1978). Please tell us which of them you pursue.',
      ),
    ),
    paragraph(
      say('{question}'),
      say('Please let us have your answer by {answerBy} at the latest.'),
      unless('answerBy', 'Please let us have your answer as soon as possible.'),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
