/** Periods worked on paper first: several rules at once, ends of months, leap days, financial years, missing days, the laws of both countries. */
import { describe, expect, test } from 'vitest';
import { localDate } from '../../../shared/domain/local-date.ts';
import { keptUntil } from '../../../shared/domain/retention/kept-until.ts';
import { legalPeriodsInForce } from '../../../shared/domain/retention/legal-periods.ts';
import type { Duration, RetentionRule, StartEvent } from '../../../shared/domain/retention/retention-rule.ts';
import { eventsOfItem, eventsOfSubject } from '../../../shared/domain/subject/retention-events.ts';
import { aSubject } from '../../reports/sample-facts.ts';
import { aRule } from '../../helpers/retention.ts';

const period = (unit: 'days' | 'months' | 'years', count: number): Duration => ({ unit, count });

/** A built-in period as it was in force on a day. */
function law(country: 'BE' | 'FR', code: string, on = '2026-06-01'): RetentionRule {
  const found = legalPeriodsInForce(country, localDate(on)).find((each) => each.code === code);
  if (found === undefined) throw new Error(`No period ${code}`);
  const { duration, startEvent, countsFrom, action, ground } = found;
  return aRule({ duration, startEvent, countsFrom, action, ground });
}
const policy = (startEvent: StartEvent, duration: Duration) => aRule({ startEvent, duration });

interface Case {
  readonly why: string;
  readonly rules: readonly RetentionRule[];
  /** The day of the item. */
  readonly item?: string;
  readonly person?: Readonly<Record<string, string>>;
  readonly yearEnd?: string;
  /** The first day after keeping, or why there is none. */
  readonly due: string;
}

const silent = {
  relationEndedOn: null,
  lastContactOn: null,
  accountClosedOn: null,
  subscriptionEndedOn: null,
  contractPerformedOn: null,
  satisfactoryAnswerOn: null,
  saidStopOn: null,
};

function dueOf({ rules, item, person = {}, yearEnd = '12-31' }: Case): string | undefined {
  const days = Object.fromEntries(Object.entries(person).map(([name, on]) => [name, localDate(on)]));
  const collectedOn = item === undefined ? null : localDate(item);
  const events = [
    ...eventsOfSubject({ ...aSubject(), ...silent, ...days }),
    ...eventsOfItem({ collectedOn }, yearEnd),
  ];
  const result = keptUntil(rules, events)?.deciding.result;
  return result?.ok === true ? result.value.dueOn : result?.error;
}

const books = law('BE', 'be-accounting-books');
const oldInvoices = law('BE', 'be-vat-invoices', '2024-06-01');
const frenchBooks = law('FR', 'fr-accounting');

/** CDE III.86 and III.88; VAT Code Art. 60 in both versions; Art. 48; the Act of 21 March 2007. */
const belgian: readonly Case[] = [
  // Closed the same day; 1 January 2019 and seven years.
  {
    why: 'books of the last day of a year to March',
    rules: [books],
    item: '2018-03-31',
    yearEnd: '03-31',
    due: '2026-01-01',
  },
  // One day later the year closes on 31 March 2019; 1 January 2020.
  {
    why: 'books of the first day of the next',
    rules: [books],
    item: '2018-04-01',
    yearEnd: '03-31',
    due: '2027-01-01',
  },
  // The end of February 2020 is the 29th: closed that day; 1 January 2021.
  {
    why: 'books of a leap day that closes the year',
    rules: [books],
    item: '2020-02-29',
    yearEnd: '02-28',
    due: '2028-01-01',
  },
  {
    why: 'books of the year that a leap day closes',
    rules: [books],
    item: '2019-03-01',
    yearEnd: '02-28',
    due: '2028-01-01',
  },
  // No 29 February 2023: kept through the 28th.
  {
    why: 'a document of a leap day',
    rules: [law('BE', 'be-accounting-documents')],
    item: '2016-02-29',
    due: '2023-03-01',
  },
  // Three years from 28 February end on 28 February, also before a leap day.
  {
    why: 'an internal document due on a leap day',
    rules: [law('BE', 'be-accounting-internal-documents')],
    item: '2021-02-28',
    due: '2024-02-29',
  },
  // Ten years under the law of 20 November 2022.
  {
    why: 'an invoice of 31 December, ten years',
    rules: [oldInvoices],
    item: '2023-12-31',
    due: '2034-01-01',
  },
  {
    why: 'an invoice of the next day, ten years',
    rules: [oldInvoices],
    item: '2024-01-01',
    due: '2035-01-01',
  },
  {
    why: 'an invoice of 1 January, seven years',
    rules: [law('BE', 'be-vat-invoices')],
    item: '2026-01-01',
    due: '2034-01-01',
  },
  {
    why: 'the purchase of a building',
    rules: [law('BE', 'be-vat-immovable')],
    item: '2010-06-15',
    due: '2026-01-01',
  },
  {
    why: 'a building let with VAT',
    rules: [law('BE', 'be-vat-immovable-letting')],
    item: '2019-12-31',
    due: '2045-01-01',
  },
  {
    why: 'images of the 31st: no 31 April',
    rules: [law('BE', 'be-camera-images')],
    item: '2026-03-31',
    due: '2026-05-01',
  },
  {
    why: 'images of 30 January before a leap day',
    rules: [law('BE', 'be-camera-images')],
    item: '2024-01-30',
    due: '2024-03-01',
  },
  // 1 January 2018 and ten years outlast 10 March 2024.
  {
    why: 'VAT outlasts bookkeeping',
    rules: [law('BE', 'be-accounting-documents'), oldInvoices],
    item: '2017-03-10',
    due: '2028-01-01',
  },
];

