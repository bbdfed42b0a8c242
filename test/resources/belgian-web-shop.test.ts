/** The ready-made register of a Belgian web shop is whole, consistent with the law kept elsewhere, and fit to print. */
import { describe, expect, it } from 'vitest';
import { noPromises } from '../../shared/domain/controller/promises.ts';
import { languages } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { legalPeriodsInForce } from '../../shared/domain/retention/legal-periods.ts';
import { readJson, textsIn } from './read-resource.ts';

const json = readJson('ready-made/belgian-web-shop.json');
const shop = readyMadeRegisterSchema.parse(json);
const texts = textsIn(json);

const european = new Set('BE DE FR IE LU NL'.split(' '));

describe('the texts of the Belgian web shop', () => {
  it('stand in all four languages', () => {
    const incomplete = texts.filter((each) => languages.some((language) => !each.texts[language]));
    expect(texts.length).toBeGreaterThan(100);
    expect(incomplete.map(({ path }) => path)).toEqual([]);
  });

  it('differ from language to language wherever they are sentences', () => {
    const copied = texts.filter(
      ({ texts: { fr = '', nl, en, de } }) => fr.length > 40 && (fr === nl || nl === en || en === de),
    );
    expect(copied.map(({ path }) => path)).toEqual([]);
  });

  it('keep to typographic apostrophes and to French spaces before double signs', () => {
    const careless = texts.flatMap(({ path, texts: { fr = '', nl = '', en = '', de = '' } }) => {
      const hasStraightApostrophe = [fr, nl, en, de].some((each) => each.includes("'"));
      const hasWrongSpace = /[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]/.test(fr);
      return hasStraightApostrophe || hasWrongSpace ? [path] : [];
    });
    expect(careless).toEqual([]);
  });

  it('carry no spaces at their ends and no doubled spaces', () => {
    const untidy = texts.filter((each) =>
      Object.values(each.texts).some((text) => text !== text.trim() || text.includes('  ')),
    );
    expect(untidy.map(({ path }) => path)).toEqual([]);
  });
});

describe('the record of the Belgian web shop', () => {
  it('gives every activity a basis with its detail, the source of the data and security measures', () => {
    const bare = shop.activities.filter(
      ({ lawfulBasis, basisDetail, dataSource, security }) =>
        lawfulBasis === null || basisDetail === null || dataSource === null || security === null,
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  it('uses every category and every processor in some activity', () => {
    const used = shop.activities.flatMap(({ categoryCodes, processorCodes }) => [
      ...categoryCodes,
      ...processorCodes,
    ]);
    const idle = [...shop.categories, ...shop.processors].filter(({ code }) => !used.includes(code));
    expect(idle.map(({ code }) => code)).toEqual([]);
  });

  it('lets no processor receive a category that none of its activities uses', () => {
    const strays = shop.processors.flatMap(({ code, categoryCodes }) => {
      const own = shop.activities.filter(({ processorCodes }) => processorCodes.includes(code));
      return categoryCodes
        .filter((category) => !own.some((activity) => activity.categoryCodes.includes(category)))
        .map((category) => `${code}: ${category}`);
    });
    expect(strays).toEqual([]);
  });

  it('has a retention rule for every category, whatever the data is used for', () => {
    const ruled = shop.retentionRules.filter(({ activityCode }) => activityCode === null);
    const without = shop.categories.filter(
      ({ code }) => !ruled.some(({ categoryCode }) => categoryCode === code),
    );
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  it('takes the periods that bear a legal code from the law in force', () => {
    const inForce = legalPeriodsInForce('BE', localDate('2026-11-22'));
    const legal = shop.retentionRules.flatMap((rule) => {
      const period = inForce.find(({ code }) => code === rule.code);
      return period === undefined ? [] : [{ rule, period }];
    });
    expect(legal.map(({ rule }) => rule.code).toSorted()).toEqual([
      'answer-annexes',
      'be-accounting-books',
      'be-vat-documents',
      'be-vat-invoices',
      'request-file',
    ]);
    for (const { rule, period } of legal) {
      const { duration, startEvent, countsFrom, action } = rule;
      expect({ duration, startEvent, countsFrom, action, kind: rule.ground.kind }).toEqual({
        duration: period.duration,
        startEvent: period.startEvent,
        countsFrom: period.countsFrom,
        action: period.action,
        kind: period.ground.kind,
      });
    }
  });

  it('lets only the law stand against an erasure: nothing else claims that ground', () => {
    const byLaw = shop.retentionRules.filter(({ ground }) => ground.kind === 'law');
    expect(byLaw.map(({ categoryCode }) => categoryCode).toSorted()).toEqual([
      'accounting',
      'invoices',
      'payment',
    ]);
  });

  it('says in their own text that suggested periods are suggestions', () => {
    const silent = shop.retentionRules.filter(
      ({ ground }) => ground.kind === 'indicative' && !ground.citation.fr.startsWith('Durée proposée'),
    );
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('names the safeguard, or its absence, for everyone outside the European Economic Area', () => {
    const silent = shop.processors.filter(
      ({ countryCode, safeguard }) => !european.has(countryCode ?? '') && safeguard === 'none-needed',
    );
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('keeps the suppression ledger as an activity of its own, on legitimate interests, with its own period', () => {
    const ledger = shop.activities.find(({ code }) => code === 'suppression-ledger');
    expect(ledger).toMatchObject({
      lawfulBasis: 'legitimate-interests',
      isMarketing: false,
      categoryCodes: ['suppression-ledger'],
      processorCodes: [],
    });
    const rules = shop.retentionRules.filter(({ categoryCode }) => categoryCode === 'suppression-ledger');
    expect(rules.map(({ duration }) => duration)).toEqual([{ unit: 'years', count: 5 }]);
  });

  it('promises something different from the law alone, so that loading it matters', () => {
    expect(shop.promises).not.toEqual(noPromises);
  });

  it('rests marketing on consent alone, since the policy promises none', () => {
    const marketing = shop.activities.filter(({ isMarketing }) => isMarketing);
    expect(shop.promises.noMarketing).toBe(true);
    expect(marketing.map(({ code, lawfulBasis }) => [code, lawfulBasis])).toEqual([
      ['newsletter', 'consent'],
    ]);
    expect(shop.cautions.map(({ about }) => about?.code)).toContain('newsletter');
  });

  it('holds no special categories of data and stores no card numbers', () => {
    expect(shop.categories.filter(({ isSpecial }) => isSpecial)).toEqual([]);
    expect(shop.categories.find(({ code }) => code === 'payment')?.name.en).toContain('no card numbers');
  });

  it('cites French law nowhere: the shop is Belgian', () => {
    const french = texts.filter(({ texts: each }) =>
      /CNIL|Code de commerce|n° 78-17|L\. ?\d{3}-/.test(Object.values(each).join(' ')),
    );
    expect(french.map(({ path }) => path)).toEqual([]);
  });
});
