/** Periods: how long the policy says that data is kept, and how long the rules of the register keep it (Art. 13(2)(a), 30(1)(f)). */
import type { DataCategory } from '../../processing/processing-activity.ts';
import type { Duration, RetentionRule, StartEvent } from '../../retention/retention-rule.ts';
import { categoryEntries } from '../entries/categories.ts';
import type { RetentionSubject } from '../policy-codes.ts';
import { retentionKey } from '../proposal-key.ts';
import { periodsOf, retentionRulesOf, type FindingOf } from '../propose-register.ts';
import { named, ruleRecord, type Compared } from './compared.ts';
import { difference, type Difference } from './difference.ts';
import { categoriesOfOwnDuties } from './known-codes.ts';
import { meaningOfCategory } from './meaning.ts';

type Said = FindingOf<'retention'>;

export function compareRetention(of: Compared): readonly Difference[] {
  const said = periodsOf(of.reading.findings);
  const groups = groupsOf(of);
  const differing = groups.flatMap((group) => compareGroup(group, groups, said, of));
  const held = new Set(groups.flatMap(({ subjects }) => subjects));
  const homeless = said.filter(
    ({ claim, confidence }) =>
      confidence === 'clear' &&
      claim.basis === 'period' &&
      claim.subjects.some((subject) => isCategory(subject) && !isGeneral(subject)) &&
      claim.subjects.every((subject) => !held.has(subject)),
  );
  return [...differing, ...homeless.map((finding) => notInRegister(finding, of))];
}

const general: ReadonlySet<RetentionSubject> = new Set(['customers', 'prospects', 'suppliers', 'backups']);
const isGeneral = (subject: RetentionSubject) => general.has(subject);
const isCategory = (subject: RetentionSubject) =>
  Object.values(categoryEntries).some(({ subjects }) => subjects.includes(subject));

/** "Douze mois après notre réponse" is about messages, whatever else the paragraph names. */
const boundTo: Readonly<Partial<Record<StartEvent, RetentionSubject>>> = {
  'satisfactory-answer': 'contact-requests',
  'invoice-issued': 'invoices',
  'financial-year-closed': 'invoices',
};

function subjectsOf({ subjects, startEvent }: Said['claim']): readonly RetentionSubject[] {
  const bound = startEvent === null ? undefined : boundTo[startEvent];
  return bound !== undefined && subjects.includes(bound) ? [bound] : subjects;
}

/** Categories of the register that the same words of a policy speak of. */
interface Group {
  readonly categories: readonly DataCategory[];
  readonly rules: readonly RetentionRule[];
  readonly subjects: readonly RetentionSubject[];
}

function groupsOf({ categories, retentionRules }: Compared): readonly Group[] {
  const groups = new Map<string, DataCategory[]>();
  for (const category of categories) {
    const key = [...meaningOfCategory(category)].toSorted().join(' ');
    const place = key === '' ? category.id : key;
    groups.set(place, [...(groups.get(place) ?? []), category]);
  }
  return [...groups.values()].map((members) => {
    const codes = members.map(({ code, id }) => code ?? id);
    const subjects = members.flatMap((category) =>
      [...meaningOfCategory(category)].flatMap((code) => categoryEntries[code]?.subjects ?? []),
    );
    return {
      categories: members,
      rules: retentionRules.filter(({ categoryCode }) => codes.includes(categoryCode)),
      subjects: [...new Set(subjects)],
    };
  });
}

