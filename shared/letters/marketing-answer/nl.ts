/** The answer to an objection to direct marketing, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { MarketingFacts } from './facts.ts';

const { clause, groupWhen, paragraph, say, template, when } = wordsFor<MarketingFacts, ClauseName>();

export const nl = template({
  version: 2,
  subject: 'Antwoord op uw bezwaar tegen direct marketing',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het bezwaar dat u {channel} hebt gemaakt tegen direct marketing (artikel 21, leden 2 en 3, AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wij hebben uw bezwaar ingewilligd.'),
      when('isPartial', 'Wij hebben uw bezwaar gedeeltelijk ingewilligd.'),
      when('isRefused', 'Wij kunnen uw bezwaar niet inwilligen.'),
      say(
        'Sinds {stoppedOn} worden uw gegevens niet meer voor direct marketing verwerkt, via welk kanaal ook: e-mail, post, telefoon of bericht.',
      ),
      when(
        'isToBeCarriedOut',
        'Wij stoppen onmiddellijk met de verwerking van uw gegevens voor direct marketing, via welk kanaal ook: e-mail, post, telefoon of bericht.',
      ),
      when('isStopped', 'Hetzelfde geldt voor profilering die daarmee verband houdt.'),
      when(
        'isStopped',
        'Dit recht is absoluut: u hoeft geen reden te geven en uw bezwaar geldt tot u anders beslist.',
      ),
      when('isPartial', 'Voor het overige kunnen wij uw bezwaar niet inwilligen.'),
      say('{refusal}'),
      say('{reasonText}'),
      say(
        'Uw bezwaar blijft wel genoteerd: sinds {staysStoppedSince} worden uw gegevens niet voor direct marketing verwerkt.',
      ),
    ),
    groupWhen(
      'isStopped',
      paragraph(
        say(
          'Berichten die nodig zijn voor een overeenkomst of voor een dienst die u gebruikt (orderbevestiging, factuur, betalingsherinnering, vergeten wachtwoord), zijn geen direct marketing: u kunt die blijven ontvangen.',
        ),
      ),
    ),
    paragraph(
      when(
        'stoppedOn',
        'In uw dossier bewaren wij de vermelding van uw bezwaar met de datum ervan, om u niet per vergissing opnieuw in te schrijven.',
      ),
      when(
        'keepsSuppressionPrint',
        'Sinds een eerdere wissing bewaren wij met hetzelfde doel ook een technische vingerafdruk van uw adres.',
      ),
      say('Wij bewaren deze vingerafdruk gedurende {suppressionPeriod}.'),
    ),
    clause('request-file'),
    clause('other-rights'),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
    clause('complaint'),
  ],
});
