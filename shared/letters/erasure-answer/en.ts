/** The answer to a request for erasure, in English. It never says that everything is gone. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ErasureAnswerFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, paragraph, say, table, template, when } = wordsFor<
  ErasureAnswerFacts,
  ClauseName
>();

export const en = template({
  version: 3,
  subject: 'Answer to your request for erasure of your personal data',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the request that you sent us {channel} to have your personal data erased (right to erasure, Article 17 GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'isWhollyGranted',
      paragraph(
        say('We have granted your request.'),
        say('On {carriedOutOn} we erased the data listed below.'),
        when('isToBeCarriedOut', 'We are erasing the data listed below.'),
        say('Reason for the erasure: {ground}.'),
      ),
    ),
    groupWhen(
      'isPartlyGranted',
      paragraph(
        say('We have granted your request in respect of part of your data.'),
        say('On {carriedOutOn} we erased those in the first table; those in the second must be kept.'),
        when(
          'isToBeCarriedOut',
          'We are erasing those in the first table; those in the second must be kept.',
        ),
        say('Reason for the erasure: {ground}.'),
      ),
    ),
    groupWhen(
      'isNothingHeld',
      paragraph(
        say(
          'We have checked and process no personal data concerning you, apart from your request and this answer: there is therefore nothing to erase.',
        ),
        say(
          'If you think that we may hold data under another name, another address or another number, please tell us: we will then search again.',
        ),
      ),
    ),
    groupWhen(
      'isRefused',
      paragraph(
        say('We are unable to grant this request.'),
        when('isAllKept', 'The data that we hold must be kept, for the reasons stated below.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'offersAlternatives',
      paragraph(
        say(
          'You may, however, ask us to restrict the processing of your data (Article 18 GDPR), or object to it on grounds relating to your particular situation (Article 21(1)). An objection to direct marketing needs no reason (Article 21(2)). It is enough to write to us in reply to this letter.',
        ),
      ),
    ),
    groupWhen(
      'erased',
      groupUnless('isToBeCarriedOut', heading('Data erased')),
      groupWhen('isToBeCarriedOut', heading('Data to be erased')),
      table('erased', (column) => [column('Category', '{category}'), column('Data', '{what}')]),
    ),
    paragraph(
      when(
        'keepsSuppressionPrint',
        'Of what was erased, we keep only a technical fingerprint of your address, so as not to register you again by mistake.',
      ),
      say('We keep it for {suppressionPeriod}.'),
    ),
    paragraph(
      say(
        'The erased data remain in our backup copies, which will be replaced by {backupsGoneOn} at the latest; until then they are not consulted there.',
      ),
      say(
        'The erased data remain in our backup copies, which are replaced within {backupDays} of the erasure; until then they are not consulted there.',
      ),
    ),
    paragraph(
      say(
        'We have informed the recipients to whom these data had been disclosed of their erasure (Article 19 GDPR): {recipientsTold}.',
      ),
      when(
        'toldUnnamed',
        'We have informed the recipients to whom these data had been disclosed of their erasure (Article 19 GDPR); we will tell you who they are if you ask.',
      ),
    ),
    groupWhen(
      'kept',
      heading('Data kept'),
      table('kept', (column) => [
        column('Category', '{category}'),
        column('Exception', '{exception}'),
        column('Law or reason', '{basis}'),
        column('How long', '{until}'),
      ]),
      paragraph(
        say(
          'These data are held in an archive with restricted access. They now serve only the purpose stated and will be erased at the end of the period shown.',
        ),
        when(
          'keepsNaming',
          'The documents kept must remain complete: the identity data shown in the table stay with them and no longer appear in our current files.',
        ),
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
