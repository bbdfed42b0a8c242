/** Every ready-made register is whole in four languages, consistent in itself and with the law kept elsewhere, and of one country only. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInEea } from '../../shared/domain/authority/eea.ts';
import { noPromises } from '../../shared/domain/controller/promises.ts';
import { languages } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { suppressionCode } from '../../shared/domain/processing/suppression-activity.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { legalPeriodsInForce } from '../../shared/domain/retention/legal-periods.ts';
import { readJson, textsIn } from './read-resource.ts';

const files = readdirSync(join(import.meta.dirname, '../../resources/ready-made')).filter((name) =>
  name.endsWith('.json'),
);

const lawOf = {
  BE: /APD|GBA|Autorité de protection|30 (juillet|juli|July|Juli) 2018|droit économique|economisch recht/u,
  FR: /CNIL|Code de commerce|Code général des impôts|78-17|\bL\. ?\d{3}-|L123-/u,
} as const;

describe.each(files)('%s', (file) => {
  const json = readJson(`ready-made/${file}`);
  const register = readyMadeRegisterSchema.parse(json);
  const { activities, categories, processors, retentionRules, cautions } = register;
  const texts = textsIn(json);

  it('bears the code of its file', () => {
    expect(file).toBe(`${register.code}.json`);
  });

  it('says everything in all four languages', () => {
    const incomplete = texts.filter((each) => languages.some((language) => !each.texts[language]));
    expect(texts.length).toBeGreaterThan(50);
    expect(incomplete.map(({ path }) => path)).toEqual([]);
  });

  it('says it differently in each, wherever it is a sentence', () => {
    const copied = texts.filter(
      ({ texts: { fr = '', nl, en, de } }) => fr.length > 40 && (fr === nl || nl === en || en === de),
    );
    expect(copied.map(({ path }) => path)).toEqual([]);
  });

  it('keeps to typographic apostrophes and to French spaces before double signs', () => {
    const careless = texts.flatMap(({ path, texts: { fr = '', nl = '', en = '', de = '' } }) => {
      const hasStraightApostrophe = [fr, nl, en, de].some((each) => each.includes("'"));
      const hasWrongSpace = /[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]/.test(fr);
      return hasStraightApostrophe || hasWrongSpace ? [path] : [];
    });
    expect(careless).toEqual([]);
  });

  it('carries no spaces at the ends of texts and no doubled spaces', () => {
    const untidy = texts.filter((each) =>
      Object.values(each.texts).some((text) => text !== text.trim() || text.includes('  ')),
    );
    expect(untidy.map(({ path }) => path)).toEqual([]);
  });

  it('uses every category and every processor in some activity', () => {
    const used = [...activities, ...register.clientProcessing].flatMap((entry) => [
      ...('categoryCodes' in entry ? entry.categoryCodes : []),
      ...entry.processorCodes,
    ]);
    const idle = [...categories, ...processors].filter(({ code }) => !used.includes(code));
    expect(idle.map(({ code }) => code)).toEqual([]);
  });

  it('lets no processor receive a category that none of its activities uses', () => {
    const strays = processors.flatMap(({ code, categoryCodes }) => {
      const own = activities.filter(({ processorCodes }) => processorCodes.includes(code));
      return categoryCodes
        .filter((category) => !own.some((activity) => activity.categoryCodes.includes(category)))
        .map((category) => `${code}: ${category}`);
    });
    expect(strays).toEqual([]);
  });

  it('takes each period that the law asks for from the law in force in its country', () => {
    const inForce = legalPeriodsInForce(register.country, localDate('2026-11-22'));
    const asked = retentionRules.filter(
      ({ code, ground }) => ground.kind === 'law' || inForce.some((period) => period.code === code),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const { code, duration, startEvent, countsFrom, action, ground } of asked) {
      const period = inForce.find((each) => each.code === code);
      expect({ code, duration, startEvent, countsFrom, action, kind: ground.kind }).toEqual({
        code,
        duration: period?.duration,
        startEvent: period?.startEvent,
        countsFrom: period?.countsFrom,
        action: period?.action,
        kind: period?.ground.kind,
      });
    }
  });

  it('says in their own text that suggested periods are suggestions', () => {
    const silent = retentionRules.filter(
      ({ ground }) => ground.kind === 'indicative' && !ground.citation.fr.startsWith('Durée proposée'),
    );
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('names the safeguard, or its absence, for everyone outside the European Economic Area', () => {
    const silent = processors.filter(
      ({ countryCode, safeguard }) =>
        (countryCode === null || !isInEea(countryCode)) && safeguard === 'none-needed',
    );
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('keeps the suppression ledger as an activity of its own, on legitimate interests, with its own period', () => {
    expect(activities.find(({ code }) => code === suppressionCode)).toMatchObject({
      lawfulBasis: 'legitimate-interests',
      isMarketing: false,
      categoryCodes: [suppressionCode],
      processorCodes: [],
    });
    const rules = retentionRules.filter(({ categoryCode }) => categoryCode === suppressionCode);
    expect(rules.map(({ duration }) => duration)).toEqual([{ unit: 'years', count: 5 }]);
  });

  it('cites the law of no other country', () => {
    const foreign = register.country === 'BE' ? lawOf.FR : lawOf.BE;
    const citing = texts.filter(({ texts: each }) => foreign.test(Object.values(each).join(' ')));
    expect(citing.map(({ path }) => path)).toEqual([]);
  });

  it('notes what the policy says, so that the app can hold it against the law', () => {
    expect(register.promises).not.toEqual(noPromises);
    expect(register.promises.policy).not.toBeNull();
  });

  it('warns of nothing twice', () => {
    const warnings = cautions.map(({ text, about }) => `${about?.code ?? ''} ${text.en}`);
    expect(new Set(warnings).size).toBe(warnings.length);
  });
});