function compareGroup(
  group: Group,
  groups: readonly Group[],
  said: readonly Said[],
  of: Compared,
): readonly Difference[] {
  const { categories, rules, subjects } = group;
  const about = said.filter(({ claim }) => subjectsOf(claim).some((subject) => subjects.includes(subject)));
  const isOpen = ({ claim }: Said) =>
    claim.subjects.length === 0 || claim.subjects.some((subject) => isGeneral(subject));
  const wide = said.filter(isOpen);
  // "Connexion : trois mois" is said of whichever category of connection data is kept so long.
  const rulesFor = (claim: Said['claim']) =>
    groups
      .filter((other) => subjectsOf(claim).some((subject) => other.subjects.includes(subject)))
      .flatMap((other) => other.rules);
  const unmatched = about.filter(
    ({ claim, confidence }) =>
      confidence === 'clear' &&
      claim.basis === 'period' &&
      !rulesFor(claim).some((rule) => isSamePeriod(rule, claim)),
  );
  const all = [...about, ...wide];
  const unsaid = rules.filter((rule) => !all.some(({ claim }) => isSamePeriod(rule, claim)));
  const evidence = unmatched.flatMap((each) => each.evidence);
  if (unmatched.length > 0 && rules.length === 0)
    return unmatched
      .filter(({ claim }) => !of.retentionRules.some((rule) => isSamePeriod(rule, claim)))
      .map((finding) => notInRegister(finding, of, categories));
  if (unmatched.length > 0) {
    const records = (unsaid.length > 0 ? unsaid : rules).map((rule) => ruleRecord(rule, of));
    const held = (unsaid.length > 0 ? unsaid : rules).map(
      ({ duration, startEvent }) => ({ kind: 'period', duration, startEvent }) as const,
    );
    // A duty to keep gives way to no policy: there the policy is to be rewritten.
    const isDuty = (unsaid.length > 0 ? unsaid : rules).some(({ ground }) => ground.kind === 'law');
    const key = isDuty ? null : keyOf(unmatched[0], of);
    return [
      difference('contradiction', 'retention-differs', '13(2)(a)', {
        evidence,
        records,
        held,
        ...(key === null ? {} : { proposalKey: key }),
      }),
    ];
  }
  const isOfOwnDuties = categories.every(({ code }) => code !== null && categoriesOfOwnDuties.has(code));
  // Whoever says how long customers' data is kept has spoken of what belongs to them, but not of what the law makes keep.
  const silent = unsaid.filter((rule) => rule.ground.kind === 'law' || wide.length === 0);
  if (isOfOwnDuties || about.length > 0 || silent.length === 0) return [];
  return [
    difference('missing-in-policy', 'retention-not-in-policy', '13(2)(a)', {
      records: silent.map((rule) => ruleRecord(rule, of)),
      held: silent.map(({ duration, startEvent }) => ({ kind: 'period', duration, startEvent })),
    }),
  ];
}

function notInRegister(finding: Said, of: Compared, categories: readonly DataCategory[] = []): Difference {
  const key = keyOf(finding, of);
  return difference('missing-in-register', 'retention-not-in-register', '30(1)(f)', {
    details: finding.claim.subjects,
    evidence: finding.evidence,
    records: categories.map((category) => named('category', category)),
    ...(key === null ? {} : { proposalKey: key }),
  });
}

function keyOf(finding: Said | undefined, { reading }: Compared): string | null {
  if (finding === undefined) return null;
  const [proposal] = retentionRulesOf([finding], reading.language ?? 'fr');
  return proposal === undefined ? null : retentionKey(proposal.value);
}

/** `law` says a duty without its number; criteria leave every period open. */
export function isSamePeriod(
  { duration, startEvent, ground }: Pick<RetentionRule, 'duration' | 'startEvent' | 'ground'>,
  claim: Said['claim'],
): boolean {
  if (claim.basis === 'criteria') return true;
  if (claim.basis === 'law') return ground.kind === 'law';
  if (claim.duration === null) return true;
  return isSameLength(duration, claim.duration) && isSameStart(startEvent, claim.startEvent);
}

function isSameLength(a: Duration, b: Duration): boolean {
  if (a.unit === 'indefinite' || b.unit === 'indefinite') return a.unit === b.unit;
  if (a.count === 0 || b.count === 0) return a.count === b.count;
  return a.unit === 'days' || b.unit === 'days'
    ? a.unit === b.unit && a.count === b.count
    : months(a) === months(b);
}

function months({ unit, count }: Exclude<Duration, { readonly unit: 'indefinite' }>): number {
  return unit === 'years' ? 12 * count : count;
}

/** Beginnings that policies do not tell apart. */
const alike: readonly (readonly StartEvent[])[] = [
  ['account-closed', 'relation-ended', 'subscription-ended', 'until-person-says-stop'],
  ['collected', 'recorded', 'document'],
  ['invoice-issued', 'financial-year-closed', 'document'],
  ['last-contact', 'relation-ended', 'contract-performed'],
];

function isSameStart(held: StartEvent, said: StartEvent | null): boolean {
  return (
    said === null || held === said || alike.some((group) => group.includes(held) && group.includes(said))
  );
}
