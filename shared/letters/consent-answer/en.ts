/** The answer to the withdrawal of a consent, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ConsentFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, when } =
  wordsFor<ConsentFacts, ClauseName>();

export const en = template({
  version: 2,
  subject: 'Answer to the withdrawal of your consent',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the request that you sent us {channel} to withdraw your consent to the processing of your personal data (Article 7(3) GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'We have acted on this withdrawal: your request was enough.'),
      when('isPartial', 'We have acted on this withdrawal in part.'),
      when('isRefused', 'We are unable to grant this request.'),
      when(
        'isNothing',
        'We have checked: none of our processing of your data is based on your consent. There is therefore nothing to bring to an end.',
      ),
      say('Since {stoppedOn} we have no longer been processing your data for the following:'),
      when('isToBeCarriedOut', 'We are ceasing to process your data for the following:'),
      when('isRefused', '{refusal}'),
      when('isRefused', '{reasonText}'),
    ),
    listEach('stopped', '{item}'),
    groupWhen(
      'isPartial',
      paragraph(
        say('As to the rest, we are unable to grant your request.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'isWithdrawn',
      paragraph(
        say('Your data have not been processed for direct marketing since {marketingStoppedOn}.'),
        say(
          'The withdrawal does not affect the lawfulness of processing based on your consent before that withdrawal.',
        ),
        say(
          'You may ask for the erasure of the data that were processed on the basis of this consent alone (Article 17(1)(b) GDPR). It is enough to write to us in reply to this letter.',
        ),
      ),
    ),
    groupWhen('consequences', heading('What this changes for you'), paragraphEach('consequences', '{item}')),
    groupWhen(
      'continued',
      heading('What continues on another basis'),
      table('continued', (column) => [
        column('Purpose', '{purpose}'),
        column('Legal basis (GDPR)', '{basis}'),
        column('Categories of data', '{categories}'),
      ]),
      paragraph(say('This processing is not based on your consent.')),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
