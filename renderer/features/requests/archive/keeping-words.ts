/** How the day was reached on which something falls due, as one line of words. */
import type { KeepingStep } from '../../../../shared/domain/archive/request-keeping.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';

/** "demande close le 12 mars 2021, 5 ans, soit jusqu’au 12 mars 2026" */
export function stepsText(t: Translator, steps: readonly KeepingStep[]): string {
  return steps.map((step) => stepText(t, step)).join(', ');
}

function stepText(t: Translator, step: KeepingStep): string {
  const day = t.date(step.on);
  switch (step.kind) {
    case 'event': {
      const { event } = step;
      const isKnown = event === 'request-closed' || event === 'letter-sent';
      return t(isKnown ? `keeping-step.${event}` : 'keeping-step.event', { day });
    }
    case 'next-1-january':
    case 'promise':
      return t(`keeping-step.${step.kind}`, { day });
    case 'kept-for': {
      const { duration } = step;
      if (duration.unit === 'indefinite') return t('keeping-step.event', { day });
      return t(`keeping-step.${duration.unit}`, { count: duration.count, day });
    }
  }
}
