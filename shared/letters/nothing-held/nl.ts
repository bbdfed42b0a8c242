/** One answer for all rights that met with nothing, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { NothingHeldFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<NothingHeldFacts, ClauseName>();

export const nl = template({
  version: 2,
  subject: 'Antwoord op uw verzoek over uw persoonsgegevens',
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
      unless(
        'keepsSuppressionPrint',
        'Wij hebben dit nagegaan en verwerken geen persoonsgegevens over u, behalve uw verzoek en dit antwoord: wij kunnen dus geen verder gevolg geven aan uw verzoek.',
      ),
      when(
        'keepsSuppressionPrint',
        'Wij hebben dit nagegaan en verwerken geen persoonsgegevens over u, behalve uw verzoek, dit antwoord en een technische vingerafdruk van uw adres, om u niet per vergissing opnieuw in te schrijven: wij kunnen dus geen verder gevolg geven aan uw verzoek.',
      ),
      say('Wij bewaren die vingerafdruk gedurende {suppressionPeriod}.'),
    ),
    paragraph(
      say('Wij hebben gezocht in het volgende: {searched}'),
      say(
        'Denkt u dat er bij ons gegevens kunnen staan onder een andere naam, een ander adres of een ander nummer, laat het ons dan weten: wij zoeken dan opnieuw.',
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
