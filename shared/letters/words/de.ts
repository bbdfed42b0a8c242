/** The codes of the domain in German. */
import type { Words } from './words.ts';

export const de: Words = {
  locale: 'de',
  placeAndDate: '{town}, den {date}',
  citation: {
    article: 'Artikel {article}',
    paragraph: ' Absatz {paragraph}',
    point: ' Buchstabe {point}',
    gdpr: '{place} DSGVO',
    gdprDeep: '{place} DSGVO',
    'fr-lil': '{place} des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978',
    short: 'Art. {article} Abs. {paragraph} Buchst. {point}',
  },
  rights: {
    access: 'Recht auf Auskunft',
    rectification: 'Recht auf Berichtigung',
    erasure: 'Recht auf Löschung',
    restriction: 'Recht auf Einschränkung der Verarbeitung',
    portability: 'Recht auf Datenübertragbarkeit',
    objection: 'Recht auf Widerspruch',
    'marketing-objection': 'Recht auf Widerspruch gegen Direktwerbung',
    'consent-withdrawal': 'Recht, Ihre Einwilligung zu widerrufen',
    'automated-decision': 'Recht, keiner ausschließlich automatisierten Entscheidung unterworfen zu werden',
    'post-mortem': 'Recht, den Umgang mit Daten nach einem Todesfall zu regeln',
  },
  rightsOfAnother: {
    'marketing-objection': 'Recht auf Widerspruch gegen Direktwerbung',
    'consent-withdrawal': 'Recht auf Widerruf der Einwilligung',
  },
  channels: {
    email: 'per E-Mail',
    'web-form': 'über das Formular auf unserer Website',
    post: 'per Post',
    'registered-post': 'per Einschreiben',
    phone: 'telefonisch',
    counter: 'vor Ort',
    messenger: 'über einen Nachrichtendienst',
    'social-network': 'über ein soziales Netzwerk',
    review: 'über eine Online-Bewertung',
  },
  consentGiven: 'erteilt am {date}',
  consentGivenOnce: 'erteilt',
  consentWithdrawn: 'widerrufen am {date}',
  lawfulBases: {
    consent: 'Ihre Einwilligung',
    contract: 'Erfüllung eines Vertrags oder vorvertraglicher Maßnahmen',
    'legal-obligation': 'eine rechtliche Verpflichtung',
    'vital-interests': 'Schutz lebenswichtiger Interessen',
    'public-task': 'eine Aufgabe im öffentlichen Interesse',
    'legitimate-interests': 'unser berechtigtes Interesse',
  },
  safeguards: {
    'none-needed': null,
    adequacy: 'Angemessenheitsbeschluss (Artikel 45 DSGVO)',
    'data-privacy-framework': 'Datenschutzrahmen EU-USA, Angemessenheitsbeschluss (Artikel 45 DSGVO)',
    'standard-clauses': 'Standardvertragsklauseln der Europäischen Kommission (Artikel 46 DSGVO)',
    'binding-rules': 'verbindliche interne Datenschutzvorschriften (Artikel 47 DSGVO)',
    missing: 'Garantien werden noch geprüft',
  },
  processorRoles: {
    processor: 'Auftragsverarbeiter',
    'joint-controller': 'gemeinsam Verantwortlicher',
    controller: 'eigenständig Verantwortlicher',
    authority: 'Behörde, auf ihr Verlangen',
  },
  origins: {
    person: 'Sie selbst',
    import: 'übernommen aus einer Datei, die wir bereits führten',
    request: 'ein Antrag, den Sie an uns gerichtet haben',
    'third-party': 'Dritte',
    controller: 'unsere eigenen Feststellungen',
  },
  identityFields: {
    'given-name': 'Vorname',
    'family-name': 'Name',
    company: 'Unternehmen',
    'customer-number': 'Kundennummer',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    address: 'Postanschrift',
    language: 'Sprache',
    birth: 'Geburtsdatum',
    relation: 'Art der Beziehung',
    'relation-started': 'Beginn der Beziehung',
    'relation-ended': 'Ende der Beziehung',
    'last-contact': 'Datum des letzten Kontakts',
    'account-closed': 'Datum der Kontoschließung',
    'subscription-ended': 'Ende des Abonnements',
    'contract-performed': 'Datum der Vertragserfüllung',
    'satisfactory-answer': 'Datum der zufriedenstellenden Antwort',
    'said-stop': 'Datum, an dem Sie unsere Dienste abgelehnt haben',
    note: 'Notizen',
    'restricted-since': 'Vermerk über die Einschränkung der Verarbeitung',
    'marketing-stopped-since': 'Vermerk über den Widerspruch gegen Direktwerbung',
    deceased: 'Vermerk über den Todesfall',
  },
  durations: {
    days: { one: '{count} Tag', other: '{count} Tage' },
    months: { one: '{count} Monat', other: '{count} Monate' },
    years: { one: '{count} Jahr', other: '{count} Jahre' },
  },
  startEvents: {
    'account-closed': 'der Schließung Ihres Kontos',
    'subscription-ended': 'dem Ende Ihres Abonnements',
    'relation-ended': 'dem Ende unserer Beziehung',
    'last-contact': 'dem letzten Kontakt, der von Ihnen ausging',
    'satisfactory-answer': 'einer zufriedenstellenden Antwort auf Ihre Frage',
    collected: 'der Erhebung der Angabe',
    'invoice-issued': 'der Ausstellung der Rechnung',
    'financial-year-closed': 'dem Abschluss des Geschäftsjahres',
    'until-person-says-stop': 'Ihrer Bitte, damit aufzuhören',
    'contract-performed': 'der Erfüllung des Vertrags',
    recorded: 'der Aufzeichnung',
    'letter-sent': 'dem Versand unserer Antwort',
    'request-closed': 'dem Abschluss der Akte',
    document: 'dem Datum der Unterlage',
  },
  periods: {
    afterEvent: '{duration} nach {event}',
    afterNextJanuary: '{duration} ab dem 1. Januar nach {event}',
    atOnce: 'unverzügliche Löschung nach {event}',
    untilPersonSaysStop: 'bis Sie uns bitten, damit aufzuhören',
    asLongAsNeeded: 'so lange, wie es für die hier genannten Zwecke nötig ist',
    asLongAsTheRest: 'so lange wie die übrigen hier aufgeführten Daten',
    asLongAsTheReason: 'so lange, wie dieser Grund es erfordert',
    atLatest: '{period} (längstens bis zum {date})',
    byLaw: '{period}; {ground}',
    until: 'bis zum {date}',
  },
  afterwards: {
    erase: '{period}',
    anonymise: '{period}, danach Anonymisierung',
    archive: '{period}, danach Archivierung mit eingeschränktem Zugang',
  },
  exceptions: {
    a: 'Freiheit der Meinungsäußerung und Information',
    b: 'rechtliche Verpflichtung',
    c: 'öffentliche Gesundheit',
    d: 'Archivzwecke im öffentlichen Interesse, Forschung oder Statistik',
    e: 'Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen',
  },
  erasureGrounds: {
    a: 'Diese Daten sind für die Zwecke, für die sie erhoben wurden, nicht mehr notwendig',
    b: 'Sie haben Ihre Einwilligung widerrufen, und es fehlt an einer anderen Rechtsgrundlage für die Verarbeitung',
    c: 'Sie haben Widerspruch eingelegt, und es liegen keine vorrangigen berechtigten Gründe vor',
    d: 'Diese Daten wurden unrechtmäßig verarbeitet',
    e: 'Eine rechtliche Verpflichtung schreibt die Löschung vor',
    f: 'Diese Daten wurden über einen Online-Dienst bei einem Kind erhoben',
  },
  restrictionCases: {
    a: 'Sie bestreiten die Richtigkeit von Daten, die wir in der Zwischenzeit überprüfen',
    b: 'Die Verarbeitung ist unrechtmäßig und Sie ziehen die Einschränkung der Löschung vor',
    c: 'Wir benötigen diese Daten nicht länger, Sie benötigen sie jedoch zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen',
    d: 'Sie haben Ihr Widerspruchsrecht ausgeübt, und wir prüfen, ob unsere berechtigten Gründe überwiegen',
  },
  leftOutReasons: {
    basis:
      'diese Daten werden weder aufgrund Ihrer Einwilligung noch aufgrund eines Vertrags verarbeitet (Artikel 20 Absatz 1 Buchstabe a DSGVO)',
    inferred: 'diese Daten wurden aus anderen Daten abgeleitet und nicht von Ihnen bereitgestellt',
    'not-provided': 'diese Daten stammen nicht von Ihnen',
  },
  nothingStood: 'dort stand nichts',
  refusals: {
    'free-expression':
      'Diese Daten sind zur Ausübung des Rechts auf freie Meinungsäußerung und Information erforderlich (Artikel 17 Absatz 3 Buchstabe a DSGVO).',
    'public-health':
      'Diese Daten sind aus Gründen des öffentlichen Interesses im Bereich der öffentlichen Gesundheit erforderlich (Artikel 17 Absatz 3 Buchstabe c DSGVO).',
    'archives-research':
      'Diese Daten sind für im öffentlichen Interesse liegende Archivzwecke, Forschung oder Statistik erforderlich, die durch die Löschung unmöglich gemacht oder ernsthaft beeinträchtigt würden (Artikel 17 Absatz 3 Buchstabe d DSGVO).',
    'restricted-by-law': 'Ein Gesetz schränkt dieses Recht im Rahmen des Artikels 23 DSGVO ein:',
    'no-ground':
      'Artikel 17 Absatz 1 DSGVO zählt die Fälle auf, in denen Daten zu löschen sind; keiner davon liegt hier vor.',
    'accuracy-not-shown':
      'Weder aus den erhaltenen Unterlagen noch aus unserer eigenen Prüfung ergibt sich, dass diese Daten unrichtig oder unvollständig sind (Artikel 16 DSGVO).',
    'no-restriction-case':
      'Ein Anspruch auf Einschränkung besteht in den Fällen des Artikels 18 Absatz 1 DSGVO; keiner davon liegt hier vor.',
    'not-consent-or-contract':
      'Das Recht auf Datenübertragbarkeit gilt für Daten, die aufgrund einer Einwilligung oder eines Vertrags verarbeitet werden; das ist hier nicht der Fall (Artikel 20 Absatz 1 Buchstabe a DSGVO).',
    'not-automated':
      'Das Recht auf Datenübertragbarkeit gilt für Daten, die mithilfe automatisierter Verfahren verarbeitet werden; das ist hier nicht der Fall (Artikel 20 Absatz 1 Buchstabe b DSGVO).',
    'not-on-interests':
      'Das Widerspruchsrecht gilt für Verarbeitungen, die auf einem berechtigten Interesse oder einer Aufgabe im öffentlichen Interesse beruhen; das ist hier nicht der Fall (Artikel 21 Absatz 1 DSGVO).',
    'compelling-grounds':
      'Zwingende schutzwürdige Gründe überwiegen die geltend gemachten Interessen, Rechte und Freiheiten (Artikel 21 Absatz 1 DSGVO).',
    'decision-needed-for-contract':
      'Die Entscheidung ist für den Abschluss oder die Erfüllung eines Vertrags zwischen Ihnen und uns erforderlich (Artikel 22 Absatz 2 Buchstabe a DSGVO).',
    'decision-allowed-by-law':
      'Die Entscheidung ist durch das für uns geltende Recht zugelassen, das angemessene Schutzmaßnahmen vorsieht (Artikel 22 Absatz 2 Buchstabe b DSGVO).',
    'decision-by-explicit-consent':
      'Die Entscheidung beruht auf Ihrer ausdrücklichen Einwilligung (Artikel 22 Absatz 2 Buchstabe c DSGVO).',
    'no-entitlement':
      'Aus den erhaltenen Unterlagen ergibt sich keine Befugnis, nach dem Tod der betroffenen Person tätig zu werden.',
    'not-identifiable':
      'Was uns vorliegt, erlaubt es nicht, Sie in unseren Daten zu identifizieren (Artikel 11 Absatz 2 DSGVO); wenn Sie uns Angaben machen, die dies ermöglichen, nehmen wir die Bearbeitung Ihres Antrags umgehend wieder auf.',
    'identity-not-confirmed':
      'Wir haben begründete Zweifel an der Identität der antragstellenden Person und haben die Angaben, die sie bestätigen würden, nicht erhalten (Artikel 12 Absätze 2 und 6 DSGVO); sobald sie uns vorliegen, nehmen wir die Bearbeitung Ihres Antrags wieder auf.',
    'manifestly-unfounded': 'Der Antrag ist offenkundig unbegründet (Artikel 12 Absatz 5 DSGVO).',
    excessive: 'Der Antrag ist offenkundig exzessiv (Artikel 12 Absatz 5 DSGVO).',
    other: 'Unser Grund ist folgender:',
  },
  legalObligation: {
    erasure: 'Dem steht eine rechtliche Verpflichtung entgegen (Artikel 17 Absatz 3 Buchstabe b DSGVO).',
    other: 'Dem steht eine rechtliche Verpflichtung entgegen.',
  },
  legalClaims: {
    erasure:
      'Diese Daten sind zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen erforderlich (Artikel 17 Absatz 3 Buchstabe e DSGVO).',
    objection:
      'Diese Daten sind zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen erforderlich (Artikel 21 Absatz 1 DSGVO).',
    other:
      'Diese Daten sind zur Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen erforderlich.',
  },
  othersRights: {
    access:
      'Die Mitteilung dieser Daten würde die Rechte und Freiheiten anderer Personen beeinträchtigen (Artikel 15 Absatz 4 DSGVO).',
    portability:
      'Die Übermittlung dieser Daten würde die Rechte und Freiheiten anderer Personen beeinträchtigen (Artikel 20 Absatz 4 DSGVO).',
    other: 'Dem Antrag zu entsprechen, würde die Rechte und Freiheiten anderer Personen beeinträchtigen.',
  },
  items: { one: '{count} Angabe', other: '{count} Angaben' },
  otherItems: { one: '{count} weitere Angabe', other: '{count} weitere Angaben' },
  andMore: {
    one: '{list} und {count} weitere in der beigefügten Kopie',
    other: '{list} und {count} weitere in der beigefügten Kopie',
  },
  andOtherSources: '{list}; weitere mögliche Quellen: siehe die beigefügte Kopie',
  inBrackets: '{what} ({details})',
  detailed: '{what}: {details}',
  onward: '{what}; außerhalb des EWR: {details}',
  completesDocuments: 'nötig, damit die Unterlagen vollständig bleiben',
  unknownCountry: 'Land nicht angegeben',
  unknownSource: 'Herkunft nicht vermerkt',
  noticeExceptions: {
    'already-informed':
      'Sie verfügten bereits über diese Informationen (Artikel 14 Absatz 5 Buchstabe a DSGVO)',
    'disproportionate-effort':
      'Dies war unmöglich oder hätte einen unverhältnismäßigen Aufwand erfordert (Artikel 14 Absatz 5 Buchstabe b DSGVO)',
    'laid-down-by-law':
      'Das Gesetz selbst sieht vor, dass wir diese Daten erhalten (Artikel 14 Absatz 5 Buchstabe c DSGVO)',
  },
  noStatedBasis: 'nicht vermerkt',
  authorities: {
    BE: 'Datenschutzbehörde, Rue de la Presse 35, 1000 Brüssel, contact@apd-gba.be',
    FR: 'CNIL (die französische Aufsichtsbehörde), 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (www.cnil.fr/fr/plaintes)',
  },
};
