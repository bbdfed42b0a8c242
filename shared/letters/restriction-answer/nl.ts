/** The answer to a request for restriction of processing, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { RestrictionFacts } from './facts.ts';

const { clause, groupWhen, heading, list, paragraph, say, template, when } = wordsFor<
  RestrictionFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Antwoord op uw verzoek om beperking van de verwerking van uw persoonsgegevens',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij het verzoek dat u {channel} aan ons hebt gericht om de verwerking van uw persoonsgegevens te laten beperken (recht op beperking van de verwerking, artikel 18 AVG). Hierna vindt u ons antwoord.',
      ),
    ),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      when('isGranted', 'Wij hebben uw verzoek ingewilligd.'),
      when('isPartial', 'Wij hebben uw verzoek voor een deel van uw gegevens ingewilligd.'),
      when('isRefused', 'Wij kunnen dit verzoek niet inwilligen.'),
      say('De verwerking van de betrokken gegevens is sinds {restrictedOn} beperkt.'),
      when('isToBeCarriedOut', 'Wij beperken de verwerking van de betrokken gegevens.'),
      say('Reden van de beperking: {restrictionCase}.'),
      when('isPartial', 'Voor het overige kunnen wij uw verzoek niet inwilligen.'),
      say('{refusal}'),
      say('{reasonText}'),
    ),
    paragraph(
      when(
        'endsRestriction',
        'De beperking die wij tijdens het onderzoek van uw verzoek toepasten, eindigt met dit antwoord.',
      ),
      say(
        'De verwerking van uw gegevens blijft echter, zoals sinds {staysRestrictedSince}, beperkt op grond van een ander verzoek.',
      ),
    ),
    paragraph(
      say(
        'Wij hebben de ontvangers aan wie deze gegevens waren meegedeeld, van de beperking in kennis gesteld (artikel 19 AVG): {recipientsTold}.',
      ),
    ),
    groupWhen(
      'isRestricted',
      heading('Wat de beperking betekent'),
      paragraph(
        say(
          'Zolang zij duurt, slaan wij deze gegevens op zonder ze anders te gebruiken, behalve (artikel 18, lid 2, AVG):',
        ),
      ),
      list(
        say('met uw toestemming'),
        say('voor de instelling, uitoefening of onderbouwing van een rechtsvordering'),
        say('ter bescherming van de rechten van een andere natuurlijke persoon of rechtspersoon'),
        say('om gewichtige redenen van algemeen belang van de Europese Unie of van een lidstaat'),
      ),
      paragraph(
        when(
          'onlyPersonLifts',
          'Zoals ons privacybeleid aankondigt, duurt de beperking tot u ons vraagt om haar op te heffen.',
        ),
        say('Wij brengen u op de hoogte voordat wij haar opheffen (artikel 18, lid 3, AVG).'),
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
