/** What a policy written from the register never does: invent, promise against the law, cite what is dead, or let a text of the register out of its place. */
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../shared/domain/language.ts';
import { policyHtml } from '../../../shared/reports/privacy-policy/policy-html.ts';
import { policyReport } from '../../../shared/reports/privacy-policy/policy-report.ts';
import { policyText } from '../../../shared/reports/privacy-policy/policy-text.ts';
import { writePrivacyPolicy } from '../../../shared/reports/privacy-policy/privacy-policy.ts';
import { textOf } from '../report-text.ts';
import { fullFacts, inAll, sectionText, written } from './full-facts.ts';
import { completedFacts, readyMadeCodes, readyMadeFacts } from './ready-made-facts.ts';

const cases = readyMadeCodes.flatMap((code) => languages.map((language) => ({ code, language })));
const even = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('what the register lacks', () => {
  test.each(cases)('$code in $language as it comes is a draft that lists it', ({ code, language }) => {
    const policy = written(readyMadeFacts(code, language));
    const { draft, missing } = policy;
    expect(missing.length).toBeGreaterThan(0);
    if (draft === null) throw new Error('Not a draft');
    expect(draft.lacks).toHaveLength(missing.length);
    const html = policyHtml(policy);
    expect(html).toContain('<meta name="robots" content="noindex">');
    for (const form of [even(policyText(policy)), textOf(policyReport(policy))])
      for (const lack of draft.lacks) expect(form).toContain(even(lack));
    expect(policyReport(policy).footer).toContain(draft.title);
  });

  test.each(cases)('$code in $language never stands in the policy as a blank', ({ code, language }) => {
    for (const facts of [readyMadeFacts(code, language), completedFacts(code, language)]) {
      const { sections } = written(facts);
      const text = sections.map(({ part }) => sectionText(written(facts), part)).join('\n');
      expect(text).not.toMatch(/[{}]|\?\?|\b(?:undefined|null|NaN|TODO)\b|\(\s*\)/);
      expect(even(text)).not.toMatch(/à renseigner|à compléter|in te vullen|to be completed|auszufüllen/i);
    }
  });

  test('is what was not done, not what is unlikely: complete registers are no drafts', () => {
    for (const { code, language } of cases)
      expect(written(completedFacts(code, language)).missing).toEqual([]);
  });

  test('a transfer without a safeguard is neither denied nor described', () => {
    const facts = fullFacts();
    const unsafe = facts.processors.map((each) =>
      each.code === 'stripe' ? { ...each, safeguard: 'missing' as const } : each,
    );
    const policy = written({ ...facts, processors: unsafe });
    expect(sectionText(policy, 'transfers')).not.toContain('Stripe');
    expect(sectionText(policy, 'transfers')).not.toContain('Nous ne transférons pas');
    expect(policy.missing.map(({ code }) => code)).toEqual(['no-safeguard']);
  });

  test('an unknown country is no proof that data stays in Europe', () => {
    const facts = completedFacts('french-small-site');
    expect(sectionText(written(facts), 'transfers')).toContain('Nous ne transférons pas');
    const unknown = facts.processors.map((each) => ({ ...each, countryCode: null }));
    expect(sectionText(written({ ...facts, processors: unknown }), 'transfers')).toBe('');
  });

  test('a text that the register does not have in the language of the policy is asked for', () => {
    const facts = fullFacts('de');
    const activities = facts.activities.map((each) => ({ ...each, purpose: { fr: 'Vendre des lampes' } }));
    expect(writePrivacyPolicy({ ...facts, activities })).toEqual({
      ok: false,
      error: { code: 'language-missing', missing: ['Vendre des lampes'] },
    });
  });

  test('cookies and age are spoken of only where the register knows them', () => {
    const facts = fullFacts();
    expect(sectionText(written(facts), 'cookies')).toContain('Cookies');
    const without = { ...facts, categories: facts.categories.filter(({ code }) => code !== 'cookies') };
    expect(sectionText(written(without), 'cookies')).toBe('');
  });
});

