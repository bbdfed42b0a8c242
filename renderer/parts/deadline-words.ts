/** How a request stands against its deadline, in a few words with their tone and shape. */
import type { RequestSummary } from '../../shared/contract/request-summary.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { MarkShape } from '../ui/Mark.tsx';
import type { Tone } from '../ui/tone.ts';
import { exactDay, weekdayName } from './format.ts';

export interface DeadlineWords {
  /** "à envoyer jeudi", "dans 12 jours", "3 jours de retard" */
  readonly text: string;
  /** Both dates in full, for who points at it. */
  readonly exact: string;
  readonly tone: Tone;
  readonly shape?: MarkShape;
}

type Standing = Pick<RequestSummary, 'state' | 'standing' | 'isSuspended' | 'aimOn' | 'limitOn'>;

/** A request that is over says its state instead. */
export function deadlineWords(t: Translator, summary: Standing): DeadlineWords {
  const { state, standing, isSuspended, aimOn, limitOn } = summary;
  const exact = t('deadline.aim-and-limit', { aim: exactDay(t, aimOn), limit: exactDay(t, limitOn) });
  if (!isOpen(state)) {
    const words = { text: t(`request-state.${state}`), exact };
    return state === 'closed' ? { ...words, tone: 'done' } : { ...words, tone: 'plain', shape: 'cross' };
  }
  if (isSuspended && standing.level !== 'late') {
    return { text: t('deadline.suspended'), exact, tone: 'plain', shape: 'pause' };
  }
  switch (standing.level) {
    case 'late':
      return { text: t('time.late-by', { count: -standing.daysToLimit }), exact, tone: 'late' };
    case 'past-aim':
      return { text: limitText(t, standing.daysToLimit), exact, tone: 'due', shape: 'alert' };
    case 'due-soon':
      return { text: aimText(t, summary), exact, tone: 'due' };
    case 'in-time':
      return { text: t('time.in-days', { count: standing.daysToAim }), exact, tone: 'plain' };
  }
}

function limitText(t: Translator, days: number): string {
  return days === 0 ? t('deadline.last-day') : t('deadline.limit-in', { count: days });
}

function aimText(t: Translator, { standing, aimOn }: Standing): string {
  if (standing.daysToAim === 0) return t('deadline.send-today');
  if (standing.daysToAim === 1) return t('deadline.send-tomorrow');
  // A week from now has the name of today: there the number of days says it better.
  return standing.daysToAim <= 6
    ? t('deadline.send-by', { day: weekdayName(t, aimOn) })
    : t('time.in-days', { count: standing.daysToAim });
}
