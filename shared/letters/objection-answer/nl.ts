/** The answer to an objection, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ObjectionFacts } from './facts.ts';

const { clause, groupWhen, listEach, paragraph, paragraphEach, say, template, when } = wordsFor<
  ObjectionFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Antwoord op uw bezwaar tegen de verwerking van uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het bezwaar dat u {channel} hebt gemaakt tegen de verwerking van uw persoonsgegevens (recht van bezwaar, artikel 21, lid 1, AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    groupWhen(
      'situation',
      paragraph(say('U voert de volgende specifieke situatie aan.')),
      paragraphEach('situation', '“{item}”'),
    ),
    paragraph(
      when('isGranted', 'Wij hebben uw bezwaar ingewilligd.'),
      when('isPartial', 'Wij hebben uw bezwaar gedeeltelijk ingewilligd.'),
      when('isRefused', 'Wij kunnen uw bezwaar niet inwilligen.'),
      say('Sinds {stoppedOn} verwerken wij uw gegevens niet meer voor het volgende:'),
      when('isToBeCarriedOut', 'Wij stoppen met de verwerking van uw gegevens voor het volgende:'),
      when('isRefused', '{refusal}'),
      when('isRefused', '{reasonText}'),
    ),
    listEach('stopped', '{item}'),
    groupWhen(
      'isPartial',
      paragraph(
        say('Voor het overige kunnen wij uw bezwaar niet inwilligen.'),
        say('{refusal}'),
        say('{reasonText}'),
      ),
    ),
    groupWhen(
      'compellingGrounds',
      paragraph(say('Die gronden zijn de volgende.')),
      paragraphEach('compellingGrounds', '{item}'),
    ),
    paragraph(
      when(
        'endsRestriction',
        'De beperking van de verwerking die wij tijdens het onderzoek van uw bezwaar toepasten (artikel 18, lid 1, onder d), AVG), eindigt met dit antwoord.',
      ),
      say(
        'De verwerking van uw gegevens blijft echter, zoals sinds {staysRestrictedSince}, beperkt op grond van een ander verzoek.',
      ),
    ),
    paragraph(
      when(
        'isUpheld',
        'U kunt vragen om de gegevens te wissen die alleen werden verwerkt voor de doeleinden die wij naar aanleiding van uw bezwaar opgeven (artikel 17, lid 1, onder c), AVG). Het volstaat dat u ons dit als antwoord op deze brief laat weten.',
      ),
      when(
        'offersMarketing',
        'Bezwaar tegen direct marketing hoeft u daarentegen niet te motiveren en kunt u op elk moment maken (artikel 21, lid 2, AVG).',
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
