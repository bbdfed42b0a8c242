/** The answer about a decision based solely on automated processing, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AutomatedDecisionFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, template, when } = wordsFor<
  AutomatedDecisionFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Antwort auf Ihren Antrag zu einer automatisierten Entscheidung',
  blocks: [
    paragraph(
      say(
        'am {receivedOn} ist Ihr Antrag {channel} bei uns eingegangen; er betrifft Entscheidungen, die ausschließlich auf einer automatisierten Verarbeitung beruhen (Artikel 22 DSGVO). Wir antworten Ihnen wie folgt.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when(
        'isNone',
        'Wir haben dies geprüft und treffen Ihnen gegenüber keine Entscheidungen, die ausschließlich auf einer automatisierten Verarbeitung einschließlich Profiling beruhen und Ihnen gegenüber rechtliche Wirkung entfalten oder Sie in ähnlicher Weise erheblich beeinträchtigen (Artikel 22 Absatz 1 DSGVO).',
      ),
      when(
        'isNone',
        'Sollten Sie der Ansicht sein, dass dennoch eine solche Entscheidung getroffen wurde, teilen Sie uns bitte mit, welche: Ein Mensch wird sie prüfen.',
      ),
      when('isGranted', 'Wir entsprechen Ihrem Antrag.'),
      when('isPartial', 'Wir entsprechen Ihrem Antrag teilweise.'),
      when('isRefused', 'Wir können diesem Antrag nicht entsprechen.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'logic',
        'Nachstehend erfahren Sie, was diese Verarbeitung entscheidet, nach welcher Logik und mit welchen Auswirkungen (Artikel 15 Absatz 1 Buchstabe h DSGVO).',
      ),
    ),
    groupWhen('decision', heading('Die Entscheidung'), paragraphEach('decision', '{item}')),
    groupWhen('logic', heading('Wie sie zustande kommt'), paragraphEach('logic', '{item}')),
    groupWhen('consequences', heading('Was sie für Sie bedeutet'), paragraphEach('consequences', '{item}')),
    groupWhen(
      'reviewedOn',
      heading('Überprüfung durch einen Menschen'),
      paragraph(
        say(
          'Am {reviewedOn} hat ein Mensch diese Entscheidung überprüft und dabei berücksichtigt, was Sie uns mitgeteilt haben (Artikel 22 Absatz 3 DSGVO).',
        ),
        say('Funktion dieser Person in unserem Unternehmen: {reviewer}'),
        when('isConfirmed', 'Die Entscheidung wird aus folgendem Grund bestätigt.'),
        when('isChanged', 'Die Entscheidung wird aus folgendem Grund geändert.'),
      ),
      paragraphEach('reviewReason', '{item}'),
    ),
    groupWhen(
      'offersReview',
      paragraph(
        say(
          'Sie können verlangen, dass ein Mensch diese Entscheidung überprüft, Ihren Standpunkt darlegen und die Entscheidung anfechten (Artikel 22 Absatz 3 DSGVO). Es genügt, wenn Sie uns dies in Beantwortung dieses Schreibens mitteilen.',
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
