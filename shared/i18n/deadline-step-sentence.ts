/** Says each step of a deadline's computation as a sentence. */
import type { Translator } from './translator.ts';
import type { DeadlineStep, SkippedDay } from '../domain/request/deadline-step.ts';
import { assertNever } from '../result.ts';

type StepOf<K extends DeadlineStep['kind']> = Extract<DeadlineStep, { readonly kind: K }>;

export function stepSentence(t: Translator, step: DeadlineStep): string {
  switch (step.kind) {
    case 'received':
      return t('deadline-step.received');
    case 'before-the-regulation':
      return t('deadline-step.before-the-regulation', { received: t.date(step.receivedOn) });
    case 'counting-starts':
      return t('deadline-step.counting-starts', { notCounted: t.weekday(step.notCounted) });
    case 'months-added':
      return t('deadline-step.months-added', { months: step.months, from: t.date(step.from) });
    case 'clamped':
      return t('deadline-step.clamped', { day: step.missingDay });
    case 'extension':
      return t('deadline-step.extension', {
        toldOn: t.date(step.toldOn),
        months: step.months,
        totalMonths: step.totalMonths,
        from: t.date(step.from),
      });
    case 'extension-not-counted':
      return extensionNotCounted(t, step);
    case 'suspension':
      return suspension(t, step);
    case 'suspension-not-counted':
      return t('deadline-step.suspension-not-counted', { from: t.date(step.from) });
    case 'rolled':
      return t('deadline-step.rolled', { days: t.list(step.over.map((day) => skippedDay(t, day))) });
    case 'limit':
      return t('deadline-step.limit');
    case 'promised':
      return t('deadline-step.promised', {
        delay: t(`delay.${step.delay.unit}`, { count: step.delay.count }),
      });
    case 'aim':
      return aim(t, step);
    case 'post-by':
      return t('deadline-step.post-by', { from: t.weekday(step.from), workingDays: step.workingDays });
    default:
      return assertNever(step);
  }
}

function extensionNotCounted(t: Translator, step: StepOf<'extension-not-counted'>): string {
  const toldOn = t.date(step.toldOn);
  if (step.reason === 'before-receipt') return t('deadline-step.extension-before-receipt', { toldOn });
  return t('deadline-step.extension-too-late', { toldOn, firstMonthLimit: t.date(step.firstMonthLimitOn) });
}

function suspension(t: Translator, step: StepOf<'suspension'>): string {
  const from = t.date(step.from);
  const { days, until, reason } = step;
  const sentence =
    until === null
      ? t(`deadline-step.suspension-${reason}-open`, { from, days })
      : t(`deadline-step.suspension-${reason}`, { from, until: t.date(until), days });
  if (step.countedFrom === step.from) return sentence;
  return `${sentence} ${t('deadline-step.suspension-shared', { countedFrom: t.date(step.countedFrom) })}`;
}

function aim(t: Translator, { because, isUndisturbed }: StepOf<'aim'>): string {
  const sentence = t(`deadline-step.aim-${because}`);
  return isUndisturbed ? `${sentence} ${t('deadline-step.aim-undisturbed')}` : sentence;
}

/** "dimanche 1 novembre (Toussaint)": the weekday says itself why nobody works at a week-end. */
function skippedDay(t: Translator, { on, holiday }: SkippedDay): string {
  if (holiday === null) return t.weekday(on);
  return t('deadline-step.holiday-in-brackets', { day: t.weekday(on), holiday: t(`holiday.${holiday}`) });
}
