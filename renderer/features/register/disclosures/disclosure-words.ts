/** What a disclosure says of itself on the screen: how it stands, and what the person may know. */
import type { DisclosureSummary } from '../../../../shared/contract/disclosure-calls.ts';
import type { DisclosureState } from '../../../../shared/domain/disclosure/disclosure.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { Tone } from '../../../ui/tone.ts';

const tones: Readonly<Record<DisclosureState, Tone>> = {
  'to-decide': 'due',
  contested: 'due',
  given: 'done',
  refused: 'plain',
};

export function stateTone(state: DisclosureState): Tone {
  return tones[state];
}

export function tellingWords(
  t: Translator,
  { disclosure, isSecret, isTellingOwed }: DisclosureSummary,
): string {
  const { telling } = disclosure.fields;
  if (isSecret && telling.kind === 'secret')
    return telling.until === null
      ? t('disclosure.secret')
      : t('disclosure.secret-to', { day: t.date(telling.until) });
  if (isTellingOwed) return t('disclosure.telling-owed');
  if (telling.kind === 'told') return t('disclosure.told', { day: t.date(telling.on) });
  return t(telling.kind === 'not-needed' ? 'disclosure.telling.not-needed' : 'disclosure.telling.to-tell');
}
