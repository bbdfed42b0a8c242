/** How long, in the words of a foreign register: a typed period where the words leave no doubt, else none. */
import { findDurations } from '../policy/find-durations.ts';
import { readPolicy } from '../policy/read-policy.ts';
import type { RulePeriod, RecordWords } from './record-words.ts';

/** What a cell says under its heading, so that the rules for sentences of policies read it. */
const heading: Readonly<Record<string, string>> = {
  fr: 'Durée de conservation : les données sont conservées',
  nl: 'Bewaartermijn: de gegevens worden bewaard gedurende',
  en: 'Retention period: the data is kept for',
};

/** Longer ones are more than a period. */
const longest = 300;

export function readPeriod(text: string, words: RecordWords): RulePeriod | null {
  const printed = words.readPeriod(text);
  const isCriterion = printed?.duration.unit === 'indefinite' && printed.duration.criterion !== null;
  return printed !== null && !isCriterion ? printed : (readFreely(text) ?? printed);
}

function readFreely(text: string): RulePeriod | null {
  if (text.length > longest || findDurations(text).length !== 1) return null;
  const found = Object.values(heading).flatMap((before) =>
    readPolicy(`${before} ${text.replace(/[.\s]+$/u, '')}.`, []).findings.flatMap(({ claim }) =>
      claim.kind === 'retention' && claim.duration !== null && claim.startEvent !== null ? [claim] : [],
    ),
  );
  const periods = new Map(
    found.flatMap(({ duration, startEvent, countsFrom }) => {
      if (duration === null || startEvent === null || duration.unit === 'indefinite') return [];
      const period: RulePeriod = { duration, startEvent, countsFrom, action: actionOf(text) };
      return [[JSON.stringify(period), period] as const];
    }),
  );
  const [only, second] = periods.values();
  return only === undefined || second !== undefined ? null : only;
}

function actionOf(text: string): RulePeriod['action'] {
  if (/anonym/iu.test(text)) return 'anonymise';
  return /archiv/iu.test(text) ? 'archive' : 'erase';
}
