/**
 * The public holidays of Belgium and France as data. Customs stay out: 2 and 15 November and 26 December
 * of Belgian administrations, Good Friday in the Antilles, the "journée de solidarité" (Whit Monday is
 * worked by some, and a holiday all the same: loi n° 2008-351 of 16 April 2008).
 */
import type { Article } from '../law/article.ts';
import { localDate } from '../local-date.ts';
import type { HolidayName, HolidayRegion, HolidayRule } from './holiday-rule.ts';

type Day = HolidayRule['day'];
const fixed = (monthDay: string): Day => ({ kind: 'fixed', monthDay });
const easter = (offset: number): Day => ({ kind: 'easter', offset });

/** Ten days, named by art. 1 of the royal decree; most were holidays before it. */
const belgium: readonly HolidayRule[] = (
  [
    ['new-year', fixed('01-01')],
    ['easter-monday', easter(1)],
    ['labour-day', fixed('05-01')],
    ['ascension', easter(39)],
    ['whit-monday', easter(50)],
    ['belgian-national-day', fixed('07-21')],
    ['assumption', fixed('08-15')],
    ['all-saints', fixed('11-01')],
    ['armistice-1918', fixed('11-11')],
    ['christmas', fixed('12-25')],
  ] as const
).map(([name, day]) =>
  rule('BE', name, day, '1974-04-18', { act: 'be-royal-decree-1974-04-18', place: '1' }),
);

/** Eleven days, listed by art. L3133-1 of the code; the dates are those of the acts that it gathers. */
const france: readonly HolidayRule[] = (
  [
    ['new-year', fixed('01-01'), '1810-03-23'], // avis du Conseil d'État
    ['easter-monday', easter(1), '1886-03-08'], // loi
    ['labour-day', fixed('05-01'), '1947-04-30'], // loi n° 47-778, completed by loi n° 48-746 of 29 April 1948
    ['victory-1945', fixed('05-08'), '1981-10-02'], // loi n° 81-893
    ['ascension', easter(39), '1802-04-19'], // arrêté du 29 germinal an X
    ['whit-monday', easter(50), '1886-03-08'], // loi
    ['french-national-day', fixed('07-14'), '1880-07-06'], // loi
    ['assumption', fixed('08-15'), '1802-04-19'], // arrêté du 29 germinal an X
    ['all-saints', fixed('11-01'), '1802-04-19'], // arrêté du 29 germinal an X
    ['armistice-1918', fixed('11-11'), '1922-10-24'], // loi
    ['christmas', fixed('12-25'), '1802-04-19'], // arrêté du 29 germinal an X
  ] as const
).map(([name, day, from]) => rule('FR', name, day, from, { act: 'fr-labour-code', place: 'L3133-1' }));

/** Local law kept by art. L3134-13: ordonnance of 16 August 1892. */
const localLaw: Article = { act: 'fr-labour-code', place: 'L3134-13' };
const alsaceMoselle: readonly HolidayRule[] = [
  rule('FR-alsace-moselle', 'saint-stephen', fixed('12-26'), '1892-08-16', localLaw),
  rule('FR-good-friday', 'good-friday', easter(-2), '1892-08-16', localLaw),
];

/** Loi n° 83-550 of 30 June 1983, décret n° 83-1003 of 23 November 1983, now art. L3422-2. */
const abolition: Article = { act: 'fr-labour-code', place: 'L3422-2' };
const overseas: readonly HolidayRule[] = [
  rule('FR-971', 'abolition-of-slavery', fixed('05-27'), '1983-11-23', abolition),
  rule('FR-972', 'abolition-of-slavery', fixed('05-22'), '1983-11-23', abolition),
  rule('FR-973', 'abolition-of-slavery', fixed('06-10'), '1983-11-23', abolition),
  rule('FR-974', 'abolition-of-slavery', fixed('12-20'), '1983-11-23', abolition),
  rule('FR-976', 'abolition-of-slavery', fixed('04-27'), '1983-11-23', abolition),
  // Named apart from Guadeloupe by décret n° 2012-553.
  rule('FR-977', 'abolition-of-slavery', fixed('10-09'), '2012-04-23', abolition),
  // The code still says 27 May for Saint-Martin; by circular the State keeps 28 May there, and so does its calendar.
  rule('FR-978', 'abolition-of-slavery', fixed('05-27'), '2012-04-23', abolition, '2018-05-03'),
  rule('FR-978', 'abolition-of-slavery', fixed('05-28'), '2018-05-04', {
    act: 'fr-circular-2018-05-04',
    place: 'Saint-Martin',
  }),
];

export const holidayRules: readonly HolidayRule[] = [...belgium, ...france, ...alsaceMoselle, ...overseas];

function rule(
  region: HolidayRegion,
  name: HolidayName,
  day: Day,
  from: string,
  source: Article,
  until: string | null = null,
): HolidayRule {
  const inForceUntil = until === null ? null : localDate(until);
  return { region, name, day, inForceFrom: localDate(from), inForceUntil, source };
}
