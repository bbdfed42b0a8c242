/** The notice before a restriction is lifted, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionLiftingFacts } from './facts.ts';

const { clause, heading, paragraph, paragraphEach, say, template, unless } = wordsFor<
  RestrictionLiftingFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Aanstaande opheffing van de beperking van de verwerking van uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Naar aanleiding van uw verzoek, dat wij op {receivedOn} {channel} ontvingen, is de verwerking van uw persoonsgegevens sinds {restrictedOn} beperkt (artikel 18 AVG).',
      ),
      unless(
        'restrictedOn',
        'Naar aanleiding van uw verzoek, dat wij op {receivedOn} {channel} ontvingen, is de verwerking van uw persoonsgegevens beperkt (artikel 18 AVG).',
      ),
      say(
        'Wij delen u mee dat deze beperking op {liftOn} wordt opgeheven (artikel 18, lid 3, AVG), om de volgende reden.',
      ),
    ),
    paragraphEach('liftReason', '{item}'),
    paragraph(
      say('Vanaf die dag kunnen uw gegevens opnieuw dienen voor de doeleinden waarvoor wij ze bijhouden.'),
    ),
    clause('on-behalf'),
    clause('law'),
    heading('Wat u kunt doen'),
    paragraph(
      say('Bent u het er niet mee eens, schrijf ons dan vóór die datum, als antwoord op deze brief.'),
      say(
        'Onder de voorwaarden van de AVG kunt u ook vragen om uw gegevens te wissen (artikel 17), of bezwaar maken tegen de verwerking ervan om redenen die met uw specifieke situatie verband houden (artikel 21, lid 1).',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
