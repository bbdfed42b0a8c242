/** What the law wants each letter to say, rule by rule, in each language. */
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../shared/domain/language.ts';
import { letterRules } from '../../shared/domain/letter/letter-kind.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plainText } from './letter-text.ts';
import { everyLetter, finalAnswer, said, same, type Rule } from './required-rules.ts';
import { accessAnswer, acknowledgement, erasureAnswer, items, planOf, type Country } from './sample.ts';
import { countries, variants } from './variants.ts';

const accessGranted: readonly Rule[] = [
  said('the right: 15', /article 15 du RGPD/, /artikel 15 AVG/, /Article 15 GDPR/, /Artikel 15 DSGVO/),
  said(
    'yes',
    /nous traitons des données/,
    /wij persoonsgegevens over u verwerken/,
    /we process personal data concerning you/,
    /wir personenbezogene Daten über Sie verarbeiten/,
  ),
  said('the copy: 15(3)', /copie fidèle/, /getrouwe kopie/, /faithful copy/, /getreue Kopie/),
  said(
    'the purposes',
    /Tenir la comptabilité/,
    /De boekhouding voeren/,
    /Keeping accounts/,
    /Buchhaltung führen/,
  ),
  said(
    'the lawful basis',
    /Votre consentement \(art\. 6\.1\.a\)/,
    /Uw toestemming \(art\. 6\.1\.a\)/,
    /Your consent \(Art\. 6\(1\)\(a\)\)/,
    /Ihre Einwilligung \(Art\. 6 Abs\. 1 Buchst\. a\)/,
  ),
  said(
    'the categories',
    /Identité et coordonnées/,
    /Identiteit en contactgegevens/,
    /Identity and contact details/,
    /Identität und Kontaktdaten/,
  ),
  said(
    'each datum under its category',
    /Prénom, nom, numéro de client/,
    /Voornaam, naam, klantnummer/,
    /First name, family name/,
    /Vorname, Name, Kundennummer/,
  ),
  same('recipients by name', /Mailer Sample Inc\./),
  said(
    'their country and safeguard',
    /États-Unis : clauses contractuelles types/,
    /Verenigde Staten: modelcontractbepalingen/,
    /United States: standard contractual clauses/,
    /Vereinigte Staaten: Standardvertragsklauseln/,
  ),
  said(
    'third countries: 15(2)',
    /hors de l’Espace économique européen/,
    /buiten de Europese Economische Ruimte/,
    /outside the European Economic Area/,
    /außerhalb des Europäischen Wirtschaftsraums/,
  ),
  said(
    'the period',
    /3 ans après la fin de notre relation/,
    /3 jaar na het einde van onze relatie/,
    /3 years after the end of our relationship/,
    /3 Jahre nach dem Ende unserer Beziehung/,
  ),
  said(
    'the criterion where there is no period',
    /Jusqu’à ce que vous nous demandiez/,
    /Tot u ons vraagt/,
    /Until you ask us to stop/,
    /Bis Sie uns bitten/,
  ),
  said('the source', /la boutique en ligne/, /de webwinkel/, /the online shop/, /der Onlineshop/),
  said(
    'automated decisions: 22',
    /aucune décision fondée exclusivement/,
    /geen besluiten die uitsluitend/,
    /no decisions about you that are based solely/,
    /keine Entscheidungen, die ausschließlich/,
  ),
  ...(['16', '17', '18', '20', '21'] as const).map((article) =>
    said(
      `the right of Article ${article}`,
      ...([
        `article ${article}\\b`,
        `artikel ${article}\\b`,
        `Article ${article}\\b`,
        `Artikel ${article}\\b`,
      ].map((text) => new RegExp(text)) as [RegExp, RegExp, RegExp, RegExp]),
    ),
  ),
  said(
    'the withdrawal of consent: 7(3)',
    /article 7, paragraphe 3/,
    /artikel 7, lid 3/,
    /Article 7\(3\)/,
    /Artikel 7 Absatz 3/,
  ),
];

