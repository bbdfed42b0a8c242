/** What the system's notice says of the alarms that rang. It may show on a locked screen: references, never a person. */
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Client } from '../../shared/contract/define.ts';
import { alarmDueOn, idOfAlarm, type Alarm } from '../../shared/domain/request/alarms.ts';
import type { Translator } from '../../shared/i18n/translator.ts';

export type AlarmsDue = Extract<
  Awaited<ReturnType<Client<AppContract>['alarms.due']>>,
  { ok: true }
>['value'];

/** A notice is cut after a few lines anyway. */
const namedAtMost = 3;

/** One sentence for breaches, one for what is late, one for what is to be sent, one for the rest; null where nothing rang. */
export function alarmNotice(t: Translator, { alarms, requests, cases, breaches }: AlarmsDue): string | null {
  const of = (...kinds: readonly Alarm['kind'][]) => alarms.filter(({ kind }) => kinds.includes(kind));
  const references = (some: readonly Alarm[]) => {
    const known = [...requests, ...cases, ...breaches];
    const all = some.map((alarm) => known.find(({ id }) => id === idOfAlarm(alarm))?.reference ?? '');
    const named = [...new Set(all)].slice(0, namedAtMost).join(', ');
    return all.length > namedAtMost ? `${named}, …` : named;
  };
  const running = of('breach');
  const late = of('late');
  const ahead = of('limit', 'aim').toSorted((a, b) => alarmDueOn(a).localeCompare(alarmDueOn(b)));
  const others = of('authority', 'duty', 'reminder', 'undelivered');
  const [first] = ahead;
  const sentences = [
    running.length === 0
      ? ''
      : t('notice.breach', { count: running.length, references: references(running) }),
    late.length === 0 ? '' : t('notice.late', { count: late.length, references: references(late) }),
    first === undefined ? '' : aheadSentence(t, ahead.length, alarmDueOn(first), references([first])),
    others.length === 0 ? '' : t('notice.other', { count: others.length, references: references(others) }),
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? null : sentences.join(' ');
}

function aheadSentence(t: Translator, count: number, on: Alarm['on'], reference: string): string {
  const day = t.weekday(on);
  return count === 1
    ? t('notice.ahead-one', { day, reference })
    : t('notice.ahead-many', { count, day, reference });
}
