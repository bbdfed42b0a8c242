/** What the law wants an answer to an authority and an Art. 14 notice to say, in each language. */
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { AnyLetterInput } from '../../shared/letters/letter-input.ts';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import { compose, plainText, type PerLanguage } from './letter-text.ts';
import { controllers, type Country } from './sample.ts';
import { authorityAnswer, sourceNotice } from './sample-cases.ts';

interface Rule {
  readonly rule: string;
  readonly says: PerLanguage<RegExp>;
}
const said = (rule: string, fr: RegExp, nl: RegExp, en: RegExp, de: RegExp): Rule => ({
  rule,
  says: { fr, nl, en, de },
});
const same = (rule: string, pattern: RegExp): Rule => said(rule, pattern, pattern, pattern, pattern);

const toAuthority: readonly Rule[] = [
  said(
    'the day of its letter',
    /le 10 mars 2026/,
    /[Oo]p 10 maart 2026/,
    /[Oo]n 10 March 2026/,
    /am 10\. März 2026/,
  ),
  said(
    'the day it named',
    /au plus tard le 31 mars 2026/,
    /uiterlijk op 31 maart 2026/,
    /by 31 March 2026/,
    /spätestens 31\. März 2026|bis spätestens 31\. März 2026/,
  ),
  same('its reference and ours', /W-7[\s\S]*A-2026-001/),
  same('the request', /2026-0147/),
  same('who asked', /Zélie Vantroubel/),
  said('when', /le 6 mars 2026/, /op 6 maart 2026/, /On 6 March 2026/, /Am 6\. März 2026/),
  said(
    'what was decided, and when',
    /Droit d’accès \(article 15 du RGPD\)[\s\S]*Accordé, le 12 mars 2026[\s\S]*Refusé, avec motifs, le 13 mars 2026/,
    /Recht van inzage[\s\S]*Ingewilligd, op 12 maart 2026[\s\S]*Geweigerd, met redenen, op 13 maart 2026/,
    /Right of access[\s\S]*Granted, on 12 March 2026[\s\S]*Refused, with reasons, on 13 March 2026/,
    /Recht auf Auskunft[\s\S]*Stattgegeben, am 12\. März 2026[\s\S]*Abgelehnt, mit Begründung, am 13\. März 2026/,
  ),
  same('what left', /W-11/),
  said('the limit', /7 avril 2026/, /7 april 2026/, /7 April 2026/, /7\. April 2026/),
  same('what the user has to say', /W-17[\s\S]*W-19/),
  said('cooperation: 31', /article 31 du RGPD/, /artikel 31 AVG/, /Article 31 GDPR/, /Artikel 31 DSGVO/),
  said(
    'the evidence file',
    /Dossier de la demande 2026-0147/,
    /Dossier van verzoek 2026-0147/,
    /File of request 2026-0147/,
    /Akte des Antrags 2026-0147/,
  ),
  same('another enclosure', /W-31/),
];

const toPerson: readonly Rule[] = [
  said('the article', /article 14 du RGPD/, /artikel 14 AVG/i, /Article 14 GDPR/, /Artikel 14 DSGVO/),
  same('14(2)(f): the source', /W-17/),
  said(
    'whether it is public',
    /accessible au public/,
    /openbaar toegankelijk/,
    /accessible to the public/,
    /öffentlich zugänglich/,
  ),
  said('when it came', /2 mars 2026/, /2 maart 2026/, /2 March 2026/, /2\. März 2026/),
  said(
    '14(1)(c): the purposes',
    /Tenir la comptabilité/,
    /De boekhouding voeren/,
    /Keeping accounts/,
    /Buchhaltung führen/,
  ),
  said(
    '14(1)(c): the basis',
    /art\. 6\.1\.a/,
    /art\. 6\.1\.a/,
    /Art\. 6\(1\)\(a\)/,
    /Art\. 6 Abs\. 1 Buchst\. a/,
  ),
  said(
    '14(1)(d): the categories',
    /Identité et coordonnées/,
    /Identiteit en contactgegevens/,
    /Identity and contact details/,
    /Identität und Kontaktdaten/,
  ),
  same('14(1)(e): the recipients by name', /Mailer Sample Inc\./),
  said(
    '14(1)(f): transfers',
    /hors de l’Espace économique européen/,
    /buiten de Europese Economische Ruimte/,
    /outside the European Economic Area/,
    /außerhalb des Europäischen Wirtschaftsraums/,
  ),
  said('14(2)(a): the period', /3 ans après/, /3 jaar na/, /3 years after/, /3 Jahre nach/),
  said(
    '14(2)(b): the interests pursued',
    /sécurité de nos services/,
    /veiligheid van onze diensten/,
    /security of our services/,
    /Sicherheit unserer Dienste/,
  ),
  ...['15', '16', '17', '18', '20', '21'].map((article) =>
    same(`14(2)(c): the right of Article ${article}`, new RegExp(`[aA]rti[ck][a-z]+ ${article}\\b`)),
  ),
  said(
    '14(2)(d): the withdrawal',
    /retirer votre consentement/,
    /toestemming op elk ogenblik intrekken/,
    /withdraw your consent/,
    /Einwilligung können Sie jederzeit widerrufen/,
  ),
  said(
    '14(2)(g): automated decisions',
    /aucune décision fondée exclusivement/,
    /geen besluiten die uitsluitend/,
    /no decisions about you/,
    /keine Entscheidungen, die ausschließlich/,
  ),
  said('that it is free', /gratuit/, /kosteloos/, /free of charge/, /unentgeltlich/),
];

