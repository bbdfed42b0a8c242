/** Whom of the register a letter may be about: offered with the reason, chosen by the user. */
import type { Candidate } from '../../../../shared/contract/intake-calls.ts';
import type { SubjectId } from '../../../../shared/domain/id.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';

interface CandidateChoiceProps {
  readonly t: Translator;
  readonly candidates: readonly Candidate[];
  readonly subjectId: SubjectId | null;
  /** Null: none of them. */
  readonly onChoose: (subjectId: SubjectId | null) => void;
}

export function CandidateChoice({ t, candidates, subjectId, onChoose }: CandidateChoiceProps) {
  if (candidates.length === 0) return null;
  const choices = candidates.map((candidate) => ({
    id: candidate.subjectId as string,
    label: candidate.name,
    description: describe(t, candidate),
  }));
  return (
    <RadioGroup
      label={t('intake.candidates')}
      description={t('intake.candidates.means')}
      choices={[...choices, { id: 'none', label: t('intake.candidate.none') }]}
      value={subjectId}
      onChange={(id) => onChoose(candidates.find((each) => each.subjectId === id)?.subjectId ?? null)}
    />
  );
}

/** "adresse e-mail connue, même nom · zelie@exemple.be · Bruxelles · client C-1001" */
function describe(t: Translator, { why, email, town, customerNumber }: Candidate): string {
  const number =
    customerNumber === null ? null : t('request-new.customer-number', { number: customerNumber });
  return [t.list(why.map((each) => t(`intake.why.${each}`))), email, town, number]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** The one person that nobody else comes close to: known by their e-mail, or by number and name. */
export function evidentCandidate(candidates: readonly Candidate[]): Candidate | null {
  const [first, second] = candidates;
  if (first === undefined || second !== undefined) return null;
  const isKnown =
    first.why.includes('known-email') ||
    (first.why.includes('customer-number') && first.why.includes('name'));
  return isKnown ? first : null;
}
