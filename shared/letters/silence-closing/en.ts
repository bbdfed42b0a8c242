/** The end of a request for want of an answer, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { SilenceClosingFacts } from './facts.ts';

const { clause, listEach, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  SilenceClosingFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'Your request about your personal data: closed for want of an answer',
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
      when(
        'isAboutIdentity',
        'On {askedOn} we told you of a reasonable doubt about the identity of the person making the request, and of what would be enough to remove it.',
      ),
      when('isAboutMandate', 'On {askedOn} we asked you what entitles you to act for the person concerned.'),
      say('We reminded you of this on {remindedOn}.'),
      say('To date we have received no answer.'),
    ),
    paragraphEach('reasons', '{item}'),
    paragraph(
      when(
        'isAboutIdentity',
        'We are therefore unable to identify that person with certainty and cannot act on the request (Article 12(2) and (6) GDPR).',
      ),
      when(
        'isAboutMandate',
        'We are therefore unable to verify that the request comes from the person concerned or is made on their behalf, and cannot act on it (Article 12(2) and (6) GDPR).',
      ),
      unless('otherRightsToCome', 'We are closing the file.'),
      when('otherRightsToCome', 'On this point we are closing the file.'),
      say(
        'As soon as your answer reaches us, we will reopen it and resume the examination of your request; you will not have to make it again.',
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
