/** The answer to a request for rectification, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RectificationFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, table, template, when } = wordsFor<
  RectificationFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Antwort auf Ihren Antrag auf Berichtigung Ihrer personenbezogenen Daten',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist {channel} Ihr Antrag auf Berichtigung Ihrer personenbezogenen Daten bei uns eingegangen (Recht auf Berichtigung, Artikel 16 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wir haben Ihrem Antrag entsprochen.'),
      when('isPartial', 'Wir haben Ihrem Antrag für einen Teil der betroffenen Daten entsprochen.'),
      when('isRefused', 'Wir können diesem Antrag nicht entsprechen.'),
      when(
        'corrected',
        'Die Tabelle unten zeigt für jede berichtigte Angabe, was in unseren Dateien stand, was dort nun steht und seit wann.',
      ),
      when('toCorrect', 'Wir berichtigen die Daten in der Tabelle unten.'),
      when('isPartial', 'Im Übrigen können wir Ihrem Antrag nicht entsprechen.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'offersStatement',
        'Halten Sie diese Daten für unvollständig, können Sie uns eine ergänzende Erklärung zukommen lassen, die zusammen mit ihnen aufbewahrt wird (Artikel 16 DSGVO).',
      ),
    ),
    groupWhen(
      'corrected',
      heading('Berichtigte Daten'),
      table('corrected', (column) => [
        column('Angabe', '{data}'),
        column('Bisher', '{was}'),
        column('Jetzt', '{is}'),
        column('Seit dem', '{since}'),
      ]),
    ),
    groupWhen(
      'toCorrect',
      heading('Zu berichtigende Daten'),
      table('toCorrect', (column) => [
        column('Angabe', '{data}'),
        column('Bisher', '{was}'),
        column('Jetzt', '{is}'),
      ]),
    ),
    groupWhen(
      'statement',
      paragraph(
        say(
          'Zusammen mit Ihren Daten bewahren wir Ihre ergänzende Erklärung auf; sie lautet wie folgt (Artikel 16 DSGVO).',
        ),
      ),
      paragraphEach('statement', '„{item}“'),
    ),
    paragraph(
      say(
        'Die Empfänger, denen diese Daten offengelegt worden waren, haben wir über die Berichtigung unterrichtet (Artikel 19 DSGVO): {recipientsTold}.',
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