const erasurePartly: readonly Rule[] = [
  said('the right: 17', /article 17 du RGPD/, /artikel 17 AVG/, /Article 17 GDPR/, /Artikel 17 DSGVO/),
  said('when it was carried out', /19 mars 2026/, /19 maart 2026/, /19 March 2026/, /19\. März 2026/),
  said(
    'on which ground',
    /article 17, paragraphe 1, point a\), du RGPD/,
    /artikel 17, lid 1, onder a\), AVG/,
    /Article 17\(1\)\(a\) GDPR/,
    /Artikel 17 Absatz 1 Buchstabe a DSGVO/,
  ),
  said(
    'what was erased, per category',
    /Commandes\n2 éléments/,
    /Bestellingen\n2 gegevens/,
    /Orders\n2 items/,
    /Bestellungen\n2 Angaben/,
  ),
  said(
    'what is kept',
    /Factures : \d éléments?/,
    /Facturen: \d gegevens?/,
    /Invoices: \d items?/,
    /Rechnungen: \d Angaben?/,
  ),
  said(
    'under which exception',
    /Obligation légale \(article 17, paragraphe 3, point b\), du RGPD\)/,
    /Wettelijke verplichting \(artikel 17, lid 3, onder b\), AVG\)/,
    /Legal obligation \(Article 17\(3\)\(b\) GDPR\)/,
    /Rechtliche Verpflichtung \(Artikel 17 Absatz 3 Buchstabe b DSGVO\)/,
  ),
  {
    ...said(
      'which law (Belgium)',
      /Code de la TVA, art\. 60/,
      /Btw-wetboek, art\. 60/,
      /Belgian VAT Code, Art\. 60/,
      /Mehrwertsteuergesetzbuch, Art\. 60/,
    ),
    in: 'BE',
  },
  { ...same('which law (France)', /L123-22/), in: 'FR' },
  {
    ...said(
      'until which day',
      /Jusqu’au 31 décembre 2031/,
      /Tot en met 31 december 2031/,
      /Until 31 December 2031/,
      /Bis zum 31\. Dezember 2031/,
    ),
    in: 'BE',
  },
  {
    // Issued on 2 May 2024, ten years from the closing of that year.
    ...said(
      'until which day, from the closing of the financial year',
      /Jusqu’au 31 décembre 2034/,
      /Tot en met 31 december 2034/,
      /Until 31 December 2034/,
      /Bis zum 31\. Dezember 2034/,
    ),
    in: 'FR',
  },
  said(
    'with restricted access',
    /archive à accès restreint/,
    /archief met beperkte toegang/,
    /archive with restricted access/,
    /Archiv mit eingeschränktem Zugang/,
  ),
  said('when backups roll over', /20 juin 2026/, /20 juni 2026/, /20 June 2026/, /20\. Juni 2026/),
  said(
    'the print of the suppression ledger',
    /De ce qui a été effacé, nous conservons uniquement une empreinte technique de votre adresse afin de ne pas vous réinscrire par erreur\./,
    /Van wat is gewist, bewaren wij enkel een technische vingerafdruk van uw adres/,
    /Of what was erased, we keep only a technical fingerprint of your address/,
    /Von dem, was gelöscht wurde, bewahren wir lediglich einen technischen Fingerabdruck Ihrer Adresse/,
  ),
  said(
    'how long that print is kept: it is personal data',
    /Nous la conservons pendant 5 ans/,
    /Wij bewaren die gedurende 5 jaar/,
    /We keep it for 5 years/,
    /Wir bewahren ihn 5 Jahre lang auf/,
  ),
  said(
    'which recipients were told: 19',
    /article 19 du RGPD\) : Mailer/,
    /artikel 19 AVG\): Mailer/,
    /Article 19 GDPR\): Mailer/,
    /Artikel 19 DSGVO\): Mailer/,
  ),
  said(
    'that the name stays with the documents',
    /données d’identité/,
    /identiteitsgegevens/,
    /identity data/,
    /Identitätsdaten/,
  ),
];

