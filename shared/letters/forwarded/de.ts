/** To the person: the request was passed on to the client for whom we process, in German. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ForwardedFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<ForwardedFacts, ClauseName>();

export const de = template({
  version: 2,
  subject: 'Weiterleitung Ihres Antrags zu Ihren personenbezogenen Daten',
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
        'Die betreffenden Daten verarbeiten wir im Auftrag von {clientName} (Verantwortlicher); wir handeln dabei nur als Auftragsverarbeiter und nach Weisung (Artikel 28 DSGVO). Es steht uns daher nicht zu, über Ihren Antrag zu entscheiden.',
      ),
    ),
    paragraph(
      say(
        'Wir haben ihn am {forwardedOn} an {clientName} weitergeleitet (Artikel 28 Absatz 3 Buchstabe e DSGVO).',
      ),
      unless(
        'forwardedOn',
        'Wir leiten ihn unverzüglich an {clientName} weiter (Artikel 28 Absatz 3 Buchstabe e DSGVO).',
      ),
      say('Die Antwort erhalten Sie von {clientName}; Sie müssen Ihren Antrag nicht erneut stellen.'),
      say('Sie können sich auch unmittelbar an {clientName} wenden: {clientContact}.'),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
