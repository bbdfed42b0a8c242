/** A policy that the app wrote is given back to the app, as text, page and PDF: it reads what it wrote, and finds no difference. */
import { describe, expect, test } from 'vitest';
import { documentLimits } from '../../../electron/files/intake/document-limits.ts';
import { policyTextOf } from '../../../electron/files/policy/policy-text-of.ts';
import { renderReport } from '../../../electron/pdf/report.ts';
import { comparePolicy } from '../../../shared/domain/policy/compare/compare-policy.ts';
import type { FindingClaim, PolicyReading } from '../../../shared/domain/policy/policy-finding.ts';
import { readPolicy } from '../../../shared/domain/policy/read-policy.ts';
import { policyHtml } from '../../../shared/reports/privacy-policy/policy-html.ts';
import { policyReport } from '../../../shared/reports/privacy-policy/policy-report.ts';
import { policyText } from '../../../shared/reports/privacy-policy/policy-text.ts';
import type { PrivacyPolicy } from '../../../shared/reports/privacy-policy/privacy-policy.ts';
import { directory } from '../../domain/policy/score-policies.ts';
import { written } from './full-facts.ts';
import { completedFacts, readyMadeCodes } from './ready-made-facts.ts';

const forms = ['text', 'page', 'pdf'] as const;
type Form = (typeof forms)[number];

/** The words of the policy as the app takes them from what it handed out. */
async function givenBack(policy: PrivacyPolicy, form: Form): Promise<string> {
  if (form === 'text') return policyText(policy);
  const bytes =
    form === 'page'
      ? new TextEncoder().encode(policyHtml(policy))
      : (await renderReport(policyReport(policy), { createdAt: '2026-03-15T10:00:00.000Z' })).bytes;
  const opened = await policyTextOf(new Uint8Array(bytes), documentLimits);
  if (!opened.ok) throw new Error(`Not opened: ${opened.error.code}`);
  return opened.value.text;
}

function claimsIn({ findings }: PolicyReading, kind: FindingClaim['kind']): readonly FindingClaim[] {
  return findings.flatMap(({ claim }) => (claim.kind === kind ? [claim] : []));
}

/** Dutch and English rules are fewer: what they read may not contradict either. German has none yet. */
const read = ['fr', 'nl', 'en'] as const;

describe.each(read)('in %s', (language) => {
  describe.each(readyMadeCodes)('%s', (code) => {
    test.each(forms)('as %s: no difference found', async (form) => {
      const facts = completedFacts(code, language);
      const policy = written(facts);
      expect(policy.draft).toBeNull();
      const text = await givenBack(policy, form);
      const reading = readPolicy(text, directory);
      expect(reading.language).toBe(language);
      const differences = comparePolicy({ text, reading }, { ...facts, directory });
      expect(differences.map(({ code: what, details }) => [what, ...details])).toEqual([]);
    });
  });
});

describe.each(readyMadeCodes)('in French, %s', (code) => {
  const facts = completedFacts(code);
  const reading = readPolicy(policyText(written(facts)), directory);

  test('the reader misses nothing that Art. 13 asks for', () => {
    const asksConsent = facts.activities.some(({ lawfulBasis }) => lawfulBasis === 'consent');
    expect(reading.missing).toEqual(asksConsent ? [] : ['consent-withdrawal']);
  });

  test('the country’s authority comes back with its present address', () => {
    const authority = facts.controller.country === 'BE' ? 'be-apd' : 'fr-cnil';
    expect(claimsIn(reading, 'authority')).toEqual([
      { kind: 'authority', authority, isDead: false, address: 'current' },
    ]);
  });

  test('the time to answer, the identity rule and the date come back', () => {
    expect(claimsIn(reading, 'answer-deadline')).toEqual([
      { kind: 'answer-deadline', within: facts.promises.answerWithin },
    ]);
    expect(claimsIn(reading, 'identity-rule')).toContainEqual({ kind: 'identity-rule', rule: 'on-doubt' });
    expect(claimsIn(reading, 'identity-rule')).not.toContainEqual({
      kind: 'identity-rule',
      rule: 'identity-copy',
    });
    expect(claimsIn(reading, 'policy-date')).toContainEqual(expect.objectContaining({ on: facts.versionOn }));
  });

  test('every period of the register comes back', () => {
    const said = [...claimsIn(reading, 'retention'), ...claimsIn(reading, 'cookie-limit')].map((claim) =>
      'duration' in claim ? JSON.stringify(claim.duration) : '',
    );
    const used = new Set(facts.activities.flatMap(({ categoryIds }) => categoryIds));
    const codes = facts.categories.filter(({ id }) => used.has(id)).map(({ code: own, id }) => own ?? id);
    const held = facts.retentionRules.flatMap(({ duration, categoryCode }) =>
      duration.unit !== 'indefinite' && codes.includes(categoryCode) ? [JSON.stringify(duration)] : [],
    );
    expect(said).toEqual(expect.arrayContaining(held));
  });

  test('page and PDF say what the text says', async () => {
    const claims = (each: PolicyReading) =>
      each.findings.map(({ claim }) => JSON.stringify(claim)).toSorted();
    const page = readPolicy(await givenBack(written(facts), 'page'), directory);
    expect(claims(page)).toEqual(claims(reading));
    const paper = readPolicy(await givenBack(written(facts), 'pdf'), directory);
    const kinds = [
      'purpose',
      'lawful-basis',
      'processor',
      'recipient',
      'transfer',
      'right',
      'channel',
    ] as const;
    for (const kind of kinds)
      expect(claimsIn(paper, kind)).toEqual(expect.arrayContaining([...claimsIn(reading, kind)]));
  });
});
