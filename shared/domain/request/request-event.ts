/** What happened to a request, as its timeline shows it. */
import { z } from 'zod';
import { localDateSchema } from '../local-date.ts';

export const requestEventKinds = [
  'registered',
  'taken-over',
  'corrected',
  'subject-linked',
  'identity-checked',
  'suspended',
  'resumed',
  'extended',
  'task-done',
  'task-reopened',
  'role-set',
  'details-saved',
  'right-decided',
  'decision-withdrawn',
  'effect-carried-out',
  'restriction-lifted',
  'recipient-noted',
  'excess-sheet-saved',
  'data-exported',
  'data-erased',
  'letter-frozen',
  'letter-posted',
  'letter-delivered',
  'letter-returned',
  'email-draft-made',
  'attachment-added',
  'attachment-destroyed',
  'identity-copy-destroyed',
  'evidence-made',
  'closed-early',
  'keeping-chosen',
  'reopened',
  'authority-case-opened',
  'authority-case-closed',
  'note-added',
  'voided',
] as const;

export const requestEventSchema = z
  .object({
    kind: z.enum(requestEventKinds),
    /** The day it counts for, which may lie before the day it was entered. */
    on: localDateSchema,
    /** ISO 8601 instant in UTC of the entry. */
    at: z.string(),
    /** Code that completes the sentence: a right, a letter kind, a task, an outcome. */
    detail: z.string().nullable(),
    /** Words of the user. */
    note: z.string().nullable(),
  })
  .readonly();
export type RequestEvent = z.infer<typeof requestEventSchema>;
