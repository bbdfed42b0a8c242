/** Every ready-made register is written with care in all four languages, names no business, and fits together. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInEea } from '../../shared/domain/authority/eea.ts';
import { languages } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { legalPeriodsInForce } from '../../shared/domain/retention/legal-periods.ts';
import { readJson, textsIn } from './read-resource.ts';

const files = readdirSync(join(import.meta.dirname, '../../resources/ready-made')).filter((name) =>
  name.endsWith('.json'),
);

describe.each(files)('%s', (file) => {
  const json = readJson(`ready-made/${file}`);
  const register = readyMadeRegisterSchema.parse(json);
  const texts = textsIn(json);

  it('bears the code of its file', () => {
    expect(`${register.code}.json`).toBe(file);
  });

  it('differs from language to language wherever it says sentences', () => {
    const copied = texts.filter(({ texts: each }) => {
      const sentences = languages.map((language) => each[language] ?? '');
      return (each.fr ?? '').length > 40 && new Set(sentences).size < sentences.length;
    });
    expect(copied.map(({ path }) => path)).toEqual([]);
  });

  it('keeps to typographic apostrophes, to French spaces before double signs, and to single spaces', () => {
    const careless = texts.filter(({ texts: each }) => {
      const all = Object.values(each);
      const hasWrongSpace = /[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]/.test(each.fr ?? '');
      return hasWrongSpace || all.some((text) => /'| {2}|^\s|\s$/.test(text));
    });
    expect(careless.map(({ path }) => path)).toEqual([]);
  });

  it('uses every category and every recipient in some activity', () => {
    const used = [
      ...register.activities.flatMap(({ categoryCodes, processorCodes }) => [
        ...categoryCodes,
        ...processorCodes,
      ]),
      ...register.clientProcessing.flatMap(({ processorCodes }) => processorCodes),
    ];
    const idle = [...register.categories, ...register.processors].filter(({ code }) => !used.includes(code));
    expect(idle.map(({ code }) => code)).toEqual([]);
  });

  it('lets no recipient have a category that none of its activities uses', () => {
    const strays = register.processors.flatMap(({ code, categoryCodes }) => {
      const own = register.activities.filter(({ processorCodes }) => processorCodes.includes(code));
      return categoryCodes
        .filter((category) => !own.some((activity) => activity.categoryCodes.includes(category)))
        .map((category) => `${code}: ${category}`);
    });
    expect(strays).toEqual([]);
  });

  it('takes the periods that bear a legal code from the law of its country', () => {
    const inForce = legalPeriodsInForce(register.country, localDate('2026-11-22'));
    const rules = register.retentionRules.filter(({ ground }) => ground.kind === 'law');
    for (const { code, duration, startEvent, countsFrom, action } of rules) {
      expect(inForce.find((period) => period.code === code)).toMatchObject({
        duration,
        startEvent,
        countsFrom,
        action,
      });
    }
  });

  it('claims no safeguard-free transfer out of Europe', () => {
    const silent = register.processors.filter(
      ({ countryCode, safeguard }) =>
        safeguard === 'none-needed' && (countryCode === null || !isInEea(countryCode)),
    );
    expect(silent.map(({ code }) => code)).toEqual([]);
  });
});
