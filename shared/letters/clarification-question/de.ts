/** A question about what is asked for, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ClarificationQuestionFacts } from './facts.ts';

const { clause, groupWhen, listEach, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  ClarificationQuestionFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject: 'Ihr Antrag zu Ihren personenbezogenen Daten: Bitte um Präzisierung',
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
    clause('on-behalf'),
    paragraph(
      when(
        'isLargeQuantity',
        'Wir verarbeiten eine große Menge von Daten über Sie. Bevor wir sie Ihnen übermitteln, bitten wir Sie zu präzisieren, auf welche Daten oder welche Verarbeitungsvorgänge sich Ihr Antrag bezieht (Erwägungsgrund 63 DSGVO).',
      ),
      unless(
        'isLargeQuantity',
        'Damit unsere Antwort Ihren Erwartungen entspricht, richten wir folgende Frage an Sie.',
      ),
    ),
    paragraphEach('question', '{item}'),
    groupWhen(
      'scope',
      paragraph(say('Sie können beispielsweise unter Folgendem wählen:')),
      listEach('scope', '{item}'),
    ),
    paragraph(
      when(
        'asksAccess',
        'Nichts verpflichtet Sie, Ihren Antrag einzuschränken: Ohne nähere Angabe erstreckt sich unsere Antwort auf alles, was wir über Sie gespeichert haben.',
      ),
      unless(
        'asksAccess',
        'Nichts verpflichtet Sie, Ihren Antrag einzuschränken: Ohne nähere Angabe bearbeiten wir ihn in vollem Umfang.',
      ),
      say('Diese Frage ändert nichts an der Frist: Wir antworten Ihnen spätestens am {limitOn}.'),
    ),
    groupWhen(
      'isPaused',
      paragraph(
        when(
          'pausesNow',
          'Wegen dieser Menge ruht die Frist für unsere Antwort von dem Tag, an dem dieses Schreiben abgeht, bis zu dem Tag, an dem Ihre Antwort bei uns eingeht, selbst wenn Sie uns nur mitteilen, dass Sie nichts präzisieren möchten.',
        ),
        say(
          'Die Frist für unsere Antwort ruht bereits seit dem {pausedSince}, und zwar bis zu dem Tag, an dem Ihre Antwort bei uns eingeht.',
        ),
        say('Wir streben dennoch den {aimOn} an, als hätten wir keine Frage an Sie gehabt.'),
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
