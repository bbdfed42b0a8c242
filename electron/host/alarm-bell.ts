/**
 * Tells the system of the alarms when a register is opened and when a day begins, and keeps the number on the app's icon. While
 * the app runs, an alarm is told once; the window shows it until somebody notes it.
 */
import type { Client } from '../../shared/contract/define.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { AppEvent, Area } from '../../shared/contract/events.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { idOfAlarm, type Alarm } from '../../shared/domain/request/alarms.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import type { Platform } from '../context.ts';
import { alarmNotice, type AlarmsDue } from './alarm-notice.ts';

interface AlarmBellOptions {
  readonly api: Pick<Client<AppContract>, 'alarms.due'>;
  readonly platform: Pick<Platform, 'notify' | 'setBadge'>;
  readonly language: () => Language;
}

export interface AlarmBell {
  /** A register was opened. */
  opened(): Promise<void>;
  heard(event: AppEvent): void;
}

/** What may change how many answers press. */
const counted: readonly Area[] = ['requests', 'letters', 'controller', 'breaches'];

export function createAlarmBell({ api, platform, language }: AlarmBellOptions): AlarmBell {
  /** For a register that is locked and opened again before anybody noted them. */
  let told: { readonly on: LocalDate; readonly alarms: Set<string> } | null = null;
  let hasBadge = true;
  let isCounting = false;

  const setBadge = async (count: number) => {
    if (hasBadge) hasBadge = (await platform.setBadge(count).catch(() => 'not-here')) === 'shown';
  };
  const tell = async (due: AlarmsDue) => {
    if (told?.on !== due.today) told = { on: due.today, alarms: new Set() };
    const { alarms } = told;
    const fresh = due.alarms.filter((alarm) => !alarms.has(keyOf(alarm)));
    fresh.forEach((alarm) => alarms.add(keyOf(alarm)));
    const t = createTranslator(language(), catalogs[language()]);
    const body = alarmNotice(t, { ...due, alarms: fresh });
    if (body !== null) await platform.notify(t('app.name'), body).catch(() => 'not-here');
  };
  const ring = async () => {
    const due = await api['alarms.due']({});
    if (due.ok) await Promise.all([setBadge(due.value.pressing), tell(due.value)]);
  };
  /** Once for all that is written at a time, and after the writer has ended. */
  const countAgain = () => {
    if (isCounting || !hasBadge) return;
    isCounting = true;
    setImmediate(() => {
      isCounting = false;
      void api['alarms.due']({}).then((due) => (due.ok ? setBadge(due.value.pressing) : undefined));
    });
  };
  return {
    opened: ring,
    heard: (event) => {
      if (event.kind === 'day-changed') void ring();
      if (event.kind === 'locked') void setBadge(0);
      if (event.kind === 'changed' && event.areas.some((area) => counted.includes(area))) countAgain();
    },
  };
}

function keyOf(alarm: Alarm): string {
  return `${idOfAlarm(alarm)} ${alarm.kind} ${alarm.on}`;
}
