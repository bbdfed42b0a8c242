/** What the record of processing is written with: the third person, and a note of everything that is missing. */
import type { Language } from '../domain/language.ts';
import type { LawfulBasis } from '../domain/processing/processing-activity.ts';
import type { RulePeriod } from '../domain/register-import/record-words.ts';
import type { RetentionRule } from '../domain/retention/retention-rule.ts';
import { capitalise, formatCount } from '../letters/format.ts';
import { createScribe, type Scribe } from './scribe.ts';
import { recordDetailWordsOf, type RecordDetailWords } from './words/record-details/words.ts';
import type { RegisterWords } from './words/words.ts';

export interface RegisterScribe extends Scribe {
  readonly text: RegisterWords;
  readonly details: RecordDetailWords;
  /** The words for what is missing. `what` names it, so that it is counted once however often it is printed. */
  readonly missing: (what: string) => string;
  readonly missingCount: () => number;
}

export function createRegisterScribe(language: Language): RegisterScribe {
  const scribe = createScribe(language);
  const text = scribe.words.register;
  const found = new Set<string>();
  return {
    ...scribe,
    text,
    details: recordDetailWordsOf(language),
    missing: (what) => {
      found.add(what);
      return scribe.say(text.missing);
    },
    missingCount: () => found.size,
  };
}

/** "Consentement de la personne" */
export function basisName(basis: LawfulBasis, { language, text, say }: RegisterScribe): string {
  return capitalise(language, say(text.lawfulBases[basis]));
}

/** "3 ans après la fin de la relation, puis anonymisation" */
export function ruleText(rule: RulePeriod, scribe: RegisterScribe): string {
  const { say, letterWords, language } = scribe;
  return capitalise(language, say(letterWords.afterwards[rule.action], { period: periodText(rule, scribe) }));
}

function periodText({ duration, startEvent, countsFrom }: RulePeriod, scribe: RegisterScribe): string {
  const { language, say, text, localizer } = scribe;
  const { periods, durations, startEvents } = scribe.letterWords;
  const isIndefinite = duration.unit === 'indefinite';
  if (isIndefinite && duration.criterion !== null) {
    return localizer.text(duration.criterion, 'retention-criterion');
  }
  const isAtOnce = isIndefinite || duration.count === 0;
  if (isAtOnce && startEvent === 'until-person-says-stop') return say(text.untilPersonSaysStop);
  if (isIndefinite) return say(text.asLongAsNeeded);
  const event = say(text.startEvents[startEvent] ?? startEvents[startEvent]);
  if (isAtOnce) return say(periods.atOnce, { event });
  return say(countsFrom === 'next-1-january' ? periods.afterNextJanuary : periods.afterEvent, {
    duration: formatCount(language, durations[duration.unit], duration.count),
    event,
  });
}

/** "Obligation légale", and on a line of its own "Code de commerce, art. L123-22". */
export function groundText(
  { ground }: RetentionRule,
  { say, language, localizer, text }: RegisterScribe,
): string {
  const kind = capitalise(language, say(text.groundKinds[ground.kind]));
  return `${kind}\n${localizer.text(ground.citation, 'retention-ground')}`;
}
