/** Whole hours and minutes from now to an instant; past it, since it. What has begun of a minute is not left any more. */
export interface HoursBetween {
  readonly isPast: boolean;
  readonly hours: number;
  readonly minutes: number;
}

const minuteMs = 60_000;

/** @param now milliseconds since 1970 */
export function hoursBetween(now: number, dueAt: string): HoursBetween {
  const left = Date.parse(dueAt) - now;
  const isPast = left < 0;
  const whole = Math.floor(Math.abs(left) / minuteMs);
  return { isPast, hours: Math.floor(whole / 60), minutes: whole % 60 };
}
