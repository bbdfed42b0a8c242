/** What a breach says of itself on the screen: its standing, its duties, its hours. */
import type { BreachFile, DutyView } from '../../../../shared/contract/breach-calls.ts';
import type { BreachStanding } from '../../../../shared/domain/breach/breach-standing.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { Tone } from '../../../ui/tone.ts';

const tones: Readonly<Record<BreachStanding, Tone>> = {
  late: 'late',
  running: 'due',
  persons: 'due',
  settled: 'done',
  closed: 'plain',
};

export function standingTone(standing: BreachStanding): Tone {
  return tones[standing];
}

/** "mercredi 18 mars à 09:30" */
export function momentWords(t: Translator, { on, time }: BreachFile['aware']): string {
  return t('breach.moment', { day: t.weekday(on), time });
}

/** Why the authority, or the client, is told, and until when. */
export function dutyWords(t: Translator, duty: DutyView, whom: 'authority' | 'client'): string {
  const moment = momentWords(t, duty.due);
  if (whom === 'client') return t('breach.duty.client', { moment });
  return duty.because === null ? t('breach.duty.none') : t(`breach.duty.${duty.because}`, { moment });
}