const acknowledged: readonly Rule[] = [
  said(
    'the right, with its article',
    /votre droit d’accès \(article 15 du RGPD\)/,
    /uw recht van inzage \(artikel 15 AVG\)/,
    /your right of access \(Article 15 GDPR\)/,
    /Ihr Recht auf Auskunft \(Artikel 15 DSGVO\)/,
  ),
  said(
    'the limit',
    /au plus tard le 7 avril 2026/,
    /uiterlijk op 7 april 2026/,
    /at the latest on 7 April 2026/,
    /spätestens am 7\. April 2026/,
  ),
  said('the promised day', /5 avril 2026/, /5 april 2026/, /5 April 2026/, /5\. April 2026/),
  said(
    'what happens next',
    /Nous rassemblons/,
    /Wij verzamelen/,
    /We are gathering/,
    /Wir stellen die Daten zusammen/,
  ),
  said(
    'how the answer will come',
    /par voie électronique/,
    /langs elektronische weg/,
    /by electronic means/,
    /auf elektronischem Weg/,
  ),
  said(
    'that no proof of identity is needed',
    /Votre identité est établie/,
    /Uw identiteit staat vast/,
    /Your identity is established/,
    /Ihre Identität steht fest/,
  ),
];

const undated: readonly Rule[] = [
  said(
    'by which criterion, where the day is not known',
    /10 ans après la clôture/,
    /10 jaar na de afsluiting/,
    /10 years after the closing/,
    /10 Jahre nach dem Abschluss/,
  ),
];
/** An invoice of which nobody knows the day. */
const undatedItems = items.map((item) =>
  item.label.startsWith('Facture') ? { ...item, collectedOn: null } : item,
);

type Letter = (country: Country, language: Language) => LetterInput;
const letters: readonly (readonly [string, Letter, readonly Rule[]])[] = [
  [
    'an acknowledgement',
    (country, language) => acknowledgement(country, language),
    [...everyLetter, ...acknowledged],
  ],
  [
    'an access answer',
    (country, language) => accessAnswer(country, language),
    [...everyLetter, ...finalAnswer, ...accessGranted],
  ],
  [
    'an erasure granted in part',
    (country, language) => erasureAnswer(country, language),
    [...everyLetter, ...finalAnswer, ...erasurePartly],
  ],
  [
    'an erasure in France that keeps an invoice without a day',
    (_, language) => erasureAnswer('FR', language, {}, { plan: planOf('FR', 'b', undatedItems) }),
    undated,
  ],
];

const cases = letters.flatMap(([name, letter, rules]) =>
  countries.flatMap((country) => languages.map((language) => ({ name, letter, rules, country, language }))),
);

describe.each(cases)('$name, $country, $language', ({ letter, rules, country, language }) => {
  const text = plainText(compose(letter(country, language)).document);
  const applicable = rules.filter((each) => each.in === undefined || each.in === country);

  test.each(applicable)('says $rule', ({ says }) => {
    expect(text).toMatch(says[language]);
  });
});

describe('every answer, however it turns out', () => {
  const answers = variants.filter(({ kind }) => letterRules[kind].answers !== null);
  const rules = [...everyLetter, ...finalAnswer];
  const all = answers.flatMap(({ kind, name, input }) =>
    countries.flatMap((country) => languages.map((language) => ({ kind, name, input, country, language }))),
  );
  test.each(all)(
    '$kind, $name, $country, $language: law, free, contact, complaint and court',
    ({ input, country, language }) => {
      const text = plainText(compose(input(country, language)).document);
      const missing = rules.filter(
        (each) => (each.in ?? country) === country && !each.says[language].test(text),
      );
      expect(missing.map(({ rule }) => rule)).toEqual([]);
    },
  );
});
