/** Putting a letter together: the sheet around the body, what is refused and why, and words of others that stay as they are. */
import { describe, expect, test } from 'vitest';
import { controllerSchema } from '../../shared/domain/controller/controller.ts';
import { languages } from '../../shared/domain/language.ts';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import { letterModules } from '../../shared/letters/letter-kinds.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plain, plainText, textsOfBlock } from './letter-text.ts';
import {
  accessAnswer,
  acknowledgement,
  aRequest,
  asked,
  controllers,
  erasureAnswer,
  heldOf,
  items,
  surroundings,
} from './sample.ts';

const gapsOf = (input: LetterInput) => {
  const composed = composeLetter(input);
  return composed.ok ? [] : composed.error.missing;
};

describe('the sheet', () => {
  test('place and date in each language', () => {
    expect(
      languages.map((language) => compose(acknowledgement('BE', language)).document.placeAndDate),
    ).toEqual([
      'Liège, le 20 mars 2026',
      'Liège, 20 maart 2026',
      'Liège, 20 March 2026',
      'Liège, den 20. März 2026',
    ]);
  });

  test.each([
    ['BE', 'fr', null, 'Envoi recommandé'],
    ['BE', 'fr', '010 123', 'Envoi recommandé n° 010 123'],
    ['FR', 'fr', '1A 000 000 0000 0', 'Lettre recommandée avec avis de réception n° 1A 000 000 0000 0'],
    ['BE', 'nl', '010 123', 'Aangetekende zending nr. 010 123'],
    ['BE', 'de', null, 'Einschreiben'],
  ] as const)('registered post from %s in %s, number %s', (country, language, registeredNumber, expected) => {
    const { sendingNotice } = compose(
      acknowledgement(country, language, undefined, { registeredNumber }),
    ).document;
    expect(plain(sendingNotice ?? '')).toBe(expected);
  });

  test.each(['email', 'post', 'counter'] as const)(
    'by %s there is no notice of registered post',
    (postingChannel) => {
      const parts = { postingChannel, registeredNumber: '010 123' };
      expect(compose(acknowledgement('BE', 'fr', undefined, parts)).document.sendingNotice).toBeNull();
    },
  );

  test('references: receipt, theirs where given, ours', () => {
    const request = aRequest([asked('access')], { theirReference: ' ZV/3 ' });
    expect(compose(acknowledgement('BE', 'fr', request)).document.references).toEqual([
      { label: 'Votre demande reçue le', value: '6 mars 2026' },
      { label: 'Vos références', value: 'ZV/3' },
      { label: 'Nos références', value: '2026-0147' },
    ]);
    expect(compose(acknowledgement('BE', 'fr')).document.references).toHaveLength(2);
  });

  test('the window: town in capitals, the country where the letter goes abroad', () => {
    expect(compose(acknowledgement('BE', 'nl')).document.recipient).toEqual([
      'Zélie Vantroubel',
      'Quai Inventé 3',
      '5000 NAMUR',
    ]);
    expect(compose(acknowledgement('FR', 'nl')).document.recipient.at(-1)).toBe('BELGIQUE');
  });

  test('enclosures carry the name that the country gives them', () => {
    const both = compose(accessAnswer('BE', 'fr')).document;
    expect([both.enclosuresLabel, both.enclosures.length]).toEqual(['Annexes', 2]);
    const one = compose(accessAnswer('BE', 'fr', {}, { copies: ['pdf'] })).document;
    expect([one.enclosuresLabel, one.enclosures]).toEqual(['Annexe', ['Copie de vos données (PDF)']]);
    expect(compose(accessAnswer('FR', 'fr')).document.enclosuresLabel).toBe('P.J.');
  });

  test('signed by whoever signs; else in the name of the controller', () => {
    expect(compose(acknowledgement('BE', 'fr')).document.signature).toEqual({
      name: 'Ada Exemple',
      function: 'Gérante',
      caption: 'Document scellé numériquement (intégrité)',
    });
    const controller = controllerSchema.parse({ ...controllers.FR, signatory: null });
    expect(compose(acknowledgement('FR', 'fr', undefined, { controller })).document.signature.name).toBe(
      'Zoé Fictive EI',
    );
  });

  test.each(languages)('the seal claims integrity and no more, in %s', (language) => {
    const { caption } = compose(acknowledgement('BE', language)).document.signature;
    expect(caption).not.toMatch(
      /avancée|qualifiée|certifiée|geavanceerd|gekwalificeerd|advanced|qualified|certif|fortgeschritten/iu,
    );
    expect(caption).toMatch(/intégrité|integriteit|integrity|Integrität/u);
  });

  test('the title of the file names no person', () => {
    expect(compose(accessAnswer('BE', 'fr')).document.title).toBe(
      'Réponse à votre demande d’accès à vos données personnelles – 2026-0147',
    );
  });

  test('the page label keeps its places', () => {
    expect(languages.map((language) => compose(acknowledgement('BE', language)).document.pageLabel)).toEqual([
      'Page {page} / {pages}',
      'Pagina {page} / {pages}',
      'Page {page} / {pages}',
      'Seite {page} / {pages}',
    ]);
  });

  test('the version of the template goes with the letter', () => {
    expect(compose(acknowledgement('BE', 'fr')).templateVersion).toBe(
      letterModules.acknowledgement.templates.fr.version,
    );
  });
});

