/** To a supervisory authority: the answer to its letter, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AuthorityAnswerFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  AuthorityAnswerFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'Reply to your letter',
  blocks: [
    paragraph(
      say('On {receivedOn} we received your letter about the processing of personal data by our business.'),
      say('You ask us to reply by {answerDueOn} at the latest.'),
    ),
    clause('law'),
    groupWhen(
      'requestReference',
      heading('The request concerned'),
      paragraph(
        say(
          'On {requestReceivedOn}, {requesterName} sent us {requestChannel} a request that is entered in our register under reference {requestReference}.',
        ),
        say('This request is made on behalf of {personName}.'),
      ),
      table('rights', (column) => [
        column('Right exercised', '{right}'),
        column('What was decided', '{outcome}'),
      ]),
      heading('Course of events'),
      table('steps', (column) => [column('Date', '{on}'), column('Step', '{step}')]),
      paragraph(
        say('By our calendar, the period for answering this request ends on {limitOn} (Article 12(3) GDPR).'),
      ),
    ),
    heading('Our reply'),
    paragraphEach('statement', '{item}'),
    paragraph(
      say(
        'We cooperate with you in the performance of your tasks (Article 31 GDPR) and are at your disposal for any further explanation or document.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
  enclosures: [
    when(
      'hasEvidence',
      'File of request {requestReference}: letters, proofs of dispatch and course of events',
    ),
    say('{otherEnclosures}'),
  ],
});
