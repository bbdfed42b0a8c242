/** What ends as a complaint is pointed out before a letter is signed: in one's own words, in the law cited, in who is asked and where it goes. */
import { describe, expect, test } from 'vitest';
import { noPromises } from '../../shared/domain/controller/promises.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import type { LetterWarning } from '../../shared/letters/letter-problem.ts';
import { compose } from './letter-text.ts';
import { authorityAnswer } from './sample-cases.ts';
import { extension, identityQuestion } from './sample-questions.ts';
import { accessAnswer, heldOf } from './sample.ts';
import { countries, variants } from './variants.ts';

const cautions: readonly LetterWarning[] = [
  'asks-identity-copy',
  'asks-signature',
  'asks-form',
  'extension-own-troubles',
  'law-gone',
  'law-of-other-country',
  'authority-abroad',
];

test('none of the letters as they come says anything of the kind', () => {
  const found = variants.flatMap(({ kind, name, input }) =>
    countries.flatMap((country) =>
      languages.flatMap((language) =>
        compose(input(country, language))
          .warnings.filter((warning) => cautions.includes(warning))
          .map((warning) => `${kind}, ${name}, ${country}, ${language}: ${warning}`),
      ),
    ),
  );
  expect(found).toEqual([]);
});

const warned = (extraParagraph: string, country: 'BE' | 'FR' = 'BE', language: Language = 'fr') =>
  compose(accessAnswer(country, language, {}, { extraParagraph })).warnings;

describe('the user’s own words', () => {
  test.each([
    ['asks-identity-copy', 'Joignez une photocopie recto verso de votre carte d’identité.'],
    ['asks-identity-copy', 'Wij hebben een kopie van uw identiteitskaart nodig.'],
    ['asks-identity-copy', 'Please send us a scan of your passport first.'],
    ['asks-identity-copy', 'Senden Sie uns eine Kopie Ihres Personalausweises.'],
    ['asks-signature', 'Votre demande doit être signée de votre main.'],
    ['asks-signature', 'Stuur uw verzoek opnieuw, met uw handtekening.'],
    ['asks-signature', 'We can only accept a signed request.'],
    ['asks-signature', 'Bitte senden Sie die Anfrage mit Ihrer Unterschrift.'],
    ['asks-form', 'Merci d’utiliser pour cela notre formulaire en ligne.'],
    ['asks-form', 'Gelieve het formulier op onze site in te vullen.'],
    ['asks-form', 'Kindly use the form on our website.'],
    ['asks-form', 'Bitte nutzen Sie dafür unser Formular.'],
  ] as const)('%s: %s', (warning, words) => {
    expect(warned(words)).toEqual([warning]);
  });

  test.each([
    'Il est inutile de joindre une copie de votre carte d’identité.',
    'U hoeft geen formulier in te vullen en niets te ondertekenen.',
    'You need not sign anything, and no form is required.',
    'Wir verlangen keine Kopie Ihres Ausweises.',
    'Vous avez signé le bon de commande le 3 mars.',
    'La copie de vos données est jointe.',
  ])('nothing: %s', (words) => {
    expect(warned(words)).toEqual([]);
  });
});

describe('the law and the authority that are cited', () => {
  test.each([
    ['BE', 'Conformément à la directive 95/46/CE, vos données sont protégées.', ['law-gone']],
    ['BE', 'Plainte : Commission de la protection de la vie privée, rue Haute 139, Bruxelles.', ['law-gone']],
    ['BE', 'Wet van 8 december 1992, Privacycommissie, Hoogstraat 139.', ['law-gone']],
    ['BE', 'Article 48 de la loi n° 78-17.', ['law-of-other-country']],
    ['FR', 'Conservées sept ans (Code de droit économique, art. III.86).', ['law-of-other-country']],
    ['FR', 'Article 48 de la loi n° 78-17.', []],
    ['BE', 'Conservées sept ans (Code de droit économique, art. III.86).', []],
  ] as const)('%s: %s', (country, words, warnings) => {
    expect(warned(words, country)).toEqual(warnings);
  });

  test('an authority of another country is answered with care', () => {
    const { authorityCase } = authorityAnswer('BE', 'fr');
    const abroad = { authorityCase: { ...authorityCase, authorityCode: 'fr-cnil' } };
    expect(compose(authorityAnswer('BE', 'fr')).warnings).toEqual([]);
    expect(compose(authorityAnswer('BE', 'fr', abroad)).warnings).toEqual(['authority-abroad']);
    expect(compose(authorityAnswer('FR', 'fr', abroad)).warnings).toEqual([]);
  });
});

test.each([
  ['Vos commandes de neuf années se trouvent dans trois archives.', []],
  ['Nous sommes en congés annuels jusqu’à la fin du mois.', ['extension-own-troubles']],
  ['Door een personeelstekort lukt het niet sneller.', ['extension-own-troubles']],
  ['Our staff are on annual leave.', ['extension-own-troubles']],
  ['Wegen Betriebsferien können wir erst später antworten.', ['extension-own-troubles']],
])('a reason to extend that is the desk’s own: %s', (reason, warnings) => {
  expect(compose(extension('BE', 'fr', undefined, { particulars: { reason } })).warnings).toEqual(warnings);
});

test('whoever is known is not asked who they are without a second look', () => {
  const warningsOf = (parts: object) => compose(identityQuestion('BE', 'fr', {}, parts)).warnings;
  expect(warningsOf({ sender: 'not-known' })).toEqual([]);
  expect(warningsOf({ sender: 'known-email' })).toEqual(['no-doubt']);
  expect(warningsOf({ sender: 'known-address' })).toEqual(['no-doubt']);
  expect(warningsOf({ sender: 'not-known', isIdentityConfirmed: true })).toEqual(['no-doubt']);
});

test('an access answer names its recipients', () => {
  const held = heldOf('BE');
  const categories = held.categories.map((category) => ({
    ...category,
    recipients: category.recipients.map((recipient) => ({ ...recipient, isUnnamed: true })),
  }));
  expect(compose(accessAnswer('BE', 'fr', {}, { held: { ...held, categories } })).warnings).toEqual([
    'recipient-unnamed',
  ]);
});

test('an answer goes to the e-mail address known before, where the policy promises that', () => {
  const promises = { ...noPromises, answersGoTo: 'known-email' } as const;
  const warningsOf = (parts: object) =>
    compose(accessAnswer('BE', 'fr', {}, { promises, postingChannel: 'email', ...parts })).warnings;
  expect(warningsOf({ sender: 'known-email' })).toEqual([]);
  expect(warningsOf({ sender: 'not-known' })).toEqual(['not-to-known-email']);
  for (const postingChannel of ['post', 'registered-post', 'counter'] as const)
    expect(warningsOf({ sender: 'not-known', postingChannel })).not.toContain('not-to-known-email');
  expect(warningsOf({ sender: 'cannot-tell' })).toEqual([]);
  expect(warningsOf({ sender: 'not-known', promises: noPromises })).toEqual([]);
});
