/** To the person: the request was passed on to the client for whom we process, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ForwardedFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<ForwardedFacts, ClauseName>();

export const nl = template({
  version: 2,
  subject: 'Doorzending van uw verzoek over uw persoonsgegevens',
  blocks: [
    paragraph(
      say('Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht.'),
      say('Het betreft uw {singleRight}.'),
      when('rights', 'Het betreft de volgende rechten:'),
    ),
    listEach('rights', '{item}'),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say(
        'De gegevens waarom het gaat, verwerken wij in opdracht van {clientName}, de verwerkingsverantwoordelijke; wij treden alleen op als verwerker en op instructie (artikel 28 AVG). Het komt ons dus niet toe om over uw verzoek te beslissen.',
      ),
    ),
    paragraph(
      say(
        'Wij hebben het op {forwardedOn} aan {clientName} doorgezonden (artikel 28, lid 3, onder e), AVG).',
      ),
      unless(
        'forwardedOn',
        'Wij zenden het onmiddellijk aan {clientName} door (artikel 28, lid 3, onder e), AVG).',
      ),
      say('Het antwoord zult u van {clientName} ontvangen; u hoeft uw verzoek niet opnieuw in te dienen.'),
      say('U kunt zich ook rechtstreeks tot {clientName} wenden: {clientContact}.'),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
