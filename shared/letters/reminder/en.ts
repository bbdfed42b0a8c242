/** A reminder of a question that was not answered, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ReminderFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, say, template, unless, when } = wordsFor<
  ReminderFacts,
  ClauseName
>();

export const en = template({
  version: 2,
  subject: 'Your request about your personal data: reminder of our question',
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
      when(
        'letterAskedOn',
        'In our letter of {letterAskedOn} we asked you a question to which we have not yet received an answer.',
      ),
      unless(
        'letterAskedOn',
        'On {askedOn} we asked you a question to which we have not yet received an answer.',
      ),
      when(
        'isAboutIdentity',
        'It concerned a doubt about the identity of the person making the request (Article 12(6) GDPR).',
      ),
      when('isAboutScope', 'Its purpose was to clarify what you are asking for (recital 63 GDPR).'),
      when('isAboutMandate', 'It concerned what entitles you to act for the person concerned.'),
    ),
    clause('on-behalf'),
    paragraph(
      say(
        'Please let us have your answer by {answerBy} at the latest. What we told you then is still enough; we ask for nothing more.',
      ),
      say('If your answer is already on its way, please disregard this reminder.'),
      when(
        'isPaused',
        'The period for answering you remains suspended until the day on which your answer reaches us.',
      ),
    ),
    heading('If we do not hear from you'),
    paragraph(
      when(
        'isAboutIdentity',
        'As long as this doubt remains, we cannot act on your request (Article 12(2) and (6) GDPR). Should we have to close the file, we will write to tell you so, and we will reopen it as soon as your answer reaches us.',
      ),
      when(
        'isAboutMandate',
        'As long as we do not know whether you may act for that person, we cannot act on your request. They may also write to us themselves.',
      ),
    ),
    groupWhen(
      'isAboutScope',
      paragraph(
        when(
          'asksAccess',
          'If you specify nothing, our answer will cover everything that we hold about you.',
        ),
        unless('asksAccess', 'If you specify nothing, we will handle your request in its full extent.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
