/** What can be asked of the clock: alarms that rang, what falls between two days, and the dates as a calendar file. */
import { z } from 'zod';
import { authorityCaseIdSchema, breachIdSchema, fileIdSchema, requestIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { localDateSchema, recordedDaySchema } from '../domain/local-date.ts';
import { agendaEntrySchema, taskBeforeLeavingSchema } from '../domain/request/agenda.ts';
import { alarmSchema } from '../domain/request/alarms.ts';
import { rightSchema } from '../domain/request/right.ts';
import { call } from './define.ts';

/** Both days included. */
const period = { from: recordedDaySchema, until: recordedDaySchema };
const isInOrder = ({ from, until }: { readonly from: string; readonly until: string }) => from <= until;
const order = { error: 'ends-before-it-begins', path: ['until'] };

/** A request as alarms and agenda name it: without the person. */
const clockRequestSchema = z
  .object({
    id: requestIdSchema,
    reference: z.string(),
    rights: z.array(z.object({ right: rightSchema }).readonly()).readonly(),
  })
  .readonly();
export type ClockRequest = z.infer<typeof clockRequestSchema>;

const clockCaseSchema = z.object({ id: authorityCaseIdSchema, reference: z.string() }).readonly();
export type ClockCase = z.infer<typeof clockCaseSchema>;

const clockBreachSchema = z.object({ id: breachIdSchema, reference: z.string() }).readonly();
export type ClockBreach = z.infer<typeof clockBreachSchema>;

export const agendaCalls = {
  'agenda.get': call(
    z.object(period).refine(isInOrder, order),
    z.object({
      /** By date. */
      entries: z.array(agendaEntrySchema).readonly(),
      /** If one were away on these days: what must be done before, the most pressing first. */
      beforeLeaving: z.array(taskBeforeLeavingSchema).readonly(),
      /** Those that the lists name. */
      requests: z.array(clockRequestSchema).readonly(),
      cases: z.array(clockCaseSchema).readonly(),
      breaches: z.array(clockBreachSchema).readonly(),
    }),
  ),
  /** RFC 5545, without any name of a person; holidays are left to the calendar it goes to. */
  'agenda.export': call(
    z.object({ ...period, language: languageSchema }).refine(isInOrder, order),
    z.object({ fileId: fileIdSchema, days: z.int() }),
  ),
  /** What rang since alarms were last seen; of each answer, duty, question and posting what rang last. What is late comes first. */
  'alarms.due': call(
    z.object({}),
    z.object({
      today: localDateSchema,
      alarms: z.array(alarmSchema).readonly(),
      requests: z.array(clockRequestSchema).readonly(),
      cases: z.array(clockCaseSchema).readonly(),
      breaches: z.array(clockBreachSchema).readonly(),
      /** Open requests that are late or nearly due, and breaches whose hours run, seen or not. */
      pressing: z.int(),
    }),
  ),
  /** The alarms up to and including this day need not be shown again. */
  'alarms.seen': call(z.object({ on: localDateSchema }), z.object({ seenOn: localDateSchema })),
};
