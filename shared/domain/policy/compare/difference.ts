/** One thing on which a published policy and the register do not agree, or that only one of them says. */
import { z } from 'zod';
import { localizedTextSchema, type LocalizedText } from '../../language.ts';
import { promisedDelaySchema } from '../../request/promised-delay.ts';
import { durationSchema, startEventSchema } from '../../retention/retention-rule.ts';
import { policyEvidenceSchema, type PolicyEvidence } from '../policy-finding.ts';

/** Worded as `policy.difference.<code>` on the screen. */
export const differenceCodes = [
  'controller-differs',
  'controller-not-in-register',
  'officer-not-in-policy',
  'officer-not-in-register',
  'purpose-not-in-register',
  'purpose-not-in-policy',
  'basis-differs',
  'basis-not-in-register',
  'category-not-in-register',
  'category-not-in-policy',
  'category-denied',
  'recipient-not-in-register',
  'recipient-not-in-policy',
  'recipient-denied',
  'recipients-denied',
  'transfer-not-in-register',
  'transfer-not-in-policy',
  'transfer-denied',
  'stored-elsewhere',
  'safeguard-differs',
  'safeguard-not-in-policy',
  'privacy-shield',
  'retention-differs',
  'retention-not-in-register',
  'retention-not-in-policy',
  'promise-differs',
  'promise-not-in-register',
  'promise-not-in-policy',
  'delay-beyond-law',
  'marketing-denied',
  'marketing-without-consent',
  'shared-for-marketing',
  'sold-promised-never',
  'own-use-forbidden',
  'own-use-authorised',
  'automated-denied',
  'automated-not-in-register',
  'automated-not-in-policy',
  'authority-former',
  'authority-of-other-country',
  'authority-no-address',
  'text-repealed',
  'use-is-consent',
  'erases-everything',
  'called-not-personal',
  'identity-copy',
  'information-missing',
] as const;
export type DifferenceCode = (typeof differenceCodes)[number];

export const differenceSeverities = ['contradiction', 'missing-in-policy', 'missing-in-register'] as const;

/** What of the register is concerned; `promises` and `controller` are one each. */
const concernedRecordSchema = z
  .object({
    kind: z.enum(['activity', 'category', 'processor', 'retention-rule', 'controller', 'promises']),
    id: z.string().nullable(),
    name: localizedTextSchema.nullable(),
  })
  .readonly();
export type ConcernedRecord = z.infer<typeof concernedRecordSchema>;

/** What the register says instead. */
const heldValueSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('delay'), delay: promisedDelaySchema }),
    z.object({ kind: z.literal('period'), duration: durationSchema, startEvent: startEventSchema }),
  ])
  .readonly();
export type HeldValue = z.infer<typeof heldValueSchema>;

export const differenceSchema = z
  .object({
    code: z.enum(differenceCodes),
    severity: z.enum(differenceSeverities),
    /** Place in the GDPR. */
    article: z.string(),
    /** What it speaks of, by codes: fields, purposes, data, pieces of information. */
    details: z.array(z.string()).readonly(),
    /** Names that stand in the policy alone. */
    names: z.array(localizedTextSchema).readonly(),
    /** Empty where the policy is silent. */
    evidence: z.array(policyEvidenceSchema).readonly(),
    records: z.array(concernedRecordSchema).readonly(),
    held: z.array(heldValueSchema).readonly(),
    /** The proposal whose acceptance mends it; null: a record is to be opened, or the policy to be rewritten. */
    proposalKey: z.string().nullable(),
  })
  .readonly();
export type Difference = z.infer<typeof differenceSchema>;

export interface DifferenceAbout {
  readonly details?: readonly string[];
  readonly names?: readonly LocalizedText[];
  readonly evidence?: readonly PolicyEvidence[];
  readonly records?: readonly ConcernedRecord[];
  readonly held?: readonly HeldValue[];
  readonly proposalKey?: string;
}

export function difference(
  severity: Difference['severity'],
  code: DifferenceCode,
  article: string,
  about: DifferenceAbout = {},
): Difference {
  const { details = [], names = [], evidence = [], records = [], held = [], proposalKey = null } = about;
  return { severity, code, article, details, names, evidence, records, held, proposalKey };
}

/** Steady while policy and register stay as they are: for lists, and for what is looked at again. */
export function differenceKey({ code, details, records, evidence }: Difference): string {
  const places = records.map(({ kind, id }) => `${kind} ${id ?? ''}`);
  return [code, ...details, ...places, ...evidence.map(({ start }) => start)].join('|');
}
