/** The codes of the domain in Dutch, as it is written in Belgium. */
import type { Words } from './words.ts';

export const nl: Words = {
  locale: 'nl',
  placeAndDate: '{town}, {date}',
  citation: {
    article: 'artikel {article}',
    paragraph: ', lid {paragraph}',
    point: ', onder {point})',
    gdpr: '{place} AVG',
    gdprDeep: '{place}, AVG',
    'fr-lil': '{place} van de Franse wet nr. 78-17 van 6 januari 1978',
    short: 'art. {article}.{paragraph}.{point}',
  },
  rights: {
    access: 'recht van inzage',
    rectification: 'recht op rectificatie',
    erasure: 'recht op gegevenswissing',
    restriction: 'recht op beperking van de verwerking',
    portability: 'recht op overdraagbaarheid van gegevens',
    objection: 'recht van bezwaar',
    'marketing-objection': 'recht van bezwaar tegen direct marketing',
    'consent-withdrawal': 'recht om uw toestemming in te trekken',
    'automated-decision': 'recht om niet aan een volledig geautomatiseerd besluit te worden onderworpen',
    'post-mortem': 'recht om de bestemming van gegevens na een overlijden te regelen',
  },
  rightsOfAnother: {
    'marketing-objection': 'recht van bezwaar tegen direct marketing',
    'consent-withdrawal': 'recht op intrekking van de toestemming',
  },
  channels: {
    email: 'per e-mail',
    'web-form': 'via het formulier op onze website',
    post: 'per brief',
    'registered-post': 'per aangetekende brief',
    phone: 'telefonisch',
    counter: 'ter plaatse',
    messenger: 'via een berichtendienst',
    'social-network': 'via een sociaal netwerk',
    review: 'via een onlinerecensie',
  },
  consentGiven: 'gegeven op {date}',
  consentGivenOnce: 'gegeven',
  consentWithdrawn: 'ingetrokken op {date}',
  lawfulBases: {
    consent: 'uw toestemming',
    contract: 'de uitvoering van een overeenkomst of van precontractuele maatregelen',
    'legal-obligation': 'een wettelijke verplichting',
    'vital-interests': 'de bescherming van vitale belangen',
    'public-task': 'een taak van algemeen belang',
    'legitimate-interests': 'ons gerechtvaardigd belang',
  },
  safeguards: {
    'none-needed': null,
    adequacy: 'adequaatheidsbesluit (artikel 45 AVG)',
    'data-privacy-framework': 'EU-VS-kader voor gegevensbescherming, adequaatheidsbesluit (artikel 45 AVG)',
    'standard-clauses': 'modelcontractbepalingen van de Europese Commissie (artikel 46 AVG)',
    'binding-rules': 'bindende bedrijfsvoorschriften (artikel 47 AVG)',
    missing: 'waarborgen worden nog nagegaan',
  },
  processorRoles: {
    processor: 'verwerker',
    'joint-controller': 'gezamenlijke verwerkingsverantwoordelijke',
    controller: 'zelfstandige verwerkingsverantwoordelijke',
    authority: 'overheidsinstantie, op haar verzoek',
  },
  origins: {
    person: 'uzelf',
    import: 'overgenomen uit een bestand dat wij al bijhielden',
    request: 'een verzoek dat u aan ons hebt gericht',
    'third-party': 'een derde',
    controller: 'onze eigen vaststellingen',
  },
  identityFields: {
    'given-name': 'voornaam',
    'family-name': 'naam',
    company: 'onderneming',
    'customer-number': 'klantnummer',
    email: 'e-mailadres',
    phone: 'telefoonnummer',
    address: 'postadres',
    language: 'taal',
    birth: 'geboortedatum',
    relation: 'soort relatie',
    'relation-started': 'begin van de relatie',
    'relation-ended': 'einde van de relatie',
    'last-contact': 'datum van het laatste contact',
    'account-closed': 'datum van afsluiting van de account',
    'subscription-ended': 'einddatum van het abonnement',
    'contract-performed': 'datum van uitvoering van de overeenkomst',
    'satisfactory-answer': 'datum van het bevredigende antwoord',
    'said-stop': 'datum waarop u liet weten onze diensten niet meer te willen',
    note: 'notities',
    'restricted-since': 'vermelding van beperkte verwerking',
    'marketing-stopped-since': 'vermelding van bezwaar tegen direct marketing',
    deceased: 'vermelding van het overlijden',
  },
  durations: {
    days: { one: '{count} dag', other: '{count} dagen' },
    months: { one: '{count} maand', other: '{count} maanden' },
    years: { one: '{count} jaar', other: '{count} jaar' },
  },
  startEvents: {
    'account-closed': 'de afsluiting van uw account',
    'subscription-ended': 'het einde van uw abonnement',
    'relation-ended': 'het einde van onze relatie',
    'last-contact': 'het laatste contact dat van u uitging',
    'satisfactory-answer': 'een bevredigend antwoord op uw vraag',
    collected: 'de verzameling van het gegeven',
    'invoice-issued': 'de uitreiking van de factuur',
    'financial-year-closed': 'de afsluiting van het boekjaar',
    'until-person-says-stop': 'uw verzoek om ermee op te houden',
    'contract-performed': 'de uitvoering van de overeenkomst',
    recorded: 'de opname',
    'letter-sent': 'de verzending van ons antwoord',
    'request-closed': 'de afsluiting van het dossier',
    document: 'de datum van het stuk',
  },
  periods: {
    afterEvent: '{duration} na {event}',
    afterNextJanuary: '{duration} vanaf 1 januari na {event}',
    atOnce: 'onmiddellijke wissing na {event}',
    untilPersonSaysStop: 'tot u ons vraagt ermee op te houden',
    asLongAsNeeded: 'zo lang als nodig is voor de doeleinden die hier worden vermeld',
    asLongAsTheRest: 'even lang als de andere gegevens die hier worden vermeld',
    asLongAsTheReason: 'zo lang als deze reden het vereist',
    atLatest: '{period} (uiterlijk tot en met {date})',
    byLaw: '{period}; {ground}',
    until: 'tot en met {date}',
  },
  afterwards: {
    erase: '{period}',
    anonymise: '{period}, daarna anonimisering',
    archive: '{period}, daarna archivering met beperkte toegang',
  },
  exceptions: {
    a: 'vrijheid van meningsuiting en informatie',
    b: 'wettelijke verplichting',
    c: 'volksgezondheid',
    d: 'archivering in het algemeen belang, onderzoek of statistiek',
    e: 'instelling, uitoefening of onderbouwing van een rechtsvordering',
  },
  erasureGrounds: {
    a: 'deze gegevens zijn niet langer nodig voor de doeleinden waarvoor zij zijn verzameld',
    b: 'u hebt uw toestemming ingetrokken en de verwerking heeft geen andere rechtsgrond',
    c: 'u hebt uw recht van bezwaar uitgeoefend en er is geen dwingende gerechtvaardigde grond die zwaarder weegt',
    d: 'deze gegevens zijn onrechtmatig verwerkt',
    e: 'een wettelijke verplichting schrijft de wissing voor',
    f: 'deze gegevens zijn bij een kind verzameld via een onlinedienst',
  },
  restrictionCases: {
    a: 'u betwist de juistheid van gegevens, die wij intussen nagaan',
    b: 'de verwerking is onrechtmatig en u verkiest de beperking boven de wissing',
    c: 'wij hebben deze gegevens niet langer nodig, maar u hebt ze nodig voor de instelling, uitoefening of onderbouwing van een rechtsvordering',
    d: 'u hebt uw recht van bezwaar uitgeoefend en wij gaan na of onze gerechtvaardigde gronden zwaarder wegen',
  },
  leftOutReasons: {
    basis:
      'deze gegevens worden niet op basis van uw toestemming of een overeenkomst verwerkt (artikel 20, lid 1, onder a), AVG)',
    inferred: 'deze gegevens zijn uit andere gegevens afgeleid en niet door u verstrekt',
    'not-provided': 'deze gegevens komen niet van u',
  },
  nothingStood: 'daar stond niets',
  refusals: {
    'free-expression':
      'Deze gegevens zijn nodig voor de uitoefening van het recht op vrijheid van meningsuiting en informatie (artikel 17, lid 3, onder a), AVG).',
    'public-health':
      'Deze gegevens zijn nodig om redenen van algemeen belang op het gebied van de volksgezondheid (artikel 17, lid 3, onder c), AVG).',
    'archives-research':
      'Deze gegevens zijn nodig voor archivering in het algemeen belang, onderzoek of statistiek, die door het wissen onmogelijk zouden worden of ernstig in het gedrang zouden komen (artikel 17, lid 3, onder d), AVG).',
    'restricted-by-law': 'Een wet beperkt dit recht, binnen het kader van artikel 23 AVG:',
    'no-ground':
      'Artikel 17, lid 1, AVG somt de gevallen op waarin gegevens moeten worden gewist; geen daarvan doet zich hier voor.',
    'accuracy-not-shown':
      'Uit de ontvangen stukken en uit ons eigen onderzoek blijkt niet dat deze gegevens onjuist of onvolledig zijn (artikel 16 AVG).',
    'no-restriction-case':
      'Er is recht op beperking in de gevallen die artikel 18, lid 1, AVG opsomt; geen daarvan doet zich hier voor.',
    'not-consent-or-contract':
      'Het recht op overdraagbaarheid geldt voor gegevens die op basis van toestemming of een overeenkomst worden verwerkt; dat is hier niet het geval (artikel 20, lid 1, onder a), AVG).',
    'not-automated':
      'Het recht op overdraagbaarheid geldt voor gegevens die via geautomatiseerde procedés worden verwerkt; dat is hier niet het geval (artikel 20, lid 1, onder b), AVG).',
    'not-on-interests':
      'Het recht van bezwaar geldt voor verwerkingen op basis van een gerechtvaardigd belang of een taak van algemeen belang; dat is hier niet het geval (artikel 21, lid 1, AVG).',
    'compelling-grounds':
      'Dwingende gerechtvaardigde gronden wegen zwaarder dan de aangevoerde belangen, rechten en vrijheden (artikel 21, lid 1, AVG).',
    'decision-needed-for-contract':
      'Dit besluit is noodzakelijk voor het sluiten of het uitvoeren van een overeenkomst tussen u en ons (artikel 22, lid 2, onder a), AVG).',
    'decision-allowed-by-law':
      'Dit besluit is toegestaan door het recht dat op ons van toepassing is en dat in beschermende maatregelen voorziet (artikel 22, lid 2, onder b), AVG).',
    'decision-by-explicit-consent':
      'Dit besluit berust op uw uitdrukkelijke toestemming (artikel 22, lid 2, onder c), AVG).',
    'no-entitlement':
      'Uit de ontvangen stukken blijkt niet de bevoegdheid om na het overlijden van de betrokkene op te treden.',
    'not-identifiable':
      'Met wat wij hebben, kunnen wij u niet in onze gegevens herkennen (artikel 11, lid 2, AVG); als u ons inlichtingen geeft waarmee dat wel kan, hervatten wij de behandeling van uw verzoek onmiddellijk.',
    'identity-not-confirmed':
      'Wij hebben redelijke twijfel over de identiteit van de persoon die het verzoek indient en ontvingen niet de inlichtingen die haar kunnen bevestigen (artikel 12, leden 2 en 6, AVG); zodra wij die hebben, hervatten wij de behandeling van uw verzoek.',
    'manifestly-unfounded': 'Het verzoek is kennelijk ongegrond (artikel 12, lid 5, AVG).',
    excessive: 'Het verzoek is kennelijk buitensporig (artikel 12, lid 5, AVG).',
    other: 'Onze reden is de volgende:',
  },
  legalObligation: {
    erasure: 'Een wettelijke verplichting verzet zich daartegen (artikel 17, lid 3, onder b), AVG).',
    other: 'Een wettelijke verplichting verzet zich daartegen.',
  },
  legalClaims: {
    erasure:
      'Deze gegevens zijn nodig voor de instelling, uitoefening of onderbouwing van een rechtsvordering (artikel 17, lid 3, onder e), AVG).',
    objection:
      'Deze gegevens zijn nodig voor de instelling, uitoefening of onderbouwing van een rechtsvordering (artikel 21, lid 1, AVG).',
    other:
      'Deze gegevens zijn nodig voor de instelling, uitoefening of onderbouwing van een rechtsvordering.',
  },
  othersRights: {
    access:
      'De mededeling van deze gegevens zou afbreuk doen aan de rechten en vrijheden van anderen (artikel 15, lid 4, AVG).',
    portability:
      'De overdracht van deze gegevens zou afbreuk doen aan de rechten en vrijheden van anderen (artikel 20, lid 4, AVG).',
    other: 'Gevolg geven aan het verzoek zou afbreuk doen aan de rechten en vrijheden van anderen.',
  },
  items: { one: '{count} gegeven', other: '{count} gegevens' },
  otherItems: { one: '{count} ander gegeven', other: '{count} andere gegevens' },
  andMore: {
    one: '{list} en nog {count} in de bijgevoegde kopie',
    other: '{list} en nog {count} in de bijgevoegde kopie',
  },
  andOtherSources: '{list}; andere mogelijke bronnen: zie de bijgevoegde kopie',
  inBrackets: '{what} ({details})',
  detailed: '{what}: {details}',
  onward: '{what}; buiten de EER: {details}',
  completesDocuments: 'nodig om de stukken volledig te houden',
  unknownCountry: 'land niet vermeld',
  unknownSource: 'herkomst niet opgetekend',
  noticeExceptions: {
    'already-informed': 'u beschikte al over deze informatie (artikel 14, lid 5, onder a), AVG)',
    'disproportionate-effort':
      'dat bleek onmogelijk of had onevenredig veel inspanning gevraagd (artikel 14, lid 5, onder b), AVG)',
    'laid-down-by-law':
      'de wet bepaalt zelf dat wij deze gegevens ontvangen (artikel 14, lid 5, onder c), AVG)',
  },
  noStatedBasis: 'niet opgetekend',
  authorities: {
    BE: 'Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel, contact@apd-gba.be',
    FR: 'CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (www.cnil.fr/fr/plaintes)',
  },
};
