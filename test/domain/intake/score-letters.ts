/** Precision and recall of the proposed rights over a table of letters. */
import { proposeRights } from '../../../shared/domain/intake/propose-rights.ts';
import type { Right } from '../../../shared/domain/request/right.ts';
import type { LetterCase } from './letters/letter-case.ts';

export interface Score {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  /** What was missed or wrong, for the message of a failing test. */
  readonly faults: readonly string[];
}

/** Of all rights, or of one. */
export function scoreLetters(cases: readonly LetterCase[], only?: Right): Score {
  const counts = { right: 0, missed: 0, wrong: 0 };
  const faults: string[] = [];
  const isCounted = (right: Right) => only === undefined || right === only;
  for (const { text, rights: all } of cases) {
    const rights = all.filter(isCounted);
    const proposals = proposeRights(text).proposals.filter(({ right }) => isCounted(right));
    const proposed = proposals.map(({ right }) => right);
    const missed = rights.filter((right) => !proposed.includes(right));
    const wrong = proposals.filter(({ right }) => !rights.includes(right));
    counts.right += rights.length - missed.length;
    counts.missed += missed.length;
    counts.wrong += wrong.length;
    const because = wrong.map(
      ({ right, evidence }) =>
        `${right} from "${evidence.map(({ start, end }) => text.slice(start, end)).join('" "')}"`,
    );
    if (missed.length + wrong.length > 0)
      faults.push(`missed [${missed.join(', ')}], wrong [${because.join(', ')}] in: ${text.slice(0, 150)}`);
  }
  const { right, missed, wrong } = counts;
  return { ...counts, precision: right / (right + wrong), recall: right / (right + missed), faults };
}
