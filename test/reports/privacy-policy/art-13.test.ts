/** Each piece of information of Art. 13(1)(a) to (f) and 13(2)(a) to (f) stands in its section, in every language, and falls with its fact. */
import { describe, expect, test } from 'vitest';
import { languages, type LocalizedText } from '../../../shared/domain/language.ts';
import type { PolicyFacts } from '../../../shared/reports/privacy-policy/policy-facts.ts';
import type { PolicyPart } from '../../../shared/reports/privacy-policy/privacy-policy.ts';
import { consequences, essence, fullFacts, inAll, logic, sectionText, written } from './full-facts.ts';

interface Item {
  readonly article: string;
  readonly what: string;
  readonly part: PolicyPart;
  /** What the section must say. */
  readonly says: LocalizedText;
  /** The register without the fact; where it is given, the words go with it. */
  readonly without?: (facts: PolicyFacts) => PolicyFacts;
}

const same = (text: string) => inAll(text, text, text, text);
const activitiesWithout =
  (changes: object) =>
  (facts: PolicyFacts): PolicyFacts => ({
    ...facts,
    activities: facts.activities.map((activity) => ({ ...activity, ...changes })),
  });
const controllerWithout = (changes: object) => (facts: PolicyFacts) => ({
  ...facts,
  controller: { ...facts.controller, ...changes },
});

