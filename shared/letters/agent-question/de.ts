/** A question to somebody who asks for another about their mandate, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AgentQuestionFacts } from './facts.ts';

const { clause, groupWhen, list, listEach, paragraph, say, template, unless, when } = wordsFor<
  AgentQuestionFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject: 'Ihr Antrag für eine andere Person: was uns noch fehlt',
  blocks: [
    paragraph(
      say('am {receivedOn} ist der Antrag, den Sie für {onBehalfOf} stellen, {channel} bei uns eingegangen.'),
      unless(
        'onBehalfOf',
        'am {receivedOn} ist der Antrag, den Sie für eine andere Person stellen, {channel} bei uns eingegangen.',
      ),
      say('Er betrifft das {singleRight}.'),
      when('rights', 'Er betrifft die folgenden Rechte:'),
    ),
    listEach('rights', '{item}'),
    clause('law'),
    paragraph(
      when('isHeir', 'Wir sprechen Ihnen unser aufrichtiges Beileid aus.'),
      say('Am {proofSeenOn} haben wir gesehen, was Sie berechtigt, für diese Person zu handeln.'),
      unless(
        'proofSeenOn',
        'Bevor wir Ihrem Antrag nachkommen, müssen wir wissen, in welcher Eigenschaft Sie handeln und wie weit Ihre Befugnis reicht.',
      ),
      when('asksForSomething', 'Bitte lassen Sie uns Folgendes zukommen:'),
    ),
    groupWhen(
      'isLawyer',
      paragraph(
        say(
          'Ihre Erklärung, für diese Person zu handeln, genügt uns grundsätzlich. Es bleibt jedoch folgender Zweifel: {doubt}',
        ),
        say('Eine schriftliche Bestätigung oder eine Vollmacht dieser Person genügt, um ihn auszuräumen.'),
      ),
    ),
    groupWhen(
      'asksForSomething',
      list(
        when('asksMandate', 'die Vollmacht der betroffenen Person mit Datum und Unterschrift'),
        when(
          'asksAssociation',
          'einen Nachweis, dass Ihre Organisation die Voraussetzungen des Artikels 80 Absatz 1 DSGVO erfüllt: ohne Gewinnerzielungsabsicht, mit satzungsmäßigen Zielen im öffentlichen Interesse, im Bereich des Datenschutzes tätig',
        ),
        when(
          'asksParent',
          'ein Dokument, aus dem sich Ihre Beziehung zum Kind und Ihre elterliche Verantwortung ergeben',
        ),
        when(
          'asksGuardian',
          'die Entscheidung, die Sie mit der Vertretung dieser Person betraut, und den Umfang Ihres Auftrags',
        ),
        when(
          'asksHeir',
          'ein Dokument, aus dem sich Ihre Rechte am Nachlass ergeben, zum Beispiel eine notarielle Urkunde',
        ),
        when(
          'asksExecutor',
          'das Dokument, das Sie mit der Ausführung des Willens der verstorbenen Person betraut',
        ),
        when('asksScope', 'die Angabe, welche Rechte Sie für diese Person ausüben dürfen und bis wann'),
        when(
          'asksAboutCopy',
          'die Angabe, dass Sie die Kopie der Daten erhalten dürfen; andernfalls senden wir sie unmittelbar an die betroffene Person',
        ),
      ),
    ),
    paragraph(
      when(
        'asksForDocument',
        'Eine Kopie genügt. Bitte schwärzen Sie, was für diese Prüfung nicht nötig ist, insbesondere Nummern.',
      ),
      when(
        'isParent',
        'Ein einsichtsfähiges Kind kann seine Rechte auch selbst ausüben: Wir berücksichtigen seine Meinung, wenn Sie sie uns mitteilen.',
      ),
      when(
        'isHeirInFrance',
        'Wenn Anweisungen fehlen, können Erben zu zwei Zwecken tätig werden: um den Nachlass abzuwickeln und um den Todesfall berücksichtigen zu lassen (Artikel 85 des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978). Bitte teilen Sie uns mit, welchen Zweck Sie verfolgen.',
      ),
    ),
    paragraph(
      say('{question}'),
      say('Bitte antworten Sie uns bis spätestens {answerBy}.'),
      unless('answerBy', 'Bitte antworten Sie uns so bald wie möglich.'),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
