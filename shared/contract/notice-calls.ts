/** What can be asked about telling recipients of data that was rectified, erased or restricted (GDPR Art. 19). */
import { z } from 'zod';
import { letterIdSchema, processorIdSchema, requestIdSchema } from '../domain/id.ts';
import { localizedTextSchema } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { noticeStates } from '../domain/request/recipient-notice.ts';
import { rightSchema } from '../domain/request/right.ts';
import { call } from './define.ts';

const ofRight = { requestId: requestIdSchema, right: rightSchema };
const noticeStanding = z.enum(['open', ...noticeStates]);

const noticeRowSchema = z
  .object({
    /** Null once the recipient has left the register. */
    processorId: processorIdSchema.nullable(),
    name: z.string(),
    service: localizedTextSchema.nullable(),
    email: z.string().nullable(),
    categories: z.array(localizedTextSchema).readonly(),
    state: noticeStanding,
    toldOn: localDateSchema.nullable(),
    confirmedOn: localDateSchema.nullable(),
    letterId: letterIdSchema.nullable(),
    reason: z.string().nullable(),
  })
  .readonly();
export type NoticeRow = z.infer<typeof noticeRowSchema>;

const noticeListSchema = z.object({ items: z.array(noticeRowSchema).readonly() });

export const noticeCalls = {
  /** Those who hold any of the categories concerned, with what became of each; before the decision, those who would have to be told. */
  'notices.list': call(z.object(ofRight), noticeListSchema),
  /** `open` takes back what was noted. */
  'notices.save': call(
    z.object({
      ...ofRight,
      processorId: processorIdSchema,
      state: noticeStanding,
      toldOn: localDateSchema.nullable().default(null),
      confirmedOn: localDateSchema.nullable().default(null),
      reason: z.string().trim().max(2000).nullable().default(null),
    }),
    noticeListSchema,
  ),
};
