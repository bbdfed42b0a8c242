/** The acknowledgement of a request, in German: an ordinary one is a letter of one page. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AcknowledgementFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<
  AcknowledgementFacts,
  ClauseName
>();

export const de = template({
  version: 3,
  subject: 'Eingangsbestätigung: Ihr Antrag zu Ihren personenbezogenen Daten',
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
      say('Er betrifft Ihr {singleRight}.'),
      when('rights', 'Er betrifft die folgenden Rechte:'),
    ),
    listEach('rights', '{item}'),
    paragraph(say('Seinen Wortlaut haben wir wie folgt festgehalten: „{wordsUsed}“')),
    paragraph(when('isHeir', 'Wir sprechen Ihnen unser aufrichtiges Beileid aus.')),
    clause('on-behalf'),
    paragraph(
      unless(
        'extensionReason',
        'Wir antworten Ihnen so bald wie möglich, spätestens am {limitOn}, an dem die gesetzliche Frist endet (Artikel 12 Absatz 3 DSGVO).',
      ),
      when(
        'extensionReason',
        'Wir antworten Ihnen so bald wie möglich, spätestens am {limitOn}: Wir haben die gesetzliche Frist von einem Monat um zwei Monate verlängert (Artikel 12 Absatz 3 DSGVO), und zwar aus folgendem Grund.',
      ),
      say('{extensionReason}'),
      say(
        'Die gesetzliche Frist für unsere Antwort ist am {endedOn} abgelaufen (Artikel 12 Absatz 3 DSGVO). Wir bitten Sie, die Verspätung zu entschuldigen, und antworten Ihnen so bald wie möglich.',
      ),
      say(
        'Unsere Datenschutzerklärung kündigt eine kürzere Frist an: Wir streben daher den {promisedOn} an.',
      ),
      when('isSuspended', 'Diese Frist ruht, solange wir Ihre Antwort auf unsere Frage erwarten.'),
    ),
    paragraph(
      say(
        'Sie widersprechen der Direktwerbung: Wir haben sie am {marketingStoppedOn} eingestellt, ohne diese Antwort abzuwarten (Artikel 21 Absatz 3 DSGVO).',
      ),
      when(
        'marketingStopsNow',
        'Sie widersprechen der Direktwerbung: Wir stellen sie sofort ein, ohne diese Antwort abzuwarten (Artikel 21 Absatz 3 DSGVO).',
      ),
      when(
        'withdrawsConsent',
        'Sie widerrufen Ihre Einwilligung: Die darauf beruhende Verarbeitung endet sofort; was zuvor geschehen ist, bleibt davon unberührt (Artikel 7 Absatz 3 DSGVO).',
      ),
      say(
        'Seit dem {restrictedOn} und solange Ihr Antrag geprüft wird, speichern wir Ihre Daten nur noch (Artikel 18 DSGVO).',
      ),
      when(
        'asksAccess',
        'Wir stellen die Daten zusammen, die wir über Sie führen, um Ihnen eine Kopie davon zu übermitteln.',
      ),
      when(
        'asksErasure',
        'Wir prüfen für jede Kategorie, was gelöscht werden kann und was wir von Gesetzes wegen aufbewahren müssen.',
      ),
      when(
        'answersElectronically',
        'Sie haben uns auf elektronischem Weg geschrieben: Wir antworten Ihnen ebenso, sofern Sie nicht den Postweg vorziehen.',
      ),
      when(
        'cameByPublicNetwork',
        'Vorsorglich versenden wir über diesen Kanal keine personenbezogenen Daten: Teilen Sie uns gern mit, an welche E-Mail- oder Postadresse wir unsere Antwort senden sollen.',
      ),
    ),
    paragraph(
      when('isIdentityConfirmed', 'Ihre Identität steht fest: Wir benötigen keinen Nachweis.'),
      when(
        'isIdentityOpen',
        'Bitte senden Sie uns keine Kopie eines Ausweises: Sollten begründete Zweifel an der Identität der betroffenen Person bestehen, teilen wir Ihnen mit, welche es sind und was genügt, um sie auszuräumen.',
      ),
      say('Die Ausübung Ihrer Rechte ist unentgeltlich (Artikel 12 Absatz 5 DSGVO).'),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
