/** The acknowledgement of a request, in Dutch. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AcknowledgementFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<
  AcknowledgementFacts,
  ClauseName
>();

export const nl = template({
  version: 1,
  subject: 'Ontvangstbevestiging van uw verzoek over uw persoonsgegevens',
  blocks: [
    paragraph(
      say('Op {receivedOn} hebben wij het verzoek ontvangen dat u {channel} aan ons hebt gericht.'),
      say('Wij hebben het geregistreerd onder het kenmerk {reference}.'),
      say('Het betreft uw {singleRight}.'),
      when('rights', 'Het betreft de volgende rechten:'),
    ),
    listEach('rights', '{item}'),
    paragraph(say('Wij hebben de bewoordingen ervan als volgt genoteerd: “{wordsUsed}”')),
    clause('on-behalf'),
    clause('law'),
    paragraph(
      say(
        'Wij antwoorden u zo spoedig mogelijk en uiterlijk op {limitOn}, de laatste dag van de wettelijke termijn (artikel 12, lid 3, AVG).',
      ),
      say('Ons privacybeleid kondigt een kortere termijn aan: wij streven daarom naar {promisedOn}.'),
    ),
    paragraph(
      say(
        'U maakt bezwaar tegen direct marketing: wij zijn daar op {marketingStoppedOn} mee gestopt, zonder ons antwoord af te wachten (artikel 21, lid 3, AVG).',
      ),
      when(
        'marketingStopsNow',
        'U maakt bezwaar tegen direct marketing: wij stoppen daar onmiddellijk mee, zonder ons antwoord af te wachten (artikel 21, lid 3, AVG).',
      ),
      when(
        'withdrawsConsent',
        'U trekt uw toestemming in: de verwerkingen die daarop berusten, houden onmiddellijk op, zonder gevolg voor het verleden (artikel 7, lid 3, AVG).',
      ),
      say(
        'Sinds {restrictedOn} en zolang uw verzoek in behandeling is, slaan wij uw gegevens alleen nog op (artikel 18 AVG).',
      ),
    ),
    paragraph(
      when(
        'asksAccess',
        'Wij verzamelen de gegevens die wij over u bijhouden, om u daarvan een kopie te bezorgen.',
      ),
      when(
        'asksErasure',
        'Wij gaan per categorie na wat kan worden gewist en wat wij volgens de wet moeten bewaren; ons antwoord zal u dat zeggen.',
      ),
      when(
        'answersElectronically',
        'U hebt ons langs elektronische weg geschreven: wij antwoorden u op dezelfde manier, tenzij u een brief per post verkiest.',
      ),
      when(
        'cameByPublicNetwork',
        'Uit voorzorg versturen wij geen persoonsgegevens via dit kanaal: laat ons gerust weten op welk e-mail- of postadres u ons antwoord wilt ontvangen.',
      ),
    ),
    paragraph(
      when('isIdentityConfirmed', 'Uw identiteit staat vast: wij hebben geen bewijsstuk nodig.'),
      unless(
        'isIdentityConfirmed',
        'Stuur ons geen kopie van een identiteitsbewijs: mocht er redelijke twijfel bestaan over de identiteit van de betrokkene, dan zeggen wij u welke twijfel dat is en wat volstaat om hem weg te nemen.',
      ),
    ),
    clause('extra'),
    clause('free-of-charge'),
    clause('contact'),
  ],
});