describe('words of others', () => {
  test('stay literal: braces, markup and spaces in names, labels, notes and paragraphs', () => {
    const hostile = '{reference} <b>$1</b> : «x»';
    const request = aRequest(
      [asked('access', { outcome: 'partly-granted', refusalReason: 'other', reasonText: hostile })],
      {
        theirReference: hostile,
      },
    );
    const held = heldOf(
      'BE',
      items.map((item) => ({ ...item, label: hostile, source: hostile })),
    );
    const { document } = compose({
      ...surroundings('BE', 'fr', request, {
        extraParagraph: hostile,
        recipient: { names: [hostile], address: null },
      }),
      kind: 'access-answer',
      held,
      copies: ['pdf'],
    });
    const texts = document.blocks.flatMap(textsOfBlock);
    expect(texts.filter((text) => text.includes(hostile)).length).toBeGreaterThanOrEqual(4);
    expect(document.recipient).toEqual([hostile]);
    expect(document.references.map(({ value }) => value)).toContain(hostile);
  });

  test('an own paragraph stands before the contact; an empty line begins another; none leaves none', () => {
    const paragraphs = (extraParagraph: string | null) =>
      compose(acknowledgement('BE', 'fr', undefined, { extraParagraph })).document.blocks;
    const texts = paragraphs('Un.\n\nDeux\nencore.').flatMap(textsOfBlock);
    expect(texts.indexOf('Deux\nencore.')).toBe(texts.indexOf('Un.') + 1);
    expect(texts.indexOf('Un.')).toBeLessThan(
      texts.findIndex((text) => text.startsWith('Pour toute question')),
    );
    expect(paragraphs(' \n\n ')).toEqual(paragraphs(null));
  });

  test('what was said by telephone is quoted', () => {
    const request = aRequest([asked('access')], { channel: 'phone', note: 'Envoyez-moi {tout}' });
    expect(plainText(compose(acknowledgement('BE', 'fr', request)).document)).toContain(
      '« Envoyez-moi {tout} »',
    );
    const written = aRequest([asked('access')], { channel: 'email', note: 'résumé interne' });
    expect(plainText(compose(acknowledgement('BE', 'fr', written)).document)).not.toContain('résumé interne');
  });
});

