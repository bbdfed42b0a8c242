/** Purposes with their bases, and categories of data: what the policy says and the register holds (Art. 13(1)(c), 14(1)(d), 30(1)). */
import type { ProcessingActivity } from '../../processing/processing-activity.ts';
import { activityEntries } from '../entries/activities.ts';
import { categoryEntries } from '../entries/categories.ts';
import type { PolicyPurpose } from '../policy-codes.ts';
import type { PolicyFinding } from '../policy-finding.ts';
import { entryKey } from '../proposal-key.ts';
import { findingsOf, periodsOf } from '../propose-register.ts';
import { clearly, isQuoted, isTouchedOn, named, type Compared } from './compared.ts';
import { difference, type Difference } from './difference.ts';
import { categoriesOfOwnDuties, ownDuties } from './known-codes.ts';
import { allMeaningsOfActivity, allMeaningsOfCategory, meaningOfActivity } from './meaning.ts';

const evidenceOf = (findings: readonly PolicyFinding[]) => findings.flatMap(({ evidence }) => evidence);

/** "Fournir nos services" is said of whatever the business does. */
const covering: Readonly<Record<string, readonly string[]>> = {
  services: ['orders', 'bookings', 'quotes', 'events', 'membership', 'health-file', 'customer-account'],
};

/** Whether the register has an activity for it already. */
export function activityHolder({ activities }: Compared): (code: string) => boolean {
  const held = new Set(activities.flatMap((activity) => [...allMeaningsOfActivity(activity)]));
  return (code) => held.has(code) || (covering[code] ?? []).some((each) => held.has(each));
}

export function categoryHolder({ categories }: Compared): (code: string) => boolean {
  const held = new Set(categories.flatMap((category) => [...allMeaningsOfCategory(category)]));
  return (code) => held.has(code);
}

export function comparePurposes(of: Compared): readonly Difference[] {
  const isHeld = activityHolder(of);
  const clear = clearly(of, 'purpose');
  const lacking = Object.entries(activityEntries).flatMap(([code, { name, purposes }]) => {
    const found = clear.filter(({ claim }) => purposes.includes(claim.purpose));
    if (isHeld(code) || ownDuties.has(code) || found.length === 0) return [];
    return [
      difference('missing-in-register', 'purpose-not-in-register', '30(1)(b)', {
        details: [code],
        names: [name],
        evidence: evidenceOf(found),
        proposalKey: entryKey('activity', code),
      }),
    ];
  });
  return [
    ...lacking,
    ...of.activities.flatMap((activity) => unsaidPurpose(activity, of)),
    ...compareBases(of),
  ];
}

function unsaidPurpose(activity: ProcessingActivity, of: Compared): readonly Difference[] {
  if (activity.code !== null && ownDuties.has(activity.code)) return [];
  const meanings = meaningOfActivity(activity);
  const purposes = [...meanings].flatMap((code) => activityEntries[code]?.purposes ?? []);
  const isSaid =
    findingsOf(of.reading.findings, 'purpose').some(({ claim }) => purposes.includes(claim.purpose)) ||
    isQuoted(of, activity.name) ||
    isQuoted(of, activity.purpose) ||
    (meanings.size === 0 && isTouchedOn(of, activity.name));
  if (isSaid) return [];
  return [
    difference('missing-in-policy', 'purpose-not-in-policy', '13(1)(c)', {
      records: [named('activity', activity)],
    }),
  ];
}

function purposesMeantBy(activity: ProcessingActivity): readonly PolicyPurpose[] {
  return [...meaningOfActivity(activity)].flatMap((code) => activityEntries[code]?.purposes ?? []);
}

