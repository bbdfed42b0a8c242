/** The directories of authorities and processors are whole, and their addresses are not those of the dead. */
import { describe, expect, it } from 'vitest';
import { authoritiesFor, authorityDirectorySchema } from '../../shared/domain/authority/authority.ts';
import { languages } from '../../shared/domain/language.ts';
import {
  processorDirectorySchema,
  proposedProcessor,
} from '../../shared/domain/processing/processor-directory.ts';
import { processorSchema } from '../../shared/domain/processing/processing-activity.ts';
import { readJson, textsIn } from './read-resource.ts';

const authorities = authorityDirectorySchema.parse(readJson('directories/authorities.json'));
const processors = processorDirectorySchema.parse(readJson('directories/processors.json'));

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const economicArea = [...union, 'IS', 'LI', 'NO'];

describe('the directory of authorities', () => {
  it.each(economicArea)('has one for %s, with a way to write to it', (country) => {
    const own = authorities.filter(({ countryCode }) => countryCode === country);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ addressLines }) => addressLines.length < 3)).toEqual([]);
    expect(
      own.filter(({ email, complaintUrl, website }) => (email ?? complaintUrl ?? website) === null),
    ).toEqual([]);
  });

  it('has none of another country, where Art. 77 gives no complaint', () => {
    const others = authorities.filter(({ countryCode }) => !economicArea.includes(countryCode));
    expect(others.map(({ code }) => code)).toEqual([]);
  });

  it('names every authority in all four languages', () => {
    const nameless = authorities.filter(({ name }) =>
      languages.some((language) => name[language] === undefined),
    );
    expect(nameless.map(({ code }) => code)).toEqual([]);
  });

  it('gives each its own code', () => {
    const codes = authorities.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('knows the Belgian authority under its names and at its address of today', () => {
    expect(authorities.find(({ code }) => code === 'be-apd')).toMatchObject({
      countryCode: 'BE',
      name: { fr: 'Autorité de protection des données', nl: 'Gegevensbeschermingsautoriteit' },
      addressLines: ['rue de la Presse 35', '1000 Bruxelles', 'Belgique'],
      email: 'contact@apd-gba.be',
      phone: '+32 2 274 48 00',
    });
  });

  it('knows the French authority at its address and its form for complaints', () => {
    expect(authorities.find(({ code }) => code === 'fr-cnil')).toMatchObject({
      countryCode: 'FR',
      addressLines: ['3 place de Fontenoy', 'TSA 80715', '75334 Paris Cedex 07', 'France'],
      complaintUrl: 'https://www.cnil.fr/fr/plaintes',
      phone: '+33 1 53 73 22 22',
    });
  });

  it.each([
    ['the Belgian predecessor', /Rue Haute 139|Hoogstraat 139/i],
    ['the former French office', /Vivienne/i],
    ['the former Irish offices', /Fitzwilliam|Portarlington/i],
    ['the former Polish office', /Stawki/i],
    ['the former Croatian offices', /Selska cesta|Martićeva/i],
    ['the former Slovak office', /Hraničná/i],
    ['the former Icelandic office', /Rauðarárstíg/i],
  ])('no longer knows the address of %s', (_whose, dead) => {
    const stale = authorities.filter(({ addressLines }) => dead.test(addressLines.join(' ')));
    expect(stale.map(({ code }) => code)).toEqual([]);
  });

  it('names the federal commissioner first for Germany', () => {
    const { lead, other } = authoritiesFor({ controllerCountry: 'BE', personCountry: 'DE' }, authorities);
    expect([lead?.code, other?.code]).toEqual(['be-apd', 'de-bfdi']);
  });

  it('has the sixteen authorities of the German Länder for businesses', () => {
    expect(authorities.filter(({ code }) => /^de-[a-z]{2}$/.test(code))).toHaveLength(16);
  });
});

describe('the directory of processors', () => {
  it('has the services that small web shops use', () => {
    expect(processors.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'lightspeed',
        'silvasoft',
        'mailchimp',
        'microsoft',
        'paypal',
        'google',
        'mollie',
        'stripe',
      ]),
    );
  });

  it('says for everyone outside the European Economic Area on what a transfer would rest, or that this is missing', () => {
    const silent = processors.filter(
      ({ countryCode, safeguard }) => !economicArea.includes(countryCode) && safeguard === 'none-needed',
    );
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('describes every service in all four languages', () => {
    const incomplete = textsIn(processors).filter(({ texts }) =>
      languages.some((language) => !texts[language]),
    );
    expect(incomplete).toEqual([]);
  });

  it('proposes entries that the register accepts once they have an id, with their source and its day', () => {
    for (const entry of processors) {
      const saved = processorSchema.safeParse({
        ...proposedProcessor(entry),
        id: '0199b6f0-0000-7000-8000-000000000001',
      });
      expect(saved.success, entry.code).toBe(true);
      expect(saved.data?.source).toContain(entry.sourceOn);
    }
  });

  it('leaves the address empty rather than inventing one', () => {
    expect(processors.filter(({ address }) => address === null).map(({ code }) => code)).toEqual([
      'lightspeed',
    ]);
  });
});

describe.each([
  ['authorities', authorities],
  ['processors', processors],
])('every entry of the %s', (_name, entries) => {
  it('reaches its sites over https and its mailbox by an address', () => {
    const sites = entries.flatMap((entry) => [
      entry.website,
      'complaintUrl' in entry ? entry.complaintUrl : null,
    ]);
    expect(sites.filter((site) => site !== null && !/^https:\/\/[^\s/]+\.[a-z]+/.test(site))).toEqual([]);
    const mailboxes = entries.map(({ email }) => email).filter((email) => email !== null);
    expect(mailboxes.filter((email) => !/^[^\s@]+@[^\s@]+\.[a-z]+$/.test(email))).toEqual([]);
  });

  it('says where and when it was read', () => {
    const unsourced = entries.filter(
      ({ source, sourceOn }) => !source.startsWith('https://') || sourceOn < '2026-01-01',
    );
    expect(unsourced.map(({ code }) => code)).toEqual([]);
  });
});
