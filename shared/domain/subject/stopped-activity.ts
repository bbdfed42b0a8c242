/** A processing activity that has stopped for one person, who withdrew consent to it or objected to it (GDPR Art. 7(3), 21(1)). */
import { z } from 'zod';
import { activityIdSchema } from '../id.ts';
import { localDateSchema } from '../local-date.ts';

export const stoppedActivitySchema = z
  .object({
    activityId: activityIdSchema,
    by: z.enum(['consent-withdrawn', 'objection']),
    since: localDateSchema,
  })
  .readonly();
export type StoppedActivity = z.infer<typeof stoppedActivitySchema>;
