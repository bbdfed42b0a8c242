/** What the register lacks or contradicts, and the lists that such a sentence names, in Dutch. */
import type { gaps as french } from '../fr/gaps.ts';

export const gaps: Readonly<Record<keyof typeof french, string>> = {
  'gap.no-activities':
    'Het register is leeg. Laad een kant-en-klaar register of schrijf een eerste activiteit in.',
  'gap.no-lawful-basis': 'Waarop berust deze activiteit? Kies de rechtsgrond.',
  'gap.no-interest-named': 'Ze berust op een gerechtvaardigd belang: zeg welk.',
  'gap.no-law-named': 'Ze berust op een wettelijke verplichting: noem de wet.',
  'gap.no-balance-test':
    'De belangenafweging is niet volledig: waarom het nodig is, wat het voor de persoon betekent, en op welke dag u besliste.',
  'gap.no-consent-proof':
    'Toestemming moet bewezen kunnen worden: zeg hoe ze gevraagd wordt en waar het bewijs bewaard wordt.',
  'gap.no-special-basis':
    'Ze gebruikt gevoelige gegevens, wat verboden is behalve bij uitzondering: kies de uitzondering.',
  'gap.no-categories': 'Geen enkele gegevenscategorie is aangevinkt.',
  'gap.no-source': 'Waar komen deze gegevens vandaan? Een antwoord op een inzageverzoek moet dat zeggen.',
  'gap.no-security': 'Beschrijf, al is het kort, hoe deze gegevens beveiligd zijn.',
  'gap.no-retention': 'Geen bewaartermijn',
  'gap.no-automated-consequences': 'Een machine beslist alleen: zeg wat daaruit volgt voor de persoon.',
  'gap.no-human-review': 'Een machine beslist alleen: zeg hoe de persoon een mens laat herbekijken.',
  'gap.no-joint-arrangement':
    'Een gezamenlijke verantwoordelijke werkt mee: vat samen wie wat doet, de persoon mag dat weten.',
  'gap.marketing-promised-never':
    'Uw beleid belooft geen reclame, en deze activiteit maakt reclame. Wijzig het ene of het andere.',
  'gap.minors-age-below-law': 'U aanvaardt toestemming van kinderen die jonger zijn dan de wet toelaat.',
  'gap.minors-age-above-law':
    'U vraagt de instemming van de ouders langer dan de wet eist. Dat mag; zeg het overal op dezelfde manier.',
  'gap.recipient-unnamed':
    'Deze fiche staat voor meerdere ontvangers zonder hen te noemen. Een antwoord op een inzageverzoek noemt hen bij naam.',
  'gap.no-country': 'In welk land is deze ontvanger gevestigd?',
  'gap.no-safeguard': 'Gegevens kunnen Europa verlaten: zeg onder welke waarborg, of dat er geen nodig is.',
  'gap.no-contact':
    'Geen adres en geen e-mail: waarheen schrijven wanneer gegevens verbeterd of gewist zijn?',
  'gap.no-contract': 'Een verwerker werkt onder contract: vink aan wat het uwe regelt en voeg het toe.',
  'gap.contract-incomplete': 'Zijn contract regelt niet alles',
  'gap.contract-review-due': 'Zijn contract moet nagelezen worden: de geplande datum is voorbij.',
  'gap.own-use-authorised':
    'Een verwerker handelt enkel voor u. Deze mag de gegevens voor zichzelf gebruiken: trek die toestemming in, of behandel hem als aparte verantwoordelijke, met een rechtsgrond voor het delen.',
  'gap.own-use-own-service':
    'Hij gebruikt de gegevens om te verbeteren wat hij verkoopt. Lees wat het contract daarover zegt, en zet de optie uit als dat kan.',
  'gap.data-sold':
    'Hij betaalt om deze gegevens te krijgen. De persoon moet dat weten, en er bijna altijd mee hebben ingestemd.',
  'gap.sold-promised-never':
    'Uw beleid belooft nooit gegevens te verkopen, en deze ontvanger betaalt ervoor.',
  'gap.client-none-named': 'Voor wie doet u dit werk? Schrijf uw klanten in.',
  'gap.client-no-contact': 'Geen adres en geen e-mail',
  'gap.client-no-security': 'Beschrijf, al is het kort, hoe de gegevens van uw klanten beveiligd zijn.',
  'gap.policy-undated':
    'Het draagt geen datum of versie: men weet niet welk beleid gold toen een verzoek aankwam.',
  'gap.policy-cites-directive':
    'Het verwijst naar richtlijn 95/46, opgeheven op 25 mei 2018. Verwijs naar de AVG; uw brieven doen dat al.',
  'gap.policy-no-authority': 'Het zegt niet bij welke autoriteit men klacht kan indienen.',
  'gap.policy-authority-no-address': 'Het noemt de autoriteit zonder haar adres.',
  'gap.policy-authority-former':
    'Het noemt een autoriteit die niet meer bestaat, of haar vroegere adres. Uw brieven geven het juiste.',
  'gap.policy-no-delay':
    'Het zegt niet binnen welke termijn u antwoordt. De wettelijke maand geldt hoe dan ook.',
  'gap.policy-no-identity-rule': 'Het zegt niet hoe de persoon aantoont wie hij is.',
  'gap.policy-identity-copy':
    'Het eist altijd een kopie van de identiteitskaart. Die vraagt men enkel bij redelijke twijfel, en nooit om een verzoek af te wijzen.',
  'gap.policy-anonymous-only':
    'Het belooft na wissing enkel anonieme gegevens te bewaren: u houdt dan geen bewijs over dat u geantwoord hebt.',
  'gap.policy-lacks': 'Het zegt niets over dit punt',
  'gap.policy-rights-missing': 'Het kondigt niet alle rechten aan',
  'gap.policy-minors-below-law':
    'De leeftijd die het voor minderjarigen geeft, ligt lager dan die van de wet.',
  'gap.policy-minors-above-law':
    'De leeftijd die het voor minderjarigen geeft, ligt hoger dan die van de wet. Dat mag, en het bindt u.',
  'gap.policy-no-recipients':
    'Het zegt dat niemand anders de gegevens krijgt, en het register noemt ontvangers.',
  'gap.policy-use-is-consent':
    'Het beschouwt het gebruik van de site als toestemming. Toestemming geeft men met een duidelijke handeling.',
  'gap.policy-erases-everything': 'Het belooft alles te wissen. Wat de wet doet bewaren, blijft: zeg het',
  'gap.policy-authorises-own-use':
    'Het zegt dat u een dienstverlener toelaat de gegevens voor zichzelf te gebruiken. Een verwerker mag dat niet.',
  'gap.policy-changes-unannounced':
    'Het verandert zonder aankondiging. Een nieuw doel kondigt men aan voor men het gebruikt.',
  'gap.policy-not-personal':
    'Het zegt dat dit geen persoonsgegevens zijn. Een IP-adres is er een: een antwoord moet ze bevatten',
  'gap.with-details': '{sentence}: {details}.',
  'gap.ages': '{age} jaar in plaats van {law}',
  'contract-clause.subject': 'het voorwerp',
  'contract-clause.duration': 'de duur',
  'contract-clause.nature': 'de aard van de verwerking',
  'contract-clause.purpose': 'het doel',
  'contract-clause.data': 'het soort gegevens',
  'contract-clause.persons': 'de betrokken personen',
  'contract-clause.instructions': 'hij handelt enkel op uw schriftelijke instructies',
  'contract-clause.confidentiality': 'zijn personeel is tot geheimhouding gehouden',
  'contract-clause.security': 'de beveiliging',
  'contract-clause.sub-processors': 'geen subverwerker zonder uw akkoord',
  'contract-clause.rights': 'hij helpt u verzoeken te beantwoorden',
  'contract-clause.assistance': 'hij helpt u bij een datalek en met de beveiliging',
  'contract-clause.end': 'op het einde wist hij de gegevens of geeft hij ze terug',
  'contract-clause.audits': 'u mag hem controleren',
  'policy-element.controller': 'wie verantwoordelijk is',
  'policy-element.contact': 'waar men u kan schrijven',
  'policy-element.purposes': 'waartoe de gegevens dienen',
  'policy-element.lawful-bases': 'de rechtsgrond van elk doel',
  'policy-element.categories': 'de gegevenscategorieën',
  'policy-element.recipients-by-name': 'de namen van de ontvangers',
  'policy-element.transfers': 'de doorgiften buiten Europa en hun waarborg',
  'policy-element.retention': 'hoe lang de gegevens bewaard worden',
  'policy-element.security': 'hoe de gegevens beveiligd zijn',
  'policy-element.breaches': 'wat u doet bij een datalek',
};
