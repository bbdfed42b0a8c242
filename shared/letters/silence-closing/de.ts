/** The end of a request for want of an answer, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { SilenceClosingFacts } from './facts.ts';

const { clause, listEach, paragraph, paragraphEach, say, template, unless, when } = wordsFor<
  SilenceClosingFacts,
  ClauseName
>();

export const de = template({
  version: 2,
  subject: 'Ihr Antrag zu Ihren personenbezogenen Daten: Abschluss mangels Antwort',
  blocks: [
    paragraph(
      say('am {receivedOn} ist Ihr Antrag {channel} bei uns eingegangen.'),
      say('Er betrifft Ihr {singleRight}.'),
      when('rights', 'Er betrifft die folgenden Rechte:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when(
        'isAboutIdentity',
        'Am {askedOn} haben wir Ihnen mitgeteilt, welche begründeten Zweifel an der Identität der Person bestehen, die den Antrag stellt, und was genügen würde, um sie auszuräumen.',
      ),
      when(
        'isAboutMandate',
        'Am {askedOn} haben wir Sie gefragt, woraus sich Ihre Befugnis ergibt, für die betroffene Person zu handeln.',
      ),
      say('Am {remindedOn} haben wir Sie daran erinnert.'),
      say('Bis heute ist keine Antwort bei uns eingegangen.'),
    ),
    paragraphEach('reasons', '{item}'),
    paragraph(
      when(
        'isAboutIdentity',
        'Wir können diese Person daher nicht mit Sicherheit identifizieren und dem Antrag nicht nachkommen (Artikel 12 Absätze 2 und 6 DSGVO).',
      ),
      when(
        'isAboutMandate',
        'Wir können daher nicht feststellen, ob der Antrag von der betroffenen Person stammt oder in ihrem Namen gestellt wird, und ihm nicht nachkommen (Artikel 12 Absätze 2 und 6 DSGVO).',
      ),
      unless('otherRightsToCome', 'Wir schließen die Akte.'),
      when('otherRightsToCome', 'Insoweit schließen wir die Akte.'),
      say(
        'Sobald Ihre Antwort bei uns eingeht, öffnen wir sie wieder und nehmen die Bearbeitung Ihres Antrags wieder auf; Sie müssen ihn nicht erneut stellen.',
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
