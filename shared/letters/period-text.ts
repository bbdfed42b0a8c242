/** How long data is kept, in words: the period or the criteria that GDPR Art. 13(2)(a) and 15(1)(d) ask for. */
import type { LocalDate } from '../domain/local-date.ts';
import type { RetentionRule } from '../domain/retention/retention-rule.ts';
import { formatCount, formatDate, phrase } from './format.ts';
import type { Localizer } from './localizer.ts';
import { wordsOf } from './words/words.ts';

type Rule = Pick<RetentionRule, 'duration' | 'startEvent' | 'countsFrom'>;

/** "3 ans après la fin de notre relation", "7 ans à partir du 1er janvier qui suit la clôture de l’exercice comptable" */
export function periodText({ duration, startEvent, countsFrom }: Rule, localizer: Localizer): string {
  const { language } = localizer;
  const { periods, durations, startEvents } = wordsOf(language);
  const isIndefinite = duration.unit === 'indefinite';
  if (isIndefinite && duration.criterion !== null) {
    return localizer.text(duration.criterion, 'retention-criterion');
  }
  const isAtOnce = isIndefinite || duration.count === 0;
  if (isAtOnce && startEvent === 'until-person-says-stop')
    return phrase(language, periods.untilPersonSaysStop);
  if (isIndefinite) return phrase(language, periods.asLongAsNeeded);
  const event = phrase(language, startEvents[startEvent]);
  if (isAtOnce) return phrase(language, periods.atOnce, { event });
  const pattern = countsFrom === 'next-1-january' ? periods.afterNextJanuary : periods.afterEvent;
  return phrase(language, pattern, {
    duration: formatCount(language, durations[duration.unit], duration.count),
    event,
  });
}

/** "jusqu’au 31 décembre 2032" */
export function untilText(on: LocalDate, { language }: Localizer): string {
  return phrase(language, wordsOf(language).periods.until, { date: formatDate(language, on) });
}
