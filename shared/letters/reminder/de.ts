/** A reminder of a question that was not answered, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ReminderFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, say, template, unless, when } = wordsFor<
  ReminderFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject: 'Ihr Antrag zu Ihren personenbezogenen Daten: Erinnerung an unsere Frage',
  blocks: [
    paragraph(
      say('am {receivedOn} ist Ihr Antrag {channel} bei uns eingegangen.'),
      when(
        'isBelgium',
        'Wir bearbeiten ihn unter dem Zeichen {reference} nach der Verordnung (EU) 2016/679 („DSGVO“) und dem belgischen Gesetz vom 30. Juli 2018 über den Datenschutz.',
      ),
      when(
        'isFrance',
        'Wir bearbeiten ihn unter dem Zeichen {reference} nach der Verordnung (EU) 2016/679 („DSGVO“) und dem französischen Gesetz Nr. 78-17 vom 6. Januar 1978 über den Datenschutz.',
      ),
      when(
        'letterAskedOn',
        'Mit Schreiben vom {letterAskedOn} haben wir Ihnen eine Frage gestellt, auf die wir noch keine Antwort erhalten haben.',
      ),
      unless(
        'letterAskedOn',
        'Am {askedOn} haben wir Ihnen eine Frage gestellt, auf die wir noch keine Antwort erhalten haben.',
      ),
      when(
        'isAboutIdentity',
        'Sie betraf begründete Zweifel an der Identität der Person, die den Antrag stellt (Artikel 12 Absatz 6 DSGVO).',
      ),
      when('isAboutScope', 'Sie sollte klären, worum es Ihnen geht (Erwägungsgrund 63 DSGVO).'),
      when('isAboutMandate', 'Sie betraf Ihre Befugnis, für die betroffene Person zu handeln.'),
    ),
    clause('on-behalf'),
    paragraph(
      say(
        'Bitte antworten Sie uns bis spätestens {answerBy}. Was wir Ihnen damals mitgeteilt haben, genügt weiterhin; mehr verlangen wir nicht.',
      ),
      say(
        'Sollte Ihre Antwort bereits unterwegs sein, betrachten Sie diese Erinnerung bitte als gegenstandslos.',
      ),
      when(
        'isPaused',
        'Die Frist für unsere Antwort ruht weiterhin bis zu dem Tag, an dem Ihre Antwort bei uns eingeht.',
      ),
    ),
    heading('Wenn wir nichts von Ihnen hören'),
    paragraph(
      when(
        'isAboutIdentity',
        'Solange diese Zweifel bestehen, können wir Ihrem Antrag nicht nachkommen (Artikel 12 Absätze 2 und 6 DSGVO). Sollten wir die Akte schließen müssen, teilen wir Ihnen dies schriftlich mit und öffnen sie wieder, sobald Ihre Antwort bei uns eingeht.',
      ),
      when(
        'isAboutMandate',
        'Solange wir nicht wissen, ob Sie für diese Person handeln dürfen, können wir Ihrem Antrag nicht nachkommen. Sie kann uns auch selbst schreiben.',
      ),
    ),
    groupWhen(
      'isAboutScope',
      paragraph(
        when(
          'asksAccess',
          'Ohne nähere Angabe erstreckt sich unsere Antwort auf alles, was wir über Sie gespeichert haben.',
        ),
        unless('asksAccess', 'Ohne nähere Angabe bearbeiten wir Ihren Antrag in vollem Umfang.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
