/** What is missing, grouped by the record it is about, with where it can be put right. Pure. */
import type { Gap, ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { LocalizedText } from '../../../../shared/domain/language.ts';
import { gravityOf, inOrderOfGravity } from './gap-words.ts';

/** What an editor is opened for: an entry of the register, or the notes on the published policy. */
export type EditedKind =
  'activity' | 'processor' | 'category' | 'retention-rule' | 'client-processing' | 'policy' | 'promises';

/** Where a gap is put right: an editor, and the field in it. Null for the record as a whole. */
export interface Repair {
  readonly kind: EditedKind;
  readonly id: string;
  readonly field: string | null;
}

export interface GapGroup {
  /** The record's id; `policy` and `register` for what concerns these as a whole. */
  readonly id: string;
  readonly kind: 'activity' | 'processor' | 'category' | 'client-processing' | 'policy' | 'register';
  readonly name: LocalizedText | null;
  readonly gaps: readonly Gap[];
  /** Of a category: the activities that use it. */
  readonly usedBy: readonly { readonly id: string; readonly name: LocalizedText }[];
}

/** The gravest first; else activities in their order, then recipients, categories, and the register as a whole. */
export function groupGaps(overview: ProcessingOverview): readonly GapGroup[] {
  const { activities, processors, categories, clientProcessing, gaps } = overview;
  const records: readonly Omit<GapGroup, 'gaps'>[] = [
    ...activities.map(({ id, name }) => ({ id, kind: 'activity' as const, name, usedBy: [] })),
    ...processors.map(({ id, name }) => ({
      id,
      kind: 'processor' as const,
      name: sameInAll(name),
      usedBy: [],
    })),
    ...clientProcessing.map(({ id, name }) => ({
      id,
      kind: 'client-processing' as const,
      name,
      usedBy: [],
    })),
    ...categories.map(({ id, name }) => ({
      id,
      kind: 'category' as const,
      name,
      usedBy: activities.filter(({ categoryIds }) => categoryIds.includes(id)),
    })),
  ];
  const groups = records.map((record) => ({
    ...record,
    gaps: gaps.filter(({ recordId }) => recordId === record.id),
  }));
  const known = new Set<string>(records.map(({ id }) => id));
  const general = gaps.filter(({ recordId }) => recordId === null || !known.has(recordId));
  const isOfPolicy = ({ code, text }: Gap) => text === null && code.startsWith('policy-');
  const nameless = { name: null, usedBy: [] };
  const policy: GapGroup = {
    ...nameless,
    id: 'policy',
    kind: 'policy',
    gaps: general.filter((gap) => isOfPolicy(gap)),
  };
  const whole: GapGroup = {
    ...nameless,
    id: 'register',
    kind: 'register',
    gaps: general.filter((gap) => !isOfPolicy(gap)),
  };
  return [...groups, policy, whole]
    .filter((group) => group.gaps.length > 0)
    .map((group) => ({ ...group, gaps: inOrderOfGravity(group.gaps) }))
    .toSorted((a, b) => gravityOf(a.gaps) - gravityOf(b.gaps));
}

const fieldOfCode: Readonly<Partial<Record<string, string>>> = {
  'no-lawful-basis': 'lawfulBasis',
  'no-interest-named': 'basisDetail',
  'no-law-named': 'basisDetail',
  'no-balance-test': 'necessity',
  'no-consent-proof': 'consentObtained',
  'no-special-basis': 'specialBasis',
  'no-categories': 'categoryIds',
  'no-source': 'dataSource',
  'no-security': 'security',
  'no-automated-consequences': 'automatedConsequences',
  'no-human-review': 'automatedReview',
  'no-joint-arrangement': 'jointArrangement',
  'marketing-promised-never': 'isMarketing',
  'minors-age-below-law': 'minimumAge',
  'minors-age-above-law': 'minimumAge',
  'recipient-unnamed': 'isUnnamed',
  'no-country': 'countryCode',
  'no-safeguard': 'safeguard',
  'no-contact': 'email',
  'no-contract': 'hasContract',
  'contract-incomplete': 'clauses',
  'contract-review-due': 'reviewOn',
  'own-use-authorised': 'ownUse',
  'own-use-own-service': 'ownUse',
  'data-sold': 'isBuyer',
  'sold-promised-never': 'isBuyer',
  'client-none-named': 'clients',
  'client-no-contact': 'clients',
  'client-no-security': 'security',
  'policy-undated': 'datedOn',
  'policy-cites-directive': 'lawCited',
  'policy-no-authority': 'authorityNamed',
  'policy-authority-no-address': 'authorityNamed',
  'policy-authority-former': 'authorityNamed',
  'policy-lacks': 'contains',
  'policy-rights-missing': 'rightsNamed',
  'policy-minors-below-law': 'minorsAge',
  'policy-minors-above-law': 'minorsAge',
  'policy-no-recipients': 'claims',
  'policy-use-is-consent': 'claims',
  'policy-erases-everything': 'claims',
  'policy-authorises-own-use': 'claims',
  'policy-changes-unannounced': 'claims',
  'policy-not-personal': 'declaredNotPersonal',
};

/** Said by the promises themselves, in the settings. */
const ofPromises: readonly string[] = [
  'policy-no-delay',
  'policy-no-identity-rule',
  'policy-identity-copy',
  'policy-anonymous-only',
];

/** Null where there is nothing to open: a caution about the register as a whole. */
export function repairOf(gap: Gap, group: Pick<GapGroup, 'id' | 'kind'>): Repair | null {
  if (ofPromises.includes(gap.code)) return { kind: 'promises', id: 'promises', field: null };
  const [categoryId] = gap.details;
  if (gap.code === 'no-retention' && gap.text === null && categoryId !== undefined) {
    return { kind: 'retention-rule', id: 'new', field: categoryId };
  }
  if (group.kind === 'register') return null;
  const field = gap.text === null ? (fieldOfCode[gap.code] ?? null) : null;
  return { kind: group.kind, id: group.id, field };
}

function sameInAll(name: string): LocalizedText {
  return { fr: name, nl: name, en: name, de: name };
}
