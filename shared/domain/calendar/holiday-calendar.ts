/** Whose public holidays count: those of the place where the controller acts (Reg. 1182/71 Art. 2(1)). */
import { z } from 'zod';

/** Guadeloupe, Martinique, Guyane, La Réunion, Mayotte, Saint-Barthélemy, Saint-Martin. */
export const overseasDepartments = ['971', '972', '973', '974', '976', '977', '978'] as const;
const overseasDepartmentSchema = z.enum(overseasDepartments);
type OverseasDepartment = z.infer<typeof overseasDepartmentSchema>;

const belgianCalendarSchema = z.strictObject({ country: z.literal('BE') }).readonly();

const frenchCalendarSchema = z
  .strictObject({
    country: z.literal('FR'),
    /** Bas-Rhin, Haut-Rhin, Moselle: 26 December as well. */
    alsaceMoselle: z.boolean().optional(),
    /** Communes of Alsace-Moselle with a Protestant or a mixed church: Good Friday as well. */
    goodFriday: z.boolean().optional(),
    /** The day on which the department commemorates the abolition of slavery as well. */
    overseas: overseasDepartmentSchema.optional(),
  })
  .readonly()
  .refine(({ alsaceMoselle, goodFriday }) => goodFriday !== true || alsaceMoselle === true, {
    error: 'good-friday-outside-alsace-moselle',
    path: ['goodFriday'],
  })
  .refine(({ alsaceMoselle, overseas }) => overseas === undefined || alsaceMoselle !== true, {
    error: 'overseas-and-alsace-moselle',
    path: ['overseas'],
  });

export const holidayCalendarSchema = z.discriminatedUnion('country', [
  belgianCalendarSchema,
  frenchCalendarSchema,
]);
export type HolidayCalendar = z.infer<typeof holidayCalendarSchema>;

/** What a controller's record says about its place. */
export interface HolidayPlace {
  readonly country: 'BE' | 'FR';
  readonly alsaceMoselle: boolean;
  readonly goodFriday: boolean;
  readonly overseas: OverseasDepartment | null;
}

/** The calendar of a place. Settings that do not belong together count for nothing: no day rolls by mistake. */
export function holidayCalendarOf(place: HolidayPlace): HolidayCalendar {
  if (place.country === 'BE') return { country: 'BE' };
  if (place.alsaceMoselle) return { country: 'FR', alsaceMoselle: true, goodFriday: place.goodFriday };
  return place.overseas === null ? { country: 'FR' } : { country: 'FR', overseas: place.overseas };
}