const items: readonly Item[] = [
  { article: '13(1)(a)', what: 'the controller', part: 'controller', says: same('Carnets de Brume SAS') },
  {
    article: '13(1)(a)',
    what: 'its address',
    part: 'controller',
    says: same('9 passage des Encres, 59000 Lille'),
  },
  {
    article: '13(1)(a)',
    what: 'a way to reach it',
    part: 'controller',
    says: same('bonjour@brume.example'),
    without: controllerWithout({ email: null }),
  },
  {
    article: '13(1)(b)',
    what: 'the data protection officer',
    part: 'controller',
    says: inAll(
      'délégué à la protection des données : Odile Ferrandin, dpo@brume.example',
      'functionaris voor gegevensbescherming: Odile Ferrandin, dpo@brume.example',
      'data protection officer: Odile Ferrandin, dpo@brume.example',
      'Datenschutzbeauftragter: Odile Ferrandin, dpo@brume.example',
    ),
    without: controllerWithout({ dpo: null }),
  },
  {
    article: '13(1)(c)',
    what: 'a purpose',
    part: 'purposes',
    says: inAll(
      'Encaisser le prix des réservations',
      'De prijs van de reserveringen innen',
      'Collecting the price of bookings',
      'Einzug des Preises der Buchungen',
    ),
    without: (facts) => ({ ...facts, activities: [] }),
  },
  {
    article: '13(1)(c)',
    what: 'its legal basis',
    part: 'purposes',
    says: inAll(
      'L’exécution d’un contrat ou de mesures précontractuelles (article 6, paragraphe 1, point b), du RGPD)',
      'De uitvoering van een overeenkomst of van precontractuele maatregelen (artikel 6, lid 1, onder b), AVG)',
      'Performance of a contract or steps prior to one (Article 6(1)(b) GDPR)',
      'Erfüllung eines Vertrags oder vorvertraglicher Maßnahmen (Artikel 6 Absatz 1 Buchstabe b DSGVO)',
    ),
    without: activitiesWithout({ lawfulBasis: null }),
  },
  {
    article: '13(1)(d)',
    what: 'the legitimate interest',
    part: 'purposes',
    says: inAll(
      'Faire fonctionner l’entreprise et la faire connaître.',
      'De onderneming laten werken en bekendmaken.',
      'Running the business and making it known.',
      'Das Unternehmen betreiben und bekannt machen.',
    ),
    without: activitiesWithout({ basisDetail: null }),
  },
  {
    article: '13(1)(e)',
    what: 'a recipient by name',
    part: 'recipients',
    says: inAll(
      'OVH GmbH (Belgique), sous-traitant',
      'OVH GmbH (België), verwerker',
      'OVH GmbH (Belgium), processor',
      'OVH GmbH (Belgien), Auftragsverarbeiter',
    ),
    without: (facts) => ({ ...facts, processors: [] }),
  },
  {
    article: '13(1)(e), 26(2)',
    what: 'the essence of what joint controllers agreed',
    part: 'purposes',
    says: essence,
    without: activitiesWithout({ jointArrangement: null }),
  },
  {
    article: '13(1)(f)',
    what: 'a transfer with its safeguard',
    part: 'transfers',
    says: inAll(
      'Stripe Inc. (États-Unis) : clauses contractuelles types',
      'Stripe Inc. (Verenigde Staten): modelcontractbepalingen',
      'Stripe Inc. (United States): standard contractual clauses',
      'Stripe Inc. (Vereinigte Staaten): Standardvertragsklauseln',
    ),
    without: (facts) => ({ ...facts, processors: facts.processors.filter(({ code }) => code !== 'stripe') }),
  },
  {
    article: '13(1)(f)',
    what: 'how to get a copy of it',
    part: 'transfers',
    says: inAll(
      'obtenir une copie',
      'een kopie van deze waarborgen',
      'a copy of these safeguards',
      'eine Kopie dieser Garantien',
    ),
  },
  {
    article: '13(2)(a)',
    what: 'a period with its beginning and its law',
    part: 'retention',
    says: inAll(
      '10 ans après la clôture de l’exercice comptable (obligation légale : Code de commerce, art. L123-22)',
      '10 jaar na de afsluiting van het boekjaar (wettelijke verplichting: ',
      '10 years after the closing of the financial year (legal obligation: ',
      '10 Jahre nach dem Abschluss des Geschäftsjahres (gesetzliche Verpflichtung: ',
    ),
    without: (facts) => ({ ...facts, retentionRules: [] }),
  },
  ...(
    [
      ['access', '(article 15 du RGPD)', '(artikel 15 AVG)', '(Article 15 GDPR)', '(Artikel 15 DSGVO)'],
      [
        'rectification',
        '(article 16 du RGPD)',
        '(artikel 16 AVG)',
        '(Article 16 GDPR)',
        '(Artikel 16 DSGVO)',
      ],
      ['erasure', '(article 17 du RGPD)', '(artikel 17 AVG)', '(Article 17 GDPR)', '(Artikel 17 DSGVO)'],
      ['restriction', '(article 18 du RGPD)', '(artikel 18 AVG)', '(Article 18 GDPR)', '(Artikel 18 DSGVO)'],
      ['portability', '(article 20 du RGPD)', '(artikel 20 AVG)', '(Article 20 GDPR)', '(Artikel 20 DSGVO)'],
      ['objection', '(article 21 du RGPD)', '(artikel 21 AVG)', '(Article 21 GDPR)', '(Artikel 21 DSGVO)'],
    ] as const
  ).map(([right, fr, nl, en, de]): Item => ({
    article: '13(2)(b)',
    what: `the right: ${right}`,
    part: 'rights',
    says: { fr, nl, en, de },
  })),
  {
    article: '21(2)',
    what: 'the refusal of marketing',
    part: 'rights',
    says: inAll(
      'article 21, paragraphe 2, du RGPD',
      'artikel 21, lid 2, AVG',
      'Article 21(2) GDPR',
      'Artikel 21 Absatz 2 DSGVO',
    ),
    without: activitiesWithout({ isMarketing: false }),
  },
  {
    article: '13(2)(c)',
    what: 'the withdrawal of consent, where there is consent',
    part: 'purposes',
    says: inAll(
      'retirer votre consentement à tout moment',
      'uw toestemming op elk ogenblik intrekken',
      'withdraw your consent at any time',
      'Ihre Einwilligung jederzeit widerrufen',
    ),
    without: activitiesWithout({ lawfulBasis: 'contract' }),
  },
  {
    article: '8(1)',
    what: 'the age from which a minor consents alone',
    part: 'purposes',
    says: inAll('En dessous de 15 ans', 'Onder 15 jaar', 'Below the age of 15', 'Unter 15 Jahren'),
    without: activitiesWithout({ minimumAge: null }),
  },
  {
    article: '13(2)(d)',
    what: 'the authority with its address',
    part: 'complaint',
    says: same('CNIL'),
  },
  {
    article: '13(2)(d)',
    what: 'its address',
    part: 'complaint',
    says: same('3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07'),
  },
  {
    article: '13(2)(e)',
    what: 'whether the data must be given, and what happens without',
    part: 'purposes',
    says: inAll(
      'nous ne pouvons pas le conclure ni l’exécuter',
      'kunnen wij de overeenkomst niet sluiten of uitvoeren',
      'we can neither conclude nor perform it',
      'können wir ihn weder schließen noch erfüllen',
    ),
    without: activitiesWithout({ lawfulBasis: null }),
  },
  {
    article: '13(2)(f)',
    what: 'the logic of an automated decision',
    part: 'automated',
    says: logic,
    without: activitiesWithout({ automatedDecision: null }),
  },
  {
    article: '13(2)(f)',
    what: 'its consequences',
    part: 'automated',
    says: consequences,
    without: activitiesWithout({ automatedConsequences: null }),
  },
  {
    article: '14(1)(d)',
    what: 'the categories of data',
    part: 'purposes',
    says: inAll(
      'Identité et coordonnées',
      'Identiteit en contactgegevens',
      'Identity and contact details',
      'Identität und Kontaktdaten',
    ),
    without: (facts) => ({ ...facts, categories: [], retentionRules: [] }),
  },
  {
    article: '14(2)(f)',
    what: 'where data comes from',
    part: 'purposes',
    says: inAll(
      'Opérations de paiement constatées par PayPal et Stripe',
      'PayPal en Stripe',
      'PayPal and Stripe',
      'PayPal und Stripe',
    ),
  },
  {
    article: '12(3)',
    what: 'the time to answer and its extension',
    part: 'requests',
    says: inAll(
      'au plus tard un mois après sa réception',
      'uiterlijk binnen één maand',
      'at the latest within one month',
      'höchstens einen Monat',
    ),
  },
  {
    article: '12(6)',
    what: 'proof of identity on reasonable doubt only',
    part: 'requests',
    says: inAll(
      'en cas de doute raisonnable',
      'bij redelijke twijfel',
      'reasonable doubt',
      'bei begründeten Zweifeln',
    ),
  },
  {
    article: 'LIL 48, 85',
    what: 'directives for after death',
    part: 'rights',
    says: inAll(
      'articles 84 à 86 de la loi n° 78-17',
      'artikelen 84 tot 86',
      'Articles 84 to 86',
      'Artikel 84 bis 86',
    ),
    without: controllerWithout({ country: 'BE' }),
  },
  {
    article: '12(1)',
    what: 'the date of the version',
    part: 'version',
    says: inAll('15 mars 2026', '15 maart 2026', '15 March 2026', '15. März 2026'),
  },
];

describe.each(languages)('a policy from a full register, in %s', (language) => {
  const facts = fullFacts(language);

  test('lacks nothing and is no draft', () => {
    expect(written(facts)).toMatchObject({ missing: [], draft: null });
  });

  test.each(items)('$article: $what', ({ part, says, without }) => {
    const wanted = says[language] ?? '?';
    expect(sectionText(written(facts), part)).toContain(wanted);
    if (without !== undefined) expect(sectionText(written(without(facts)), part)).not.toContain(wanted);
  });
});
