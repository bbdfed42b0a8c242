/** One answer for all rights that met with nothing, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { NothingHeldFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<NothingHeldFacts, ClauseName>();

export const de = template({
  version: 2,
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
      unless(
        'keepsSuppressionPrint',
        'Wir haben dies geprüft und verarbeiten keine personenbezogenen Daten über Sie, abgesehen von Ihrem Antrag und dieser Antwort: Wir können daher auf Ihren Antrag hin nichts Weiteres veranlassen.',
      ),
      when(
        'keepsSuppressionPrint',
        'Wir haben dies geprüft und verarbeiten keine personenbezogenen Daten über Sie, abgesehen von Ihrem Antrag, dieser Antwort und einem technischen Fingerabdruck Ihrer Adresse, der verhindert, dass wir Sie versehentlich erneut eintragen: Wir können daher auf Ihren Antrag hin nichts Weiteres veranlassen.',
      ),
      say('Diesen Fingerabdruck bewahren wir {suppressionPeriod} lang auf.'),
    ),
    paragraph(
      say('Gesucht haben wir hier: {searched}'),
      say(
        'Sollten Sie der Ansicht sein, dass bei uns Daten unter einem anderen Namen, einer anderen Anschrift oder einer anderen Nummer vorliegen könnten, teilen Sie es uns bitte mit: Wir suchen dann erneut.',
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
