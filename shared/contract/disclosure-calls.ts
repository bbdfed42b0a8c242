/** What can be asked about data disclosed to authorities, in court and to others who demand it. */
import { z } from 'zod';
import {
  disclosureFieldsSchema,
  disclosureSchema,
  disclosureStates,
} from '../domain/disclosure/disclosure.ts';
import { disclosureIdSchema, fileIdSchema, subjectIdSchema } from '../domain/id.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { requestAttachmentSchema } from '../domain/request/attachment.ts';
import { call } from './define.ts';

const disclosureSummarySchema = z
  .object({
    disclosure: disclosureSchema,
    state: z.enum(disclosureStates),
    /** Nothing may be said of it to the persons today. */
    isSecret: z.boolean(),
    /** They may be told now, and were not. */
    isTellingOwed: z.boolean(),
  })
  .readonly();
export type DisclosureSummary = z.infer<typeof disclosureSummarySchema>;

const disclosureFileSchema = disclosureSummarySchema
  .unwrap()
  .extend({
    today: localDateSchema,
    persons: z.array(z.object({ subjectId: subjectIdSchema, name: z.string() }).readonly()).readonly(),
    attachments: z.array(requestAttachmentSchema).readonly(),
    /** Since when the files are kept for nothing any more; null while the matter is open. */
    filesDueOn: localDateSchema.nullable(),
  })
  .readonly();
export type DisclosureFile = z.infer<typeof disclosureFileSchema>;

const one = { id: disclosureIdSchema };

export const disclosureCalls = {
  /** The latest first. */
  'disclosures.list': call(
    z.object({}),
    z.object({ today: localDateSchema, items: z.array(disclosureSummarySchema).readonly() }),
  ),
  'disclosures.get': call(z.object(one), disclosureFileSchema),
  'disclosures.save': call(
    z.object({ id: disclosureIdSchema.nullable(), fields: disclosureFieldsSchema }),
    disclosureFileSchema,
  ),
  /** The demand as it arrived, or what was given. */
  'disclosures.attach': call(
    z.object({
      ...one,
      fileId: fileIdSchema,
      role: z.enum(['received', 'sent-copy', 'other']),
      note: z.string().trim().max(500).nullable().default(null),
    }),
    disclosureFileSchema,
  ),
};