describe('the law', () => {
  test.each(cases)(
    '$code in $language cites nothing repealed and no dead authority',
    ({ code, language }) => {
      const text = even(policyText(written(completedFacts(code, language))));
      expect(text).not.toMatch(
        /95\/46|8 décembre 1992|8 december 1992|vie privée|Privacycommissie|Rue Haute 139/i,
      );
      const isBelgian = code.startsWith('belgian');
      const [own, other] = isBelgian
        ? [/contact@apd-gba\.be/, /CNIL|78-17/]
        : [/CNIL/, /apd-gba|30 juillet 2018|30 juli 2018/];
      expect(text).toMatch(own);
      expect(text).not.toMatch(other);
    },
  );

  test('a promise that asks everybody for a copy of an identity card is not repeated', () => {
    const facts = fullFacts();
    const promises = { ...facts.promises, identityRule: 'identity-copy-and-signature' as const };
    const text = sectionText(written({ ...facts, promises }), 'requests');
    expect(text).toContain('qu’en cas de doute raisonnable');
    expect(text).not.toMatch(/copie|signée/);
  });

  test.each([
    [null, 'au plus tard un mois après'],
    [{ unit: 'months', count: 3 }, 'au plus tard un mois après'],
    [{ unit: 'days', count: 90 }, 'au plus tard un mois après'],
    [{ unit: 'days', count: 0 }, 'au plus tard un mois après'],
    [{ unit: 'days', count: 15 }, 'au plus tard 15 jours après sa réception.'],
    [
      { unit: 'days', count: 30 },
      'au plus tard 30 jours après sa réception, sans jamais dépasser celui de la loi',
    ],
    [{ unit: 'working-days', count: 10 }, 'au plus tard 10 jours ouvrables après'],
  ] as const)('an answer promised within %o', (answerWithin, said) => {
    const facts = fullFacts();
    const policy = written({ ...facts, promises: { ...facts.promises, answerWithin } });
    expect(sectionText(policy, 'requests')).toContain(said);
  });

  test('the right to object stands apart from the other rights', () => {
    const { sections } = written(fullFacts());
    const blocks = sections.find(({ part }) => part === 'rights')?.blocks ?? [];
    const [, , list, heading, ...paragraphs] = blocks;
    expect(list).toMatchObject({ kind: 'list' });
    expect(JSON.stringify(list)).not.toMatch(/article.21/);
    expect(heading).toMatchObject({ kind: 'heading', level: 2 });
    expect(paragraphs).toHaveLength(2);
  });

  test('data is not called unsold while somebody pays for it', () => {
    const facts = fullFacts();
    expect(sectionText(written(facts), 'recipients')).toContain('Nous ne vendons jamais vos données.');
    const [first, ...others] = facts.processors;
    if (first === undefined) throw new Error('No recipient');
    const sold = written({ ...facts, processors: [{ ...first, isBuyer: true }, ...others] });
    expect(sectionText(sold, 'recipients')).not.toContain('Nous ne vendons jamais');
    expect(sectionText(sold, 'recipients')).toContain('cédées contre paiement');
    expect(sold.missing.map(({ code }) => code)).toContain('sold-promised-never');
  });
});

const hostile = `</dd></dl><script>alert('x')</script><img src=x onerror=alert(1)>"&'\u0000{name} {date}`;

describe('hostile texts', () => {
  const facts = fullFacts();
  const everywhere = inAll(hostile, hostile, hostile, hostile);
  const attacked = (language: Language) => ({
    ...facts,
    language,
    controller: { ...facts.controller, name: hostile, website: hostile, email: hostile },
    activities: facts.activities.map((each) => ({
      ...each,
      name: everywhere,
      purpose: everywhere,
      dataSource: everywhere,
      basisDetail: everywhere,
    })),
    processors: facts.processors.map((each) => ({ ...each, name: hostile, service: everywhere })),
    categories: facts.categories.map((each) => ({ ...each, name: everywhere })),
  });

  test.each(languages)('stay text in the page, and fill no place of a phrase: %s', (language) => {
    const html = policyHtml(written(attacked(language)));
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/i);
    expect(html).not.toContain('\u0000');
    expect(html).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;');
    expect(html).toContain('{name} {date}');
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name));
    expect(tags).toEqual(
      new Set([
        'body',
        'br',
        'dd',
        'div',
        'dl',
        'dt',
        'h1',
        'h2',
        'h3',
        'head',
        'header',
        'html',
        'li',
        'main',
        'meta',
        'p',
        'section',
        'style',
        'time',
        'title',
        'ul',
      ]),
    );
  });

  test('the page loads nothing and runs nothing', () => {
    const html = policyHtml(written(fullFacts()));
    expect(html).toContain(`default-src 'none'`);
    expect(html).not.toMatch(/\s(?:src|href|on\w+)=/);
    expect(html).not.toMatch(/url\(|@import|@font-face/);
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="fr">')).toBe(true);
  });

  test('a line feed in a text does not begin an entry of its own', () => {
    const processors = facts.processors.map((each) => ({ ...each, name: 'Merle\n– Vente de vos données' }));
    expect(policyText(written({ ...facts, processors }))).not.toMatch(/^– Vente/m);
  });
});
