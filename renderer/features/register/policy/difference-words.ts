/** A difference between policy and register, in a sentence of the screen's language with what it is about. */
import { countryCodeSchema, countryName } from '../../../../shared/domain/postal/country-code.ts';
import type { Difference, HeldValue } from '../../../../shared/domain/policy/compare/difference.ts';
import { legalTexts, missingInformation } from '../../../../shared/domain/policy/policy-finding.ts';
import { lawfulBases, transferSafeguards } from '../../../../shared/domain/processing/processing-activity.ts';
import { channels } from '../../../../shared/domain/request/channel.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { keepingText } from '../../../parts/keeping-words.ts';
import { isPolicyField } from './policy-fields.ts';
import { delayText, heldText } from './proposal-words.ts';

export function differenceSentence(t: Translator, difference: Difference): string {
  const { code, records, names } = difference;
  const sentence = t(`policy.difference.${code}`);
  const about = [
    ...names.map((name) => t.text(name)),
    ...records.flatMap(({ name }) => (name === null ? [] : [t.text(name)])),
    ...detailTexts(t, difference),
  ];
  if (about.length === 0) return sentence;
  return t('gap.with-details', {
    sentence: sentence.replace(/\.$/u, ''),
    details: t.list([...new Set(about)]),
  });
}

function detailTexts(t: Translator, { code, details }: Difference): readonly string[] {
  switch (code) {
    case 'information-missing':
      return missingInformation
        .filter((each) => details.includes(each))
        .map((each) => t(`policy.information.${each}`));
    case 'basis-differs':
    case 'basis-not-in-register':
      return lawfulBases.filter((each) => details.includes(each)).map((each) => t(`basis.${each}`));
    case 'safeguard-differs':
      return transferSafeguards
        .filter((each) => details.includes(each))
        .map((each) => t(`safeguard.${each}`));
    case 'text-repealed':
      return legalTexts.filter((each) => details.includes(each)).map((each) => t(`policy.text.${each}`));
    case 'stored-elsewhere':
      return details
        .filter((each) => countryCodeSchema.safeParse(each).success)
        .map((each) => countryName(each, t.language));
    case 'controller-differs':
    case 'controller-not-in-register':
    case 'promise-differs':
    case 'promise-not-in-register':
    case 'promise-not-in-policy':
      return [
        ...details.filter(isPolicyField).map((each) => t(`policy.field.${each}`)),
        ...channels.filter((each) => details.includes(each)).map((each) => t(`channel.${each}`)),
      ];
    default:
      return [];
  }
}

/** What the register says instead. */
export function heldSentence(t: Translator, { code, held }: Difference): string | null {
  if (held.length === 0) return null;
  const texts = held.map((value) => heldValueText(t, code, value));
  return t('policy.in-register', { value: t.list([...new Set(texts)]) });
}

function heldValueText(t: Translator, code: Difference['code'], value: HeldValue): string {
  switch (value.kind) {
    case 'delay':
      return delayText(t, value.delay);
    case 'period':
      return keepingText(t, { ...value, countsFrom: 'event', action: 'erase' });
    case 'text': {
      const basis = lawfulBases.find((each) => each === value.text);
      return code === 'basis-differs' && basis !== undefined ? t(`basis.${basis}`) : heldText(t, value.text);
    }
  }
}
