/** To a recipient that has not confirmed a notice, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RecipientReminderFacts } from './facts.ts';

const { clause, heading, list, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  RecipientReminderFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Erinnerung an unsere Mitteilung vom {noticeOn} (Artikel 19 DSGVO)',
  blocks: [
    paragraph(
      say(
        'in unserem Schreiben vom {noticeOn} haben wir Ihnen mitgeteilt, was auf den Antrag einer Person hin veranlasst wurde, deren Daten wir Ihnen offengelegt haben (Artikel 19 DSGVO, Verordnung (EU) 2016/679). Sofern wir uns nicht irren, haben Sie uns noch nicht bestätigt, was geschehen ist.',
      ),
      say(
        'Sollte sich Ihre Antwort mit diesem Schreiben gekreuzt haben, betrachten Sie diese Erinnerung bitte als gegenstandslos.',
      ),
    ),
    heading('Die betroffene Person'),
    paragraphEach('identifiers', '{item}'),
    paragraph(say('Diese Angaben erhalten Sie nur, damit Sie die Person in Ihren Dateien finden können.')),
    heading('Worum wir Sie gebeten haben'),
    list(
      say('die folgenden Daten entsprechend den Werten in unserem Schreiben zu berichtigen: {rectified}'),
      say('die Daten in folgenden Kategorien zu löschen: {erased}'),
      say('die Daten dieser Person seit dem {restrictedOn} nur noch zu speichern'),
    ),
    paragraph(
      when(
        'isProcessor',
        'Sie verarbeiten diese Daten in unserem Auftrag: Unser Schreiben war eine dokumentierte Weisung, und Sie müssen uns nachweisen können, dass sie befolgt wurde (Artikel 28 Absatz 3 Buchstaben a und h DSGVO).',
      ),
      unless(
        'isProcessor',
        'Falls Sie diese Daten in eigener Verantwortung verarbeiten, obliegt es Ihnen, daraus in Ihren Dateien die Folgen zu ziehen.',
      ),
    ),
    paragraph(
      say(
        'Bitte bestätigen Sie uns schriftlich bis spätestens {confirmBy}, was veranlasst wurde oder dass Ihnen keine dieser Daten vorliegen.',
      ),
      unless(
        'confirmBy',
        'Bitte bestätigen Sie uns so bald wie möglich schriftlich, was veranlasst wurde oder dass Ihnen keine dieser Daten vorliegen.',
      ),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
