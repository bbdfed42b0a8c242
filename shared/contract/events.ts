/** What the register host tells its shells unasked: a closed union. */
import { z } from 'zod';
import { jobIdSchema } from '../domain/id.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { appErrorSchema } from './app-error.ts';

/** Areas of the register that lists and pages reload by. */
export const areas = [
  'controller',
  'processing',
  'subjects',
  'requests',
  'letters',
  'imports',
  'retention',
  'breaches',
  'disclosures',
] as const;
export type Area = (typeof areas)[number];

export const appEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('job-progress'), jobId: jobIdSchema, done: z.int(), total: z.int() }),
  z.object({
    kind: z.literal('job-ended'),
    jobId: jobIdSchema,
    result: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({ ok: z.literal(false), error: appErrorSchema }),
    ]),
  }),
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('changed'), areas: z.array(z.enum(areas)).readonly() }),
  z.object({ kind: z.literal('day-changed'), today: localDateSchema }),
]);
export type AppEvent = z.infer<typeof appEventSchema>;
export type Listener = (event: AppEvent) => void;
/** Returns how to stop listening. */
export type Subscribe = (listener: Listener) => () => void;
