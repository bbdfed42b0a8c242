/** The answer about a decision based solely on automated processing, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AutomatedDecisionFacts } from './facts.ts';

const { clause, groupWhen, heading, paragraph, paragraphEach, say, template, when } = wordsFor<
  AutomatedDecisionFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Antwoord op uw verzoek over een geautomatiseerd besluit',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht over besluiten die uitsluitend op geautomatiseerde verwerking berusten (artikel 22 AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when(
        'isNone',
        'Wij hebben dit nagegaan en nemen over u geen besluiten die uitsluitend op geautomatiseerde verwerking berusten, profilering inbegrepen, en die voor u rechtsgevolgen hebben of u anderszins in aanmerkelijke mate treffen (artikel 22, lid 1, AVG).',
      ),
      when(
        'isNone',
        'Denkt u dat er toch een dergelijk besluit is genomen, laat ons dan weten welk: wij laten het door een mens bekijken.',
      ),
      when('isGranted', 'Wij willigen uw verzoek in.'),
      when('isPartial', 'Wij willigen uw verzoek gedeeltelijk in.'),
      when('isRefused', 'Wij kunnen dit verzoek niet inwilligen.'),
      say('{refusal}'),
      say('{reasonText}'),
      when(
        'logic',
        'Hieronder leest u wat deze verwerking beslist, volgens welke logica en met welke gevolgen (artikel 15, lid 1, onder h), AVG).',
      ),
    ),
    groupWhen('decision', heading('Het besluit'), paragraphEach('decision', '{item}')),
    groupWhen('logic', heading('Hoe het tot stand komt'), paragraphEach('logic', '{item}')),
    groupWhen('consequences', heading('Wat het voor u betekent'), paragraphEach('consequences', '{item}')),
    groupWhen(
      'reviewedOn',
      heading('Het heronderzoek door een mens'),
      paragraph(
        say(
          'Op {reviewedOn} heeft een mens dit besluit opnieuw bekeken, rekening houdend met wat u ons hebt laten weten (artikel 22, lid 3, AVG).',
        ),
        say('Functie van deze persoon in onze onderneming: {reviewer}'),
        when('isConfirmed', 'Het besluit wordt bevestigd, om de volgende reden.'),
        when('isChanged', 'Het besluit wordt gewijzigd, om de volgende reden.'),
      ),
      paragraphEach('reviewReason', '{item}'),
    ),
    groupWhen(
      'offersReview',
      paragraph(
        say(
          'U kunt vragen dat een mens dit besluit opnieuw bekijkt, uw standpunt kenbaar maken en het besluit aanvechten (artikel 22, lid 3, AVG). Het volstaat dat u ons dit als antwoord op deze brief laat weten.',
        ),
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
