/** What a question does to the period, as the letter that asks it says so (GDPR Art. 12(6), recital 63). */
import { z } from 'zod';
import { isAfter } from '../domain/local-date.ts';
import { formatDate } from './format.ts';
import type { LetterInput } from './letter-input.ts';

export const pauseFactsShape = {
  /** The period rests because of a question: this one, or one before it. */
  isPaused: z.boolean(),
  /** It rests from the day on which this letter leaves. */
  pausesNow: z.boolean(),
  /** It rests already, since that day. */
  pausedSince: z.string().nullable(),
  /** The day aimed at all the same: that without any pause, while it lies ahead. */
  aimOn: z.string().nullable(),
} as const;
interface PauseFacts {
  readonly isPaused: boolean;
  readonly pausesNow: boolean;
  readonly pausedSince: string | null;
  readonly aimOn: string | null;
}

/** @param pauses the question is one for which the period may rest; once it is over there is nothing left to rest */
export function pauseFacts(input: LetterInput, pauses: boolean): PauseFacts {
  const { language, letterOn, deadline, suspensions } = input;
  const open = suspensions.find(({ until }) => until === null) ?? null;
  const pausesNow = pauses && open === null && !isAfter(letterOn, deadline.limitOn);
  const pausedSince = pauses && open !== null ? formatDate(language, open.from) : null;
  const isPaused = pausesNow || pausedSince !== null;
  const { aimOn } = deadline.undisturbed;
  return {
    isPaused,
    pausesNow,
    pausedSince,
    aimOn: isPaused && isAfter(aimOn, letterOn) ? formatDate(language, aimOn) : null,
  };
}