/** Where the policy names a basis for a purpose; that it names none at all is missing information. */
function compareBases(of: Compared): readonly Difference[] {
  const bases = clearly(of, 'lawful-basis');
  return of.activities.flatMap((activity) => {
    const purposes = purposesMeantBy(activity);
    const found = bases.filter(({ claim }) => claim.purposes.some((each) => purposes.includes(each)));
    const said = [...new Set(found.map(({ claim }) => claim.basis))];
    const { lawfulBasis } = activity;
    if (said.length === 0 || (lawfulBasis !== null && said.includes(lawfulBasis))) return [];
    // "Suivi" and "service clients" are one purpose to a reader: what is said may be the other's.
    const spoken = new Set(found.flatMap(({ claim }) => claim.purposes));
    const alike = of.activities.filter(
      (other) =>
        other !== activity &&
        (haveCommon(other, activity) || purposesMeantBy(other).every((each) => spoken.has(each))),
    );
    if (said.every((basis) => alike.some((other) => other.lawfulBasis === basis))) return [];
    const about = { details: said, evidence: evidenceOf(found), records: [named('activity', activity)] };
    return lawfulBasis === null
      ? [difference('missing-in-register', 'basis-not-in-register', '6(1)', about)]
      : [
          difference('contradiction', 'basis-differs', '13(1)(c)', {
            ...about,
            held: [{ kind: 'text', text: lawfulBasis }],
          }),
        ];
  });
}

function haveCommon(a: ProcessingActivity, b: ProcessingActivity): boolean {
  const meanings = meaningOfActivity(a);
  return [...meaningOfActivity(b)].some((each) => meanings.has(each));
}

export function compareCategories(of: Compared): readonly Difference[] {
  const isHeld = categoryHolder(of);
  const said = findingsOf(of.reading.findings, 'data-category').filter(({ claim }) => !claim.isDenied);
  const clear = said.filter(({ confidence }) => confidence === 'clear');
  const lacking = Object.entries(categoryEntries).flatMap(([code, { name, data }]) => {
    const found = clear.filter(({ claim }) => data.includes(claim.data));
    if (isHeld(code) || found.length === 0) return [];
    return [
      difference('missing-in-register', 'category-not-in-register', '30(1)(c)', {
        details: [code],
        names: [name],
        evidence: evidenceOf(found),
        proposalKey: entryKey('category', code),
      }),
    ];
  });
  const purposes = findingsOf(of.reading.findings, 'purpose').map(({ claim }) => claim.purpose);
  const kept = new Set(periodsOf(of.reading.findings).flatMap(({ claim }) => claim.subjects));
  const hasCookies = findingsOf(of.reading.findings, 'cookies').some(({ claim }) => claim.use !== 'not-used');
  const unsaid = of.categories.filter((category) => {
    if (category.code !== null && categoriesOfOwnDuties.has(category.code)) return false;
    const meanings = allMeaningsOfCategory(category);
    const kinds = [...meanings].flatMap((code) => categoryEntries[code]?.data ?? []);
    const isSaid =
      said.some(({ claim }) => kinds.includes(claim.data)) ||
      [...meanings].some((code) => isImplied(code, purposes)) ||
      (hasCookies && meanings.has('site-use')) ||
      [...meanings].some((code) => categoryEntries[code]?.subjects.some((each) => kept.has(each))) ||
      isQuoted(of, category.name) ||
      (kinds.length === 0 && isTouchedOn(of, category.name));
    return !isSaid;
  });
  return [
    ...lacking,
    ...unsaid.map((category) =>
      difference('missing-in-policy', 'category-not-in-policy', '14(1)(d)', {
        records: [named('category', category)],
      }),
    ),
  ];
}

/** "Pour établir vos factures": who says what it makes needs not list it among what it collects. */
function isImplied(code: string, purposes: readonly string[]): boolean {
  const made: Readonly<Record<string, readonly string[]>> = {
    invoices: ['invoicing', 'accounting'],
    payment: ['payment'],
    purchases: ['orders'],
    bookings: ['bookings'],
    delivery: ['delivery'],
    contracts: ['quotes'],
    newsletter: ['newsletter'],
    correspondence: ['contact-requests', 'customer-relation', 'after-sales'],
    applications: ['recruitment'],
    'camera-images': ['video-surveillance'],
    comments: ['comments', 'reviews'],
  };
  return made[code]?.some((each) => purposes.includes(each)) ?? false;
}
