/** How long the hours of a breach still run, going on by itself: words and a mark, never a colour alone. */
import { useEffect, useState } from 'react';
import type { Translator } from '../../shared/i18n/translator.ts';
import { StateTag } from '../ui/StateTag.tsx';
import { hoursBetween } from './hours-between.ts';

interface HoursLeftProps {
  /** Instants: of the reply, and of the end. */
  readonly now: string;
  readonly dueAt: string;
  readonly t: Translator;
}

const tickMs = 15_000;

export function HoursLeft(props: HoursLeftProps) {
  // A later reply begins the counting anew.
  return <Running key={props.now} {...props} />;
}

/** The clock of the register host leads, whatever this page's clock says. */
function Running({ now, dueAt, t }: HoursLeftProps) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setPassed(performance.now() - start), tickMs);
    return () => clearInterval(timer);
  }, []);
  const { isPast, hours, minutes } = hoursBetween(Date.parse(now) + passed, dueAt);
  return (
    <StateTag tone={isPast ? 'late' : 'due'}>
      {t(isPast ? 'breach.hours-past' : 'breach.hours-left', {
        hours,
        minutes: String(minutes).padStart(2, '0'),
      })}
    </StateTag>
  );
}
