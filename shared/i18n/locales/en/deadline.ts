/** How a deadline was computed, step by step in sentences, and what is written under its ruler, in English. */
import type { deadline as french } from '../fr/deadline.ts';

export const deadline: Readonly<Record<keyof typeof french, string>> = {
  'deadline-step.received': 'The request arrived.',
  'deadline-step.before-the-regulation':
    'The GDPR has applied only since this day; the request, which arrived on {received}, is counted as if it had applied already.',
  'deadline-step.counting-starts': 'The period begins: the day of arrival, {notCounted}, does not count.',
  'deadline-step.months-added': '{months} {months|month|months} after {from}: the legal period ends here.',
  'deadline-step.clamped': 'This month has no day {day}: the period ends on its last day.',
  'deadline-step.extension':
    'On {toldOn} the person was told that {months} more {months|month|months} would be needed: {totalMonths} months in all since {from}.',
  'deadline-step.extension-too-late':
    'The extension announced on {toldOn} does not count: the person had to be told by {firstMonthLimit} at the latest.',
  'deadline-step.extension-before-receipt':
    'The extension announced on {toldOn} does not count: the request had not arrived yet.',
  'deadline-step.suspension-identity':
    'Paused from {from} to {until}, waiting for proof of identity: {days} more {days|day|days}.',
  'deadline-step.suspension-clarification':
    'Paused from {from} to {until}, waiting for a clarification: {days} more {days|day|days}.',
  'deadline-step.suspension-identity-open':
    'Paused since {from}, waiting for proof of identity: {days} more {days|day|days} so far.',
  'deadline-step.suspension-clarification-open':
    'Paused since {from}, waiting for a clarification: {days} more {days|day|days} so far.',
  'deadline-step.suspension-shared':
    'The days before {countedFrom} were counted already: they count only once.',
  'deadline-step.suspension-not-counted':
    'The question sent on {from} paused nothing: the period was already over.',
  'deadline-step.rolled':
    'A period does not end on a day off ({days}): it runs until the end of the next working day.',
  'deadline-step.limit': 'Latest date: the answer must be given by the end of this day.',
  'deadline-step.promised': 'Your policy promises an answer within {delay}.',
  'deadline-step.aim-law': 'Target date: the end of the legal period.',
  'deadline-step.aim-promise': 'Target date: the promised day, earlier than the law’s.',
  'deadline-step.aim-same-day': 'Target date: the promised day and the law’s are the same.',
  'deadline-step.aim-undisturbed':
    'Pauses do not count here. The date that includes them can be defended, but an authority may see it differently.',
  'deadline-step.post-by':
    'Post it by this day so that it arrives before {from}: {workingDays} working days on the way.',
  'deadline-step.holiday-in-brackets': '{day} ({holiday})',

  'delay.days': '{count} {count|day|days}',
  'delay.months': '{count} {count|month|months}',
  'delay.working-days': '{count} working {count|day|days}',

  'holiday.new-year': 'New Year’s Day',
  'holiday.good-friday': 'Good Friday',
  'holiday.easter-monday': 'Easter Monday',
  'holiday.labour-day': 'Labour Day',
  'holiday.victory-1945': 'Victory Day 1945',
  'holiday.ascension': 'Ascension Day',
  'holiday.whit-monday': 'Whit Monday',
  'holiday.abolition-of-slavery': 'Abolition of Slavery Day',
  'holiday.french-national-day': 'French National Day',
  'holiday.belgian-national-day': 'Belgian National Day',
  'holiday.assumption': 'Assumption Day',
  'holiday.all-saints': 'All Saints’ Day',
  'holiday.armistice-1918': 'Armistice Day 1918',
  'holiday.christmas': 'Christmas Day',
  'holiday.saint-stephen': 'St Stephen’s Day',

  'ruler.label': 'Time to answer',
  'ruler.received': 'Received',
  'ruler.limit': 'Latest date',
  'ruler.aim-and-limit': 'Target and latest date',
  'ruler.today': 'today, {day}',
  'ruler.aim': 'Target date',
  'ruler.aim-promised': 'Target date: promised',
  'ruler.post-by': 'Post by',
  'ruler.extended': 'Extension announced',
  'ruler.suspended': 'Paused',
  'ruler.resumed': 'Pause over',
  'ruler.answered': 'Answer sent',
  'ruler.why': 'Why these dates?',

  'deadline-page.lead':
    'These dates help you answer in time; they do not replace legal advice. Here is how they were worked out.',
  'deadline-page.steps': 'The calculation, step by step',
  'deadline-page.extend-title': 'Two more months',
  'deadline-page.extend-allowed':
    'If the request is complex, you may extend it once. The person must be told, with the reason, by {limit} at the latest.',
  'deadline-page.extend-warn':
    'The first month ended on {nominal}. Extending can still be defended until {limit}, but an authority may find it too late.',
  'deadline-page.extend-too-late':
    'Extending is no longer possible: the person had to be told by {limit} at the latest.',
  'deadline-page.extend-done': 'The request has already been extended; that can be done only once.',
  'deadline-page.pause-title': 'Pause',
  'deadline-page.pause-text':
    'The period stops while the person proves who they are or clarifies the request. The target date does not move.',
  'deadline-page.pause-open': 'Paused since {from}. Each day of waiting moves the latest date by a day.',
};
