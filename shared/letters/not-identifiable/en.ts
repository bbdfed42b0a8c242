/** The answer to somebody whom the data does not allow to identify, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { NotIdentifiableFacts } from './facts.ts';

const { clause, heading, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  NotIdentifiableFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Answer to your request about your personal data',
  blocks: [
    paragraph(
      say('On {receivedOn} we received the request that you sent us {channel}.'),
      say('It concerns your {singleRight}.'),
      when('rights', 'It concerns the following rights:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say(
        'We cannot act on your request: what we hold does not allow us to identify you among the data in question (Article 11(2) and Article 12(2) GDPR).',
      ),
      say('Those data are the following: {data}'),
    ),
    paragraphEach('reasons', '{item}'),
    heading('What would allow us to find you'),
    paragraphEach('help', '{item}'),
    paragraph(
      say(
        'As soon as you give us this information, we will resume the examination of your request; you will not have to make it again.',
      ),
      say(
        'Please do not send us a copy of an identity document: it would not help us to find you among these data.',
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
