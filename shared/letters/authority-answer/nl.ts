/** To a supervisory authority: the answer to its letter, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AuthorityAnswerFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  AuthorityAnswerFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Antwoord op uw brief',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} hebben wij uw brief over de verwerking van persoonsgegevens door onze onderneming ontvangen.',
      ),
      say('U verzoekt ons uiterlijk op {answerDueOn} te antwoorden.'),
    ),
    clause('law'),
    groupWhen(
      'requestReference',
      heading('Het verzoek waarover het gaat'),
      paragraph(
        say(
          '{requesterName} heeft ons op {requestReceivedOn} {requestChannel} een verzoek gericht, dat in ons register is ingeschreven onder referentie {requestReference}.',
        ),
        say('Dit verzoek is ingediend voor {personName}.'),
      ),
      table('rights', (column) => [column('Uitgeoefend recht', '{right}'), column('Gevolg', '{outcome}')]),
      heading('Verloop'),
      table('steps', (column) => [column('Datum', '{on}'), column('Stap', '{step}')]),
      paragraph(
        say(
          'Volgens onze kalender eindigt de termijn om op dit verzoek te antwoorden op {limitOn} (artikel 12, lid 3, AVG).',
        ),
      ),
    ),
    heading('Ons antwoord'),
    paragraphEach('statement', '{item}'),
    paragraph(
      say(
        'Wij werken met u samen bij het vervullen van uw taken (artikel 31 AVG) en bezorgen u graag elke verdere toelichting of elk bijkomend stuk.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
  enclosures: [
    when('hasEvidence', 'Dossier van verzoek {requestReference}: brieven, verzendbewijzen en verloop'),
    say('{otherEnclosures}'),
  ],
});
