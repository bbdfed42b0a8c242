/** To a supervisory authority: the answer to its letter, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AuthorityAnswerFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  AuthorityAnswerFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject: 'Antwort auf Ihr Schreiben',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} haben wir Ihr Schreiben zur Verarbeitung personenbezogener Daten durch unser Unternehmen erhalten.',
      ),
      say('Sie bitten uns um Antwort bis spätestens {answerDueOn}.'),
    ),
    clause('law'),
    groupWhen(
      'requestReference',
      heading('Der betreffende Antrag'),
      paragraph(
        say(
          'Am {requestReceivedOn} hat {requesterName} {requestChannel} einen Antrag an uns gerichtet, der in unserem Register unter dem Zeichen {requestReference} eingetragen ist.',
        ),
        say('Dieser Antrag wurde für {personName} gestellt.'),
      ),
      table('rights', (column) => [column('Ausgeübtes Recht', '{right}'), column('Ergebnis', '{outcome}')]),
      heading('Verlauf'),
      table('steps', (column) => [column('Datum', '{on}'), column('Schritt', '{step}')]),
      paragraph(
        say(
          'Nach unserem Kalender endet die Frist zur Beantwortung dieses Antrags am {limitOn} (Artikel 12 Absatz 3 DSGVO).',
        ),
      ),
    ),
    heading('Unsere Antwort'),
    paragraphEach('statement', '{item}'),
    paragraph(
      say(
        'Wir arbeiten mit Ihnen bei der Erfüllung Ihrer Aufgaben zusammen (Artikel 31 DSGVO) und stehen Ihnen für weitere Erläuterungen und Unterlagen zur Verfügung.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
  enclosures: [
    when('hasEvidence', 'Akte des Antrags {requestReference}: Schreiben, Versandnachweise und Verlauf'),
    say('{otherEnclosures}'),
  ],
});