describe('what keeps a letter from being composed', () => {
  test('texts without the language of the letter, all of them at once, never another language instead', () => {
    const held = heldOf('BE');
    const categories = held.categories.map((category) => ({
      ...category,
      name: { fr: 'Une catégorie' },
      purposes: category.purposes.map((purpose) => ({ ...purpose, purpose: { fr: 'Une finalité' } })),
    }));
    const input = accessAnswer('BE', 'nl', {}, { held: { ...held, categories } });
    expect(gapsOf(input)).toEqual([
      { kind: 'language', language: 'nl', what: 'category', text: 'Une catégorie' },
      { kind: 'language', language: 'nl', what: 'purpose', text: 'Une finalité' },
    ]);
    expect(gapsOf({ ...input, language: 'fr' })).toEqual([]);
  });

  test('an address that the window does not hold', () => {
    const address = {
      line1: 'Quai Inventé 3',
      line2: 'Bâtiment B',
      postalCode: '5000',
      town: 'Namur',
      countryCode: 'BE',
    };
    const recipient = { names: ['Zélie Vantroubel', 'Service', 'Étage', 'Porte'], address };
    expect(gapsOf(acknowledgement('BE', 'fr', undefined, { recipient }))).toEqual([
      { kind: 'address-too-long', tooManyBy: 1 },
    ]);
  });

  test('an erasure that was granted without a plan', () => {
    expect(gapsOf(erasureAnswer('BE', 'fr', { outcome: 'granted' }, { plan: null }))).toEqual([
      { kind: 'erasure-plan' },
    ]);
  });

  test.each(['forwarded', 'withdrawn'] as const)('a right that was %s', (outcome) => {
    expect(gapsOf(accessAnswer('BE', 'fr', { outcome }))).toEqual([{ kind: 'outcome', outcome }]);
  });

  test('an answer to a right that was not asked is a bug', () => {
    const input = { ...accessAnswer('BE', 'fr'), request: aRequest([asked('erasure')]) };
    expect(() => composeLetter(input)).toThrow(/does not ask for access/);
  });
});

describe('what should be looked at before signing', () => {
  const warningsOf = (input: LetterInput) => compose(input).warnings;

  test('a clean letter has no warning', () => {
    expect(warningsOf(accessAnswer('BE', 'fr'))).toEqual([]);
    expect(warningsOf(erasureAnswer('BE', 'fr'))).toEqual([]);
  });

  test('no copy, no period, no basis, no safeguard, no country', () => {
    const held = heldOf('BE');
    const categories = held.categories.map((category) => ({
      ...category,
      period: null,
      purposes: category.purposes.map((purpose) => ({ ...purpose, lawfulBasis: null })),
      recipients: category.recipients.map((each) => ({
        ...each,
        countryCode: null,
        safeguard: 'missing' as const,
      })),
    }));
    expect(warningsOf(accessAnswer('BE', 'fr', {}, { held: { ...held, categories }, copies: [] }))).toEqual([
      'no-copy',
      'period-missing',
      'basis-missing',
      'safeguard-missing',
      'country-unknown',
    ]);
  });

  test('data that should have gone before the letter', () => {
    const old = items.map((item) => ({
      ...item,
      collectedOn: item.label === 'Adresse IP' ? (items[0]?.collectedOn ?? null) : item.collectedOn,
    }));
    expect(warningsOf(accessAnswer('BE', 'fr', {}, { held: heldOf('BE', old) }))).toEqual(['period-over']);
  });

  test('a country outside the EEA needs a safeguard, whatever the entry says', () => {
    const held = heldOf('BE');
    const categories = held.categories.map((category) => ({
      ...category,
      recipients: category.recipients.map((each) => ({
        ...each,
        countryCode: 'US',
        safeguard: 'none-needed' as const,
      })),
    }));
    expect(warningsOf(accessAnswer('BE', 'fr', {}, { held: { ...held, categories } }))).toEqual([
      'safeguard-missing',
    ]);
  });

  test('post without an address, lines that are too long, an erasure that is still to come', () => {
    const recipient = { names: ['Zélie Vantroubel'], address: null };
    expect(warningsOf(acknowledgement('BE', 'fr', undefined, { recipient }))).toEqual([
      'recipient-without-address',
    ]);
    expect(
      warningsOf(acknowledgement('BE', 'fr', undefined, { recipient, postingChannel: 'email' })),
    ).toEqual([]);
    const long = { names: ['Z'.repeat(39)], address: controllers.BE.address };
    expect(warningsOf(acknowledgement('BE', 'fr', undefined, { recipient: long }))).toEqual([
      'address-line-too-long',
    ]);
    expect(warningsOf(erasureAnswer('BE', 'fr', {}, { carriedOutOn: null }))).toEqual([
      'erasure-not-carried-out',
    ]);
  });
});