const letters: readonly (readonly [
  string,
  (country: Country, language: Language) => AnyLetterInput,
  readonly Rule[],
])[] = [
  ['an answer to an authority', (country, language) => authorityAnswer(country, language), toAuthority],
  ['an Art. 14 notice', (country, language) => sourceNotice(country, language), toPerson],
];
const cases = letters.flatMap(([name, letter, rules]) =>
  (['BE', 'FR'] as const).flatMap((country) =>
    languages.map((language) => ({ name, letter, rules, country, language })),
  ),
);

describe.each(cases)('$name, $country, $language', ({ letter, rules, country, language }) => {
  const text = plainText(compose(letter(country, language)).document);

  test.each(rules)('says $rule', ({ says }) => {
    expect(text).toMatch(says[language]);
  });
});

test.each(languages)('14(1)(a), 14(2)(e): who it is, and to whom one complains, %s', (language) => {
  const belgian = plainText(compose(sourceNotice('BE', language)).document);
  expect(belgian).toContain('Atelier Imaginaire SRL');
  expect(belgian).toContain('contact@apd-gba.be');
  const french = plainText(compose(sourceNotice('FR', language)).document);
  expect(french).toContain('Zoé Fictive EI');
  expect(french).toContain('TSA 80715');
});

test('an answer to an authority needs what only the user can say', () => {
  const composed = composeLetter(authorityAnswer('BE', 'fr', { particulars: {} }));
  expect(composed).toEqual({ ok: false, error: { missing: [{ kind: 'particular', name: 'statement' }] } });
});

test('a notice without a purpose, or without its source, is not written', () => {
  const nothing = { ...sourceNotice('BE', 'fr').held, categories: [] };
  expect(composeLetter(sourceNotice('BE', 'fr', { held: nothing }))).toEqual({
    ok: false,
    error: { missing: [{ kind: 'purposes' }] },
  });
  expect(composeLetter(sourceNotice('BE', 'fr', { particulars: {} }))).toEqual({
    ok: false,
    error: { missing: [{ kind: 'particular', name: 'source' }] },
  });
});

test('a letter to an authority refers to its letter, one to a person to nothing', () => {
  const { references, title } = compose(authorityAnswer('BE', 'fr')).document;
  expect(references.map(({ label }) => label)).toEqual([
    'Votre lettre reçue le',
    'Vos références',
    'Nos références',
  ]);
  expect(title).toContain('A-2026-001');
  expect(compose(sourceNotice('BE', 'fr')).document.references).toEqual([]);
});

test('the envelope shows the address of the directory, and what was typed in its place', () => {
  expect(compose(authorityAnswer('BE', 'fr')).document.recipient).toEqual(['W-2', 'W-3', 'W-5']);
  expect(compose(authorityAnswer('BE', 'fr')).warnings).not.toContain('recipient-without-address');
  const { recipient } = compose(
    authorityAnswer('BE', 'fr', {
      recipient: {
        names: ['W-2'],
        address: { line1: 'Quai 1', line2: null, postalCode: '4000', town: 'Liège', countryCode: 'BE' },
        addressLines: ['W-3'],
      },
      authorityCase: {
        authorityCode: 'be-apd',
        reference: 'A-2026-001',
        receivedOn: localDate('2026-03-10'),
        answerDueOn: null,
        theirReference: null,
      },
      controller: controllers.BE,
    }),
  ).document;
  expect(recipient).toEqual(['W-2', 'Quai 1', '4000 LIÈGE']);
});
