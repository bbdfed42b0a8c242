/** Of what a letter asks, what the law of the controller knows: Belgium has no equivalent of LIL Art. 84 to 86, and says so. */
import type { ControllerCountry } from '../controller/controller.ts';
import { isKnownIn } from '../request/right.ts';
import type { LetterReading, QuotedRemark } from './read-letter.ts';

export function underLawOf<T extends Pick<LetterReading, 'proposals' | 'remarks'>>(
  letter: T,
  country: ControllerCountry,
): T {
  const known = letter.proposals.filter(({ right }) => isKnownIn(country, right));
  const unknown = letter.proposals.find(({ right }) => !isKnownIn(country, right));
  const deceased = country === 'BE' ? letter.remarks.find(({ kind }) => kind === 'deceased') : undefined;
  const [evidence] = unknown?.evidence ?? (deceased === undefined ? [] : [deceased.evidence]);
  if (evidence === undefined) return letter;
  const instead: QuotedRemark = { kind: 'no-right-after-death', evidence };
  return {
    ...letter,
    proposals: known,
    remarks: [instead, ...letter.remarks.filter((remark) => remark !== deceased)],
  };
}
