/** The notice once a restriction was lifted, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionLiftedFacts } from './facts.ts';

const { clause, heading, paragraph, paragraphEach, say, template, unless } = wordsFor<
  RestrictionLiftedFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Opheffing van de beperking van de verwerking van uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Op {liftedOn} hebben wij de beperking van de verwerking van uw persoonsgegevens opgeheven (artikel 18 AVG), die volgde op uw verzoek dat wij op {receivedOn} {channel} ontvingen.',
      ),
      say('Wij hadden u dat op {announcedOn} aangekondigd.'),
      say('De reden is de volgende.'),
    ),
    paragraphEach('reason', '{item}'),
    paragraph(
      unless(
        'staysRestrictedSince',
        'Sinds die dag kunnen uw gegevens opnieuw dienen voor de doeleinden waarvoor wij ze bijhouden.',
      ),
      say(
        'De verwerking van uw gegevens blijft echter, zoals sinds {staysRestrictedSince}, beperkt op grond van een ander verzoek.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    heading('Wat u kunt doen'),
    paragraph(
      say(
        'Onder de voorwaarden van de AVG kunt u vragen om uw gegevens te wissen (artikel 17) of de verwerking ervan opnieuw te beperken (artikel 18), of bezwaar maken tegen die verwerking om redenen die met uw specifieke situatie verband houden (artikel 21, lid 1).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
