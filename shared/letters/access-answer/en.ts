/** The answer to a request for access, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AccessAnswerFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, listEach, paragraph, say, table, template, unless, when } =
  wordsFor<AccessAnswerFacts, ClauseName>();

export const en = template({
  version: 4,
  subject: 'Answer to your request for access to your personal data',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the request that you sent us {channel} for access to your personal data (right of access, Article 15 GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'isNothingHeld',
      paragraph(
        unless(
          'keepsSuppressionPrint',
          'We have checked and process no personal data concerning you, apart from your request and this answer.',
        ),
        when(
          'keepsSuppressionPrint',
          'We have checked and process no personal data concerning you, apart from your request, this answer and a technical fingerprint of your address, which keeps us from registering you again by mistake.',
        ),
        say('We keep that fingerprint for {suppressionPeriod}.'),
        say(
          'If you think that we may hold data under another name, another address or another number, please tell us: we will then search again.',
        ),
      ),
    ),
    groupWhen(
      'isRefused',
      paragraph(say('We are unable to act on this request.'), say('{refusal}'), say('{reasonText}')),
    ),
    groupWhen(
      'isHeld',
      paragraph(
        say('We confirm that we process personal data concerning you.'),
        when(
          'hasCopy',
          'You will find a faithful copy of them enclosed, in which each item stands under its category (Article 15(3) GDPR).',
        ),
        when('hasBothCopies', 'The ZIP file contains the same data in a machine-readable format.'),
      ),
      clause('copy-to-person'),
      groupWhen(
        'isPartial',
        paragraph(say('Some data are not disclosed to you.'), say('{refusal}'), say('{reasonText}')),
      ),
      heading('Your data, by category'),
      table('categories', (column) => [
        column('Category', '{category}'),
        column('Data', '{data}'),
        column('Kept for', '{period}'),
        column('Source', '{source}'),
      ]),
      paragraph(
        say('Where the data received from a third party come from: {namedSource}'),
        say('We had not told you of this ourselves, for the following reason: {notToldBecause}.'),
      ),
      paragraph(
        when(
          'keepsSuppressionPrint',
          'We also keep a technical fingerprint of your address, so as not to register you again by mistake.',
        ),
        say('We keep that fingerprint for {suppressionPeriod}.'),
      ),
      heading('Why we process them'),
      table('purposes', (column) => [
        column('Purpose', '{purpose}'),
        column('Legal basis (GDPR)', '{basis}'),
        column('Categories of data', '{categories}'),
      ]),
      heading('To whom they are disclosed'),
      table('recipients', (column) => [
        column('Recipient', '{recipient}'),
        column('Service', '{service}'),
        column('Country and safeguards', '{country}'),
        column('Data received', '{categories}'),
      ]),
      groupUnless(
        'recipients',
        paragraph(say('Your data are disclosed to no recipient outside our business.')),
      ),
      paragraph(
        when(
          'hasTransfers',
          'Data are or may be transferred outside the European Economic Area (EEA): the table states the safeguard that applies to each transfer, of which you may ask us for a copy.',
        ),
        when(
          'hasUnverifiedTransfers',
          'Data are or may be transferred outside the European Economic Area (EEA): the table states the safeguard that applies to each transfer, of which you may ask us for a copy, or says that it is still being verified.',
        ),
        when('hasNoTransfers', 'None of these data are transferred outside the European Economic Area.'),
      ),
      heading('Automated decisions'),
      groupWhen(
        'automatedDecisions',
        paragraph(
          say(
            'The following decisions are made by automated processing (Article 22 GDPR). You may obtain human intervention, express your point of view and contest the decision.',
          ),
        ),
        listEach('automatedDecisions', '{activity}: {logic}'),
      ),
      groupUnless(
        'automatedDecisions',
        paragraph(
          say(
            'We make no decisions about you that are based solely on automated processing, including profiling (Article 22 GDPR).',
          ),
        ),
      ),
      heading('Your other rights'),
      paragraph(
        say(
          'Under the conditions of the GDPR, you may ask for your data to be rectified (Article 16) or erased (Article 17) or for their processing to be restricted (Article 18), and you may object to that processing (Article 21); an objection to direct marketing needs no reason.',
        ),
        when(
          'isPortable',
          'You may receive the data that you provided to us in a structured, machine-readable format (Article 20).',
        ),
        when(
          'restsOnConsent',
          'You may withdraw your consent at any time, without affecting what was done before (Article 7(3)).',
        ),
        when(
          'isFrance',
          'You may also lay down what should happen to your data after your death (Article 85 of the French Act no. 78-17 of 6 January 1978).',
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
  enclosures: [
    when('hasPdfCopy', 'Copy of your data (PDF)'),
    when('hasZipCopy', 'Copy of your data, machine-readable (ZIP: JSON and CSV)'),
  ],
});
