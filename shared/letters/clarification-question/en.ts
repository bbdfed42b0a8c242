/** A question about what is asked for, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ClarificationQuestionFacts } from './facts.ts';

const { clause, groupWhen, listEach, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  ClarificationQuestionFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'Your request about your personal data: a question',
  blocks: [
    paragraph(
      say('On {receivedOn} we received the request that you sent us {channel}.'),
      when(
        'isBelgium',
        'We are handling it under reference {reference}, in accordance with Regulation (EU) 2016/679 (the “GDPR”) and the Belgian Act of 30 July 2018 on data protection.',
      ),
      when(
        'isFrance',
        'We are handling it under reference {reference}, in accordance with Regulation (EU) 2016/679 (the “GDPR”) and the French Act no. 78-17 of 6 January 1978 on data protection.',
      ),
      say('It concerns your {singleRight}.'),
      when('rights', 'It concerns the following rights:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    paragraph(
      when(
        'isLargeQuantity',
        'We process a large quantity of data concerning you. Before we send them to you, we ask you to specify which data or which processing your request relates to (recital 63 GDPR).',
      ),
      unless(
        'isLargeQuantity',
        'So that our answer meets your expectations, we have the following question for you.',
      ),
    ),
    paragraphEach('question', '{item}'),
    groupWhen(
      'scope',
      paragraph(say('You may, for example, choose from the following:')),
      listEach('scope', '{item}'),
    ),
    paragraph(
      when(
        'asksAccess',
        'Nothing obliges you to narrow your request: if you specify nothing, our answer will cover everything that we hold about you.',
      ),
      unless(
        'asksAccess',
        'Nothing obliges you to narrow your request: if you specify nothing, we will handle it in its full extent.',
      ),
      say('This question does not affect the period: we will answer you at the latest on {limitOn}.'),
    ),
    groupWhen(
      'isPaused',
      paragraph(
        when(
          'pausesNow',
          'Because of that quantity, the period for answering you is suspended from the day on which this letter leaves until the day on which your answer reaches us, even if it is only to say that you do not wish to specify anything.',
        ),
        say(
          'The period for answering you has been suspended since {pausedSince} and remains so until the day on which your answer reaches us.',
        ),
        say('We still aim for {aimOn}, as if we had had nothing to ask you.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
