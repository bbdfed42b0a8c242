/** The answer to a request for data portability, in English. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { PortabilityFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, paragraphEach, say, table, template, when } =
  wordsFor<PortabilityFacts, ClauseName>();

export const en = template({
  version: 2,
  subject: 'Answer to your request for portability of your personal data',
  blocks: [
    paragraph(
      say(
        'On {receivedOn} we received the request that you sent us {channel} to receive the data that you provided to us (right to data portability, Article 20 GDPR). This is our answer.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'We have granted your request.'),
      when('isPartial', 'We have granted your request in respect of part of these data.'),
      when('isRefused', 'We are unable to grant this request.'),
      when(
        'isGiven',
        'The copy is in a structured, commonly used and machine-readable format: a ZIP file with JSON and CSV.',
      ),
      when('hasCopy', 'It is enclosed with this letter.'),
      when('isPartial', 'As to the rest, we are unable to grant your request.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'offersAccess',
        'You may, however, obtain a copy of your data under the right of access (Article 15 GDPR). It is enough to write to us in reply to this letter.',
      ),
    ),
    groupWhen(
      'isGiven',
      clause('copy-to-person'),
      heading('What the copy contains'),
      paragraph(
        say(
          'It contains the data that you provided to us, also by using our services, and that we process by automated means on the basis of your consent or of a contract; it contains only data concerning you.',
        ),
        when('included', 'By category, it contains the following:'),
      ),
      listEach('included', '{item}'),
      groupWhen(
        'leftOut',
        heading('What is left out'),
        table('leftOut', (column) => [column('Category', '{category}'), column('Reason', '{reason}')]),
        paragraph(
          say(
            'The right to data portability does not extend to these data; you may obtain a copy of them under the right of access (Article 15 GDPR).',
          ),
        ),
      ),
      heading('How to open the file'),
      paragraph(
        say(
          'On most computers a double click opens the ZIP file. The CSV tables open in a spreadsheet; the file data.json is meant for the software of another service. The note readme.txt describes each file.',
        ),
      ),
      heading('Transmission to another organisation'),
      paragraph(
        say(
          'At your request, we transmitted these data directly to {transferTo} on {transferredOn} (Article 20(2) GDPR).',
        ),
        when(
          'isTransferring',
          'At your request, we are transmitting these data directly to {transferTo} (Article 20(2) GDPR).',
        ),
        when(
          'transferObstacle',
          'You wish us to transmit these data directly to {transferTo} (Article 20(2) GDPR). This is not technically feasible, for the following reason.',
        ),
        when(
          'offersTransfer',
          'You may pass this copy on to whomever you wish. You may also ask us to transmit these data directly to another controller, where technically feasible (Article 20(2) GDPR).',
        ),
      ),
      paragraphEach('transferObstacle', '{item}'),
      paragraph(
        when('transferObstacle', 'You may pass this copy on yourself.'),
        say('Handing over these data does not erase them from our files (Article 20(3) GDPR).'),
      ),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
  enclosures: [when('hasCopy', 'Copy of your data, machine-readable (ZIP: JSON and CSV)')],
});
