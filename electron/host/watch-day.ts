/** Notices midnight in the controller's time zone, so that what is due is told again without a restart. */
import type { LocalDate } from '../../shared/domain/local-date.ts';

const checkEverySeconds = 30;

/** `today` is null while no register is open. Returns how to stop. */
export function watchDay(today: () => LocalDate | null, onNewDay: (today: LocalDate) => void): () => void {
  let known = today();
  const timer = setInterval(() => {
    const now = today();
    if (known !== null && now !== null && now !== known) onNewDay(now);
    known = now;
  }, checkEverySeconds * 1000);
  timer.unref();
  return () => clearInterval(timer);
}
