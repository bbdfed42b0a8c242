/** Short forms for writing rules of the commonest claims. */
import type {
  PolicyDataKind,
  PolicyMeasure,
  PolicyPurpose,
  PolicyRecipient,
  PolicyStatement,
} from '../policy-codes.ts';
import type { Phrases, PolicyRule, PolicyTopic } from './policy-rule.ts';

type Conditions = Omit<PolicyRule, 'claim' | 'fr' | 'nl' | 'en' | 'de'>;

/** Said to exercise a right or to be answered, a purpose is none of the business's own. */
const notAPurpose: readonly PolicyTopic[] = ['rights', 'changes', 'retention'];

export function purpose(code: PolicyPurpose, phrases: Phrases, conditions: Conditions = {}): PolicyRule {
  return {
    claim: { kind: 'purpose', purpose: code },
    needs: ['purposes'],
    unless: notAPurpose,
    inHeadings: true,
    unlessAround: ['rights', 'source'],
    ...conditions,
    ...phrases,
  };
}

/** What policies promise not to collect; of other data a denial nearby speaks of something else. */
const deniable: readonly PolicyDataKind[] = [
  'bank-account',
  'payment-card',
  'payment',
  'health',
  'biometric',
  'beliefs',
  'origin',
  'location',
  'national-number',
  'ip-address',
  'images',
];

export function data(code: PolicyDataKind, phrases: Phrases, conditions: Conditions = {}): PolicyRule {
  return {
    claim: { kind: 'data-category', data: code, isDenied: false },
    ...(deniable.includes(code)
      ? { whenDenied: { kind: 'data-category', data: code, isDenied: true } as const }
      : {}),
    needs: ['data'],
    unlessAround: ['rights'],
    ...conditions,
    ...phrases,
  };
}

export function recipient(code: PolicyRecipient, phrases: Phrases, conditions: Conditions = {}): PolicyRule {
  return {
    claim: { kind: 'recipient', recipient: code, isDenied: false },
    whenDenied: { kind: 'recipient', recipient: code, isDenied: true },
    needs: ['recipients'],
    ...conditions,
    ...phrases,
  };
}

export function measure(code: PolicyMeasure, phrases: Phrases, conditions: Conditions = {}): PolicyRule {
  return { claim: { kind: 'security-measure', measure: code }, ...conditions, ...phrases };
}

export function statement(code: PolicyStatement, phrases: Phrases, conditions: Conditions = {}): PolicyRule {
  return { claim: { kind: 'statement', statement: code }, ignoresDenial: true, ...conditions, ...phrases };
}
