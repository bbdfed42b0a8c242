/** To the client for whom we process: a request that is theirs to answer, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { ForwardingFacts } from './facts.ts';

const { clause, groupWhen, heading, listEach, paragraph, say, template, unless, when } = wordsFor<
  ForwardingFacts,
  ClauseName
>();

export const nl = template({
  version: 2,
  subject: 'Verzoek van een betrokkene, dat u dient te behandelen',
  blocks: [
    paragraph(
      say(
        'Op {receivedOn} ontvingen wij {channel} een verzoek over gegevens die wij in uw opdracht verwerken. Wij zenden het aan u door (artikel 28, lid 3, onder e), AVG, Verordening (EU) 2016/679).',
      ),
    ),
    heading('Het verzoek'),
    paragraph(
      say('Het gaat uit van {requesterName}.'),
      say('Opgegeven contactgegevens: {requesterContact}.'),
    ),
    groupWhen(
      'asksForAnother',
      paragraph(
        say('Het is ingediend voor {onBehalfOf}.'),
        unless('onBehalfOf', 'Het is ingediend voor een andere persoon.'),
      ),
    ),
    paragraph(say('Het betreft het {singleRight}.'), when('rights', 'Het betreft de volgende rechten:')),
    listEach('rights', '{item}'),
    paragraph(say('Wij hebben de bewoordingen ervan als volgt genoteerd: “{wordsUsed}”')),
    paragraph(
      when('isEnclosed', 'U vindt het in de bijlage, zoals wij het hebben ontvangen.'),
      when('isIdentityConfirmed', 'Wij hebben de identiteit van de indiener nagegaan.'),
      unless(
        'isIdentityConfirmed',
        'Wij hebben de identiteit van de indiener niet nagegaan: het is aan u om daarover te oordelen (artikel 12, lid 6, AVG).',
      ),
    ),
    heading('De termijn'),
    paragraph(
      say(
        'Als verwerkingsverantwoordelijke dient u binnen een maand na de ontvangst te antwoorden (artikel 12, lid 3, AVG). Reken die maand voorzichtigheidshalve vanaf de dag waarop het verzoek ons bereikte: volgens onze kalender eindigt zij op {limitOn}.',
      ),
    ),
    heading('Wat wij doen'),
    paragraph(
      say(
        'Zonder uw instructies antwoorden wij niet ten gronde en wijzigen wij niets (artikel 28, lid 3, onder a), AVG). Wij helpen u om aan dit verzoek te voldoen: de gegevens opzoeken, er een kopie van maken, ze rectificeren of wissen of de verwerking ervan beperken.',
      ),
      say('{offer}'),
    ),
    paragraph(
      say('Op {toldOn} hebben wij de betrokken persoon laten weten dat wij het verzoek aan u doorzenden.'),
      unless('toldOn', 'Wij laten de betrokken persoon weten dat wij het verzoek aan u doorzenden.'),
    ),
    clause('extra'),
    clause('contact'),
  ],
  enclosures: [when('isEnclosed', 'Het verzoek, zoals wij het hebben ontvangen')],
});
