/** The processor's own register (GDPR Art. 30(2)): what the business does with the data of its clients, for them. */
import { z } from 'zod';
import { clientProcessingIdSchema, processorIdSchema } from '../id.ts';
import { localizedTextSchema } from '../language.ts';
import { emailSchema } from '../text/email.ts';

const line = z.string().trim().min(1).max(200);

/** A controller for whom we process, with its contacts: Art. 30(2)(a). */
const clientSchema = z
  .object({
    name: line,
    address: z.string().trim().min(1).max(600).nullable(),
    email: emailSchema.nullable(),
    /** Representative or data protection officer, where there is one. */
    representative: line.nullable(),
  })
  .readonly();
export type ProcessingClient = z.infer<typeof clientSchema>;

export const clientProcessingSchema = z
  .object({
    id: clientProcessingIdSchema,
    /** Stable code of a ready-made entry; null for the user's own. */
    code: z.string().max(100).nullable(),
    name: localizedTextSchema,
    /** Art. 30(2)(b): the categories of processing carried out for each client. */
    categories: localizedTextSchema,
    clients: z.array(clientSchema).max(1000).readonly(),
    /** Art. 28(2): who works for us in turn. */
    processorIds: z.array(processorIdSchema).readonly(),
    /** Art. 30(2)(c): countries and safeguards of transfers beside those of the sub-processors; null where there are none. */
    transfers: localizedTextSchema.nullable(),
    /** Art. 30(2)(d). */
    security: localizedTextSchema.nullable(),
  })
  .readonly();
export type ClientProcessing = z.infer<typeof clientProcessingSchema>;
