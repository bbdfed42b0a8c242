/** What stands on the ruler of a request: where each day falls between receipt and limit, and what is written under it. */
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { letterRules } from '../../../../shared/domain/letter/letter-kind.ts';
import {
  addDays,
  daysBetween,
  dayOfMonth,
  isAfter,
  laterOf,
  weekday,
  type LocalDate,
} from '../../../../shared/domain/local-date.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { RulerEnd, RulerMark } from '../../../ui/Ruler.tsx';
import type { Tone } from '../../../ui/tone.ts';

export interface RulerContent {
  readonly start: RulerEnd;
  readonly end: RulerEnd & { readonly at: number; readonly tone: Tone };
  readonly today: { readonly at: number; readonly label: string } | undefined;
  readonly marks: readonly RulerMark[];
  readonly ticks: readonly number[];
}

/** The host's today, told by how far the limit is. */
export function todayOf({ summary }: Pick<RequestFile, 'summary'>): LocalDate {
  return addDays(summary.limitOn, -summary.standing.daysToLimit);
}

export function rulerOf(t: Translator, file: RequestFile): RulerContent {
  const { receivedOn } = file.request;
  const { aimOn, limitOn } = file.deadline;
  const today = isOpen(file.state) ? todayOf(file) : null;
  const lastOn = [today, ...file.letters.map(({ posting }) => posting?.sentOn ?? null)].reduce<LocalDate>(
    (last, each) => (each === null ? last : laterOf(last, each)),
    limitOn,
  );
  const length = Math.max(1, daysBetween(receivedOn, lastOn));
  const at = (on: LocalDate) => Math.min(1, Math.max(0, daysBetween(receivedOn, on) / length));
  return {
    start: { label: t('ruler.received'), sub: t.weekday(receivedOn) },
    end: {
      label: aimOn === limitOn ? t('ruler.aim-and-limit') : t('ruler.limit'),
      sub: t.weekday(limitOn),
      at: at(limitOn),
      tone: toneOfLimit(file),
    },
    today: today === null ? undefined : { at: at(today), label: t('ruler.today', { day: t.weekday(today) }) },
    marks: marksOf(t, file, today).map((mark) => ({ ...mark, at: at(mark.on) })),
    ticks: ticksBetween(receivedOn, lastOn).map(at),
  };
}

type DatedMark = Omit<RulerMark, 'at'> & { readonly on: LocalDate };

function marksOf(t: Translator, file: RequestFile, today: LocalDate | null): readonly DatedMark[] {
  const { aimOn, limitOn, postByOn, promisedOn } = file.deadline;
  const isPast = (on: LocalDate) => today !== null && isAfter(today, on);
  const aim: readonly DatedMark[] =
    aimOn === limitOn
      ? []
      : [
          {
            id: 'aim',
            on: aimOn,
            label: promisedOn === aimOn ? t('ruler.aim-promised') : t('ruler.aim'),
            sub: t.weekday(aimOn),
            tone: isPast(aimOn) ? 'due' : 'plain',
            shape: 'dot',
          },
        ];
  // Once everything has left, the last day for the post no longer matters.
  const postBy: readonly DatedMark[] = isOpen(file.state)
    ? [
        {
          id: 'post-by',
          on: postByOn,
          label: t('ruler.post-by'),
          sub: t.weekday(postByOn),
          tone: 'plain',
          shape: 'ring',
        },
      ]
    : [];
  return [...aim, ...postBy, ...extensionMarks(t, file), ...pauseMarks(t, file), ...letterMarks(t, file)];
}

function extensionMarks(t: Translator, { request }: RequestFile): readonly DatedMark[] {
  const toldOn = request.rights.find(({ extendedOn }) => extendedOn !== null)?.extendedOn ?? null;
  if (toldOn === null) return [];
  return [
    { id: 'extended', on: toldOn, label: t('ruler.extended'), sub: t.weekday(toldOn), shape: 'forward' },
  ];
}

function pauseMarks(t: Translator, { suspensions }: RequestFile): readonly DatedMark[] {
  return suspensions.flatMap(({ from, until }, index): readonly DatedMark[] => [
    { id: `pause-${index}`, on: from, label: t('ruler.suspended'), sub: t.weekday(from), shape: 'pause' },
    ...(until === null
      ? []
      : [
          {
            id: `resume-${index}`,
            on: until,
            label: t('ruler.resumed'),
            sub: t.weekday(until),
            shape: 'dot' as const,
          },
        ]),
  ]);
}

function letterMarks(t: Translator, { letters }: RequestFile): readonly DatedMark[] {
  return letters.flatMap(({ id, kind, posting }): readonly DatedMark[] => {
    if (posting === null) return [];
    const label = letterRules[kind].answers === null ? t(`letter-kind.${kind}`) : t('ruler.answered');
    return [{ id, on: posting.sentOn, label, sub: t.weekday(posting.sentOn), tone: 'done' }];
  });
}

function toneOfLimit({ state, summary, letters, deadline }: RequestFile): Tone {
  if (state === 'closed') {
    const isLate = letters.some(
      ({ posting }) => posting !== null && isAfter(posting.sentOn, deadline.limitOn),
    );
    return isLate ? 'late' : 'done';
  }
  if (state === 'voided') return 'plain';
  const tones = { late: 'late', 'past-aim': 'due', 'due-soon': 'due', 'in-time': 'plain' } as const;
  return tones[summary.standing.level];
}

const longestRulerWithWeeks = 70;

/** Mondays; on a long ruler the first of each month. */
function ticksBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const length = daysBetween(from, to);
  const days = Array.from({ length: Math.max(0, length - 1) }, (_, index) => addDays(from, index + 1));
  return days.filter((day) => (length <= longestRulerWithWeeks ? weekday(day) === 1 : dayOfMonth(day) === 1));
}
