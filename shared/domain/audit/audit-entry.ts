/** One line of the audit trail: what was done to which record, never the personal data itself. */
import { z } from 'zod';

export const auditActions = [
  'register-created',
  'controller-changed',
  'promises-changed',
  'ready-made-loaded',
  'activity-saved',
  'processor-saved',
  'activity-deleted',
  'processor-deleted',
  'contract-file-added',
  'contract-file-removed',
  'category-saved',
  'category-deleted',
  'retention-rule-saved',
  'retention-rule-deleted',
  'client-processing-saved',
  'client-processing-deleted',
  'suppression-activity-added',
  'subject-created',
  'subject-changed',
  'subject-deleted',
  'data-item-saved',
  'data-item-removed',
  'import-started',
  'import-slice-stored',
  'import-ended',
  'import-reverted',
  'request-registered',
  'request-list-taken-over',
  'request-changed',
  'request-voided',
  'request-suspended',
  'request-resumed',
  'request-extended',
  'identity-checked',
  'task-changed',
  'right-decided',
  'effect-carried-out',
  'restriction-lifted',
  'recipient-noted',
  'excess-sheet-saved',
  'data-erased',
  'data-exported',
  'legal-hold-set',
  'legal-hold-lifted',
  'sweep-started',
  'sweep-slice-done',
  'sweep-done',
  'sweep-taken-back',
  'sweep-confirmed',
  'letter-frozen',
  'letter-posted',
  'letter-delivered',
  'letter-returned',
  'email-draft-made',
  'attachment-added',
  'attachment-destroyed',
  'evidence-made',
  'request-closed',
  'keeping-chosen',
  'request-file-removed',
  'request-reopened',
  'case-opened',
  'case-changed',
  'case-closed',
  'case-reopened',
  'breach-opened',
  'breach-changed',
  'breach-notified',
  'breach-closed',
  'breach-reopened',
  'disclosure-saved',
  'seal-created',
  'recovery-sheet-made',
  'template-saved',
  'template-reset',
  'change-undone',
] as const;
export const auditActionSchema = z.enum(auditActions);

export const auditRecordKinds = [
  'register',
  'controller',
  'promises',
  'activity',
  'processor',
  'category',
  'retention-rule',
  'client-processing',
  'subject',
  'data-item',
  'import',
  'sweep',
  'request',
  'letter',
  'authority-case',
  'breach',
  'disclosure',
  'template',
  'change',
] as const;

export interface AuditDraft {
  readonly action: z.infer<typeof auditActionSchema>;
  readonly recordKind: (typeof auditRecordKinds)[number];
  readonly recordId: string;
}

/** Hashes are SHA-256 in lower-case hexadecimal over the canonical JSON (RFC 8785) of the other fields. */
export const auditEntrySchema = z
  .object({
    seq: z.int().positive(),
    at: z.string(),
    action: auditActionSchema,
    recordKind: z.enum(auditRecordKinds),
    recordId: z.string(),
    previousHash: z.string(),
    hash: z.string(),
  })
  .readonly();
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** The last entry of a chain: who knows it can tell whether the chain still leads there. */
export const auditHeadSchema = z.object({ seq: z.int().nonnegative(), hash: z.string() }).readonly();
export type AuditHead = z.infer<typeof auditHeadSchema>;
