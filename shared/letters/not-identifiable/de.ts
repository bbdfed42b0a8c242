/** The answer to somebody whom the data does not allow to identify, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { NotIdentifiableFacts } from './facts.ts';

const { clause, heading, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  NotIdentifiableFacts,
  ClauseName
>();

export const de = template({
  version: 1,
  subject: 'Antwort auf Ihren Antrag zu Ihren personenbezogenen Daten',
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
      say(
        'Wir können Ihrem Antrag nicht entsprechen: Was uns vorliegt, erlaubt es nicht, Sie in den betreffenden Daten zu identifizieren (Artikel 11 Absatz 2 und Artikel 12 Absatz 2 DSGVO).',
      ),
      say('Es handelt sich um folgende Daten: {data}'),
    ),
    paragraphEach('reasons', '{item}'),
    heading('Was uns erlauben würde, Sie zu finden'),
    paragraphEach('help', '{item}'),
    paragraph(
      say(
        'Sobald Sie uns diese Angaben machen, nehmen wir die Bearbeitung Ihres Antrags wieder auf; Sie müssen ihn nicht erneut stellen.',
      ),
      say(
        'Bitte senden Sie uns keine Kopie eines Ausweises: Sie würde uns nicht helfen, Sie in diesen Daten zu finden.',
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
