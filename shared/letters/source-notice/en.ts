/** To a person whose data came from elsewhere, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { SourceNoticeFacts } from './facts.ts';

const { clause, groupUnless, groupWhen, heading, listEach, paragraph, say, table, template, unless, when } =
  wordsFor<SourceNoticeFacts, ClauseName>();

export const en = template({
  version: 1,
  subject: 'Information about personal data that did not come from you (Article 14 GDPR)',
  blocks: [
    paragraph(
      say(
        'We process personal data about you that you did not give to us yourself. Article 14 GDPR requires us to inform you of this; you will find that information below.',
      ),
    ),
    clause('law'),
    heading('Where these data come from'),
    paragraph(
      say('{source}'),
      say('We received them on {obtainedOn}.'),
      when('isPublicSource', 'This source is accessible to the public.'),
    ),
    heading('Who processes them'),
    paragraph(
      say('The controller is {controllerName}.'),
      when('contactName', 'If you have any questions, you can contact {contactName} ({contactWays}).'),
      unless('contactName', 'You can reach us here: {contactWays}.'),
      unless('contactWays', 'You can write to us at the address at the head of this letter.'),
      say('You can also contact our data protection officer: {dpo}.'),
    ),
    heading('Which data, and for how long'),
    table('categories', (column) => [
      column('Category', '{category}'),
      column('Data', '{data}'),
      column('Kept for', '{period}'),
    ]),
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
    heading('Your rights'),
    paragraph(
      say(
        'Under the conditions of the GDPR, you may ask for access to your data (Article 15), for them to be rectified (Article 16) or erased (Article 17) or for their processing to be restricted (Article 18), and you may object to that processing (Article 21); an objection to direct marketing needs no reason.',
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
    clause('free-of-charge'),
    clause('extra'),
    clause('complaint'),
  ],
});
