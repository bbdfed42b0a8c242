/** The answer to a request for rectification, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RectificationFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  RectificationFacts,
  ClauseName
>();

export const en = template({
  version: 1,
  subject: 'Answer to your request for rectification of your personal data',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the request that you sent us {channel} to have your personal data rectified (right to rectification, Article 16 GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'We have granted your request.'),
      when('isPartial', 'We have granted your request in respect of part of the data in question.'),
      when('isRefused', 'We are unable to grant this request.'),
      when(
        'corrected',
        'For each item rectified, the table below shows what stood in our files, what stands there now, and since when.',
      ),
      when('toCorrect', 'We are rectifying the data in the table below.'),
      when('isPartial', 'As to the rest, we are unable to grant your request.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'offersStatement',
        'If you consider these data incomplete, you may send us a supplementary statement to be kept with them (Article 16 GDPR).',
      ),
    ),
    groupWhen(
      'corrected',
      heading('Data rectified'),
      table('corrected', (column) => [
        column('Item', '{data}'),
        column('Before', '{was}'),
        column('Now', '{is}'),
        column('Since', '{since}'),
      ]),
    ),
    groupWhen(
      'toCorrect',
      heading('Data to be rectified'),
      table('toCorrect', (column) => [
        column('Item', '{data}'),
        column('Before', '{was}'),
        column('Now', '{is}'),
      ]),
    ),
    groupWhen(
      'statement',
      paragraph(say('With your data we keep your supplementary statement, as follows (Article 16 GDPR).')),
      paragraphEach('statement', '“{item}”'),
    ),
    paragraph(
      say(
        'We have informed the recipients to whom these data had been disclosed of their rectification (Article 19 GDPR): {recipientsTold}.',
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
