/** One public holiday as a dated rule of law: which day, where, since when, by which text. */
import { z } from 'zod';
import { articleSchema } from '../law/article.ts';
import { localDateSchema } from '../local-date.ts';
import { overseasDepartments, type HolidayCalendar } from './holiday-calendar.ts';

/** Codes; the catalogs hold the names. */
const holidayNames = [
  'new-year',
  'good-friday',
  'easter-monday',
  'labour-day',
  'victory-1945',
  'ascension',
  'whit-monday',
  'abolition-of-slavery',
  'french-national-day',
  'belgian-national-day',
  'assumption',
  'all-saints',
  'armistice-1918',
  'christmas',
  'saint-stephen',
] as const;
export const holidayNameSchema = z.enum(holidayNames);
export type HolidayName = z.infer<typeof holidayNameSchema>;

const overseasRegions = overseasDepartments.map((department) => `FR-${department}` as const);

const holidayRegionSchema = z.enum(['BE', 'FR', 'FR-alsace-moselle', 'FR-good-friday', ...overseasRegions]);
export type HolidayRegion = z.infer<typeof holidayRegionSchema>;

export const holidayRuleSchema = z
  .object({
    name: holidayNameSchema,
    region: holidayRegionSchema,
    day: z.discriminatedUnion('kind', [
      /** "MM-DD", every year. */
      z.object({ kind: z.literal('fixed'), monthDay: z.string().regex(/^\d{2}-\d{2}$/) }).readonly(),
      /** Days after Easter Sunday, negative before it. */
      z.object({ kind: z.literal('easter'), offset: z.int().min(-60).max(60) }).readonly(),
    ]),
    /** The date of the act that made the day a holiday there. */
    inForceFrom: localDateSchema,
    inForceUntil: localDateSchema.nullable(),
    /** The text that names the day now. */
    source: articleSchema,
  })
  .readonly();
export type HolidayRule = z.infer<typeof holidayRuleSchema>;

/** The regions whose rules make up a calendar. */
export function regionsOf(calendar: HolidayCalendar): readonly HolidayRegion[] {
  if (calendar.country === 'BE') return ['BE'];
  const regions: HolidayRegion[] = ['FR'];
  if (calendar.alsaceMoselle === true) regions.push('FR-alsace-moselle');
  if (calendar.goodFriday === true) regions.push('FR-good-friday');
  if (calendar.overseas !== undefined) regions.push(`FR-${calendar.overseas}`);
  return regions;
}
