/** What alarms and entries of the agenda say, in one line each. */
import type { ClockBreach, ClockCase, ClockRequest } from '../../../shared/contract/agenda-calls.ts';
import { daysBetween, isBefore, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { AgendaEntry, TaskBeforeLeaving } from '../../../shared/domain/request/agenda.ts';
import { alarmDueOn, type Alarm } from '../../../shared/domain/request/alarms.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { relativeDay } from '../../parts/format.ts';
import { holidayName } from '../../parts/holiday-name.ts';
import type { Tone } from '../../ui/tone.ts';

/** As it stands today, however long ago it rang. */
export function alarmSentence(t: Translator, alarm: Alarm, today: LocalDate): string {
  const dueOn = alarmDueOn(alarm);
  const count = daysBetween(dueOn, today);
  const date = t.date(dueOn);
  switch (alarm.kind) {
    case 'late':
      return t('alarm.late', { count, date });
    case 'duty':
      return count === 0 ? t('alarm.duty-today') : t('alarm.duty', { date });
    case 'limit':
    case 'aim':
      return t(`alarm.${alarm.kind}`, { day: relativeDay(t, dueOn, today) });
    case 'reminder':
      return t('alarm.reminder', { count });
    case 'undelivered':
      return t('alarm.undelivered', { date });
    case 'authority':
      return count > 0
        ? t('alarm.authority-late', { count })
        : t('alarm.authority', { day: relativeDay(t, dueOn, today) });
    case 'breach':
      return count > 0
        ? t('alarm.breach-late', { count })
        : t('alarm.breach', { day: relativeDay(t, dueOn, today) });
  }
}

const tones: Readonly<Record<Alarm['kind'], Tone>> = {
  late: 'late',
  authority: 'due',
  breach: 'due',
  duty: 'due',
  limit: 'due',
  aim: 'due',
  reminder: 'plain',
  undelivered: 'plain',
};

export function alarmTone({ kind, days }: Alarm): Tone {
  return (kind === 'authority' || kind === 'breach') && days < 0 ? 'late' : tones[kind];
}

export function agendaSentence(t: Translator, entry: AgendaEntry): string {
  const day = t.weekday(entry.on);
  return entry.kind === 'holiday'
    ? t('agenda.entry.holiday', { holiday: holidayName(t, entry.holiday), day })
    : t(`agenda.entry.${entry.kind}`, { day });
}

/** By when a task is to be done; what was due before today is due now. */
export function doByWords(t: Translator, { doBy }: TaskBeforeLeaving, today: LocalDate): string {
  return isBefore(doBy, today) ? t('agenda.do-now') : t('agenda.do-by', { day: t.weekday(doBy) });
}

interface Named {
  readonly requests: readonly ClockRequest[];
  readonly cases: readonly ClockCase[];
  readonly breaches: readonly ClockBreach[];
}

/** Of a request, of the case of an authority, or of a breach. */
export function referenceOf({ requests, cases, breaches }: Named, id: string): string {
  return [...requests, ...cases, ...breaches].find((each) => each.id === id)?.reference ?? '';
}

/** What is opened from the line of an alarm or a task. */
export function matterOf(kind: Alarm['kind'] | TaskBeforeLeaving['kind']): 'request' | 'case' | 'breach' {
  if (kind === 'breach') return kind;
  return kind === 'authority' ? 'case' : 'request';
}

export const openWords = {
  request: 'alarms.open',
  case: 'alarms.open-case',
  breach: 'alarms.open-breach',
} as const;
