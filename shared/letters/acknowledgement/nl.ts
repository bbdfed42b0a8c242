/** The acknowledgement of a request, in Dutch: an ordinary one is a letter of one page. */
import type { ClauseName } from '../clauses/clauses.ts';
import { wordsFor } from '../template-words.ts';
import type { AcknowledgementFacts } from './facts.ts';

const { clause, listEach, paragraph, say, template, unless, when } = wordsFor<
  AcknowledgementFacts,
  ClauseName
>();

export const nl = template({
  version: 3,
  subject: 'Ontvangstbevestiging van uw verzoek over uw persoonsgegevens',
  blocks: [
    paragraph(
      say('Op {receivedOn} hebben wij het verzoek ontvangen dat u {channel} aan ons hebt gericht.'),
      when(
        'isBelgium',
        'Wij behandelen het onder het kenmerk {reference}, volgens Verordening (EU) 2016/679 (de “AVG”) en de wet van 30 juli 2018 over gegevensbescherming.',
      ),
      when(
        'isFrance',
        'Wij behandelen het onder het kenmerk {reference}, volgens Verordening (EU) 2016/679 (de “AVG”) en de Franse wet nr. 78-17 van 6 januari 1978 over gegevensbescherming.',
      ),
      say('Het betreft uw {singleRight}.'),
      when('rights', 'Het betreft de volgende rechten:'),
    ),
    listEach('rights', '{item}'),
    paragraph(say('Wij hebben de bewoordingen ervan als volgt genoteerd: “{wordsUsed}”')),
    paragraph(when('isHeir', 'Wij bieden u onze oprechte deelneming aan.')),
    clause('on-behalf'),
    paragraph(
      unless(
        'extensionReason',
        'Wij antwoorden u zo spoedig mogelijk en uiterlijk op {limitOn}, de laatste dag van de wettelijke termijn (artikel 12, lid 3, AVG).',
      ),
      when(
        'extensionReason',
        'Wij antwoorden u zo spoedig mogelijk en uiterlijk op {limitOn}: wij hebben de wettelijke termijn van één maand met twee maanden verlengd (artikel 12, lid 3, AVG), om de volgende reden.',
      ),
      say('{extensionReason}'),
      say(
        'De wettelijke termijn om u te antwoorden is op {endedOn} verstreken (artikel 12, lid 3, AVG). Onze excuses voor deze vertraging; u krijgt ons antwoord zo spoedig mogelijk.',
      ),
      say('Ons privacybeleid kondigt een kortere termijn aan: wij streven daarom naar {promisedOn}.'),
      when('isSuspended', 'Deze termijn is geschorst zolang wij op uw antwoord op onze vraag wachten.'),
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
      when(
        'asksAccess',
        'Wij verzamelen de gegevens die wij over u bijhouden, om u daarvan een kopie te bezorgen.',
      ),
      when(
        'asksErasure',
        'Wij gaan per categorie na wat kan worden gewist en wat wij volgens de wet moeten bewaren.',
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
      when(
        'isIdentityOpen',
        'Stuur ons geen kopie van een identiteitsbewijs: mocht er redelijke twijfel bestaan over de identiteit van de betrokkene, dan zeggen wij u welke twijfel dat is en wat volstaat om hem weg te nemen.',
      ),
      say('De uitoefening van uw rechten is kosteloos (artikel 12, lid 5, AVG).'),
    ),
    clause('extra'),
    clause('contact'),
  ],
});
