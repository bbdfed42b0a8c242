/** Every ready-made register keeps to the law of its own country, marks what it only suggests, and brings a policy to hold against the law. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suppressionCode } from '../../shared/domain/processing/suppression-activity.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
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
  const { activities, retentionRules, cautions } = register;
  const texts = textsIn(json);

  it('says why the list of those who said no does not weigh too much on them', () => {
    const ledger = activities.find(({ code }) => code === suppressionCode);
    const { necessity = null, balance = null } = ledger?.balanceTest ?? {};
    for (const text of [necessity, balance])
      expect(Object.keys(text ?? {}).toSorted()).toEqual(['de', 'en', 'fr', 'nl']);
  });

  it('says in their own text that suggested periods are suggestions', () => {
    const silent = retentionRules.filter(
      ({ ground }) => ground.kind === 'indicative' && !ground.citation.fr.startsWith('Durée proposée'),
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
    expect(register.promises.policy).not.toBeNull();
  });

  it('warns of nothing twice', () => {
    const warnings = cautions.map(({ text, about }) => `${about?.code ?? ''} ${text.en}`);
    expect(new Set(warnings).size).toBe(warnings.length);
  });
});