/** C. com. L123-22; C. conso. L213-1; CNIL 2021-131 and the recruitment guide. */
const french: readonly Case[] = [
  {
    why: 'books of a year to June',
    rules: [frenchBooks],
    item: '2015-05-10',
    yearEnd: '06-30',
    due: '2025-07-01',
  },
  {
    why: 'books of the day after it closed',
    rules: [frenchBooks],
    item: '2015-07-01',
    yearEnd: '06-30',
    due: '2026-07-01',
  },
  {
    why: 'a year that closed on a leap day',
    rules: [frenchBooks],
    item: '2016-02-29',
    yearEnd: '02-28',
    due: '2026-03-01',
  },
  {
    why: 'a contract performed on a leap day',
    rules: [law('FR', 'fr-electronic-contract')],
    person: { contractPerformedOn: '2016-02-29' },
    due: '2026-03-01',
  },
  {
    why: 'a customer who left on 31 December',
    rules: [law('FR', 'fr-inactive-customers')],
    person: { relationEndedOn: '2023-12-31' },
    due: '2027-01-01',
  },
  {
    why: 'a prospect last heard of on 31 May',
    rules: [law('FR', 'fr-prospects')],
    person: { lastContactOn: '2021-05-31' },
    due: '2024-06-01',
  },
  {
    why: 'an applicant of a leap day',
    rules: [law('FR', 'fr-applicants')],
    person: { lastContactOn: '2024-02-29' },
    due: '2026-03-01',
  },
  {
    why: 'a prospect of whom no contact is noted',
    rules: [law('FR', 'fr-prospects')],
    person: { relationEndedOn: '2020-01-01' },
    due: 'start-not-known',
  },
  // Closed on 31 December 2015: through 31 December 2025. The contract: through 30 June 2026.
  {
    why: 'a contract outlasts the books',
    rules: [frenchBooks, law('FR', 'fr-electronic-contract')],
    item: '2015-06-01',
    person: { contractPerformedOn: '2016-06-30' },
    due: '2026-07-01',
  },
];

const promised: readonly Case[] = [
  // Through 31 August 2026; ninety days from 15 June: 15 in June, 31, 31, 13 in September.
  {
    why: 'days outlast months',
    rules: [policy('satisfactory-answer', period('months', 12)), policy('collected', period('days', 90))],
    item: '2026-06-15',
    person: { satisfactoryAnswerOn: '2025-08-31' },
    due: '2026-09-14',
  },
  // Three months from 30 November: 29 February 2024; a year: 30 November 2024.
  {
    why: 'of two rules on one closing the longer',
    rules: [policy('account-closed', period('months', 3)), policy('account-closed', period('years', 1))],
    person: { accountClosedOn: '2023-11-30' },
    due: '2024-12-01',
  },
  {
    why: 'three months to a leap day',
    rules: [policy('account-closed', period('months', 3))],
    person: { accountClosedOn: '2023-11-30' },
    due: '2024-03-01',
  },
  {
    why: 'a contract that is not performed keeps what is old',
    rules: [policy('collected', period('months', 1)), law('FR', 'fr-electronic-contract')],
    item: '2010-01-01',
    due: 'start-not-known',
  },
  {
    why: 'a rule without an end outlasts the law',
    rules: [frenchBooks, aRule({ duration: { unit: 'indefinite', criterion: null } })],
    item: '2000-01-01',
    due: 'no-end',
  },
  {
    why: 'at once, on a leap day',
    rules: [policy('until-person-says-stop', period('days', 0))],
    person: { saidStopOn: '2024-02-29' },
    due: '2024-02-29',
  },
  {
    why: 'the end of the subscription counts, not its item',
    rules: [policy('subscription-ended', period('years', 1))],
    item: '2020-01-01',
    person: { subscriptionEndedOn: '2024-02-29' },
    due: '2025-03-01',
  },
];

describe('worked by hand', () => {
  test.each(belgian)('Belgium: $why', (each) => expect(dueOf(each)).toBe(each.due));
  test.each(french)('France: $why', (each) => expect(dueOf(each)).toBe(each.due));
  test.each(promised)('as promised: $why', (each) => expect(dueOf(each)).toBe(each.due));
});
