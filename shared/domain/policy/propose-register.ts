/** Turns the findings of a policy into entries for the register, each with the sentences it came from. Nothing is stored here. */
import { languages, type Language, type LocalizedText } from '../language.ts';
import type { LawfulBasis } from '../processing/processing-activity.ts';
import { proposedProcessor, type DirectoryProcessor } from '../processing/processor-directory.ts';
import type { StartEvent } from '../retention/retention-rule.ts';
import { activityEntries } from './entries/activities.ts';
import { categoryEntries } from './entries/categories.ts';
import { recipientEntries } from './entries/recipients.ts';
import type { PolicyPurpose, RetentionSubject } from './policy-codes.ts';
import type { ClaimOf, FindingKind, PolicyEvidence, PolicyFinding, PolicyReading } from './policy-finding.ts';
import type {
  ActivityProposal,
  CategoryProposal,
  ProcessorProposal,
  Proposed,
  RegisterProposal,
  RetentionProposal,
} from './proposal.ts';
import { proposeController } from './propose-controller.ts';
import { proposePromises } from './propose-promises.ts';

export interface FindingOf<Kind extends FindingKind> extends Omit<PolicyFinding, 'claim'> {
  readonly claim: ClaimOf<Kind>;
}

/**
 * @param language of the register: unnamed recipients get their name in it; texts taken from the policy keep the policy's own
 */
export function proposeRegister(
  reading: PolicyReading,
  { directory, language }: { readonly directory: readonly DirectoryProcessor[]; readonly language: Language },
): RegisterProposal {
  const { findings } = reading;
  const spoken = reading.language ?? 'fr';
  const categories = categoriesOf(findings);
  const processors = [
    ...namedProcessors(findings, directory, spoken),
    ...unnamedRecipients(findings, language),
  ];
  return {
    controller: proposeController(findings),
    categories,
    processors,
    activities: activitiesOf(findings, categories, processors, spoken),
    retentionRules: retentionRulesOf(findings, spoken),
    promises: proposePromises(reading),
  };
}

export function findingsOf<Kind extends FindingKind>(
  findings: readonly PolicyFinding[],
  kind: Kind,
): readonly FindingOf<Kind>[] {
  return findings.filter((each): each is FindingOf<Kind> => each.claim.kind === kind);
}

/** Several findings that lead to one entry. */
function joined<Value>(
  value: Value,
  findings: readonly Pick<PolicyFinding, 'confidence' | 'evidence'>[],
): Proposed<Value> {
  const evidence = new Map(
    findings.flatMap((each) => each.evidence.map((sentence) => [sentence.start, sentence])),
  );
  return {
    value,
    confidence: findings.some(({ confidence }) => confidence === 'clear') ? 'clear' : 'possible',
    evidence: [...evidence.values()].toSorted((a, b) => a.start - b.start),
  };
}

function categoriesOf(findings: readonly PolicyFinding[]): readonly Proposed<CategoryProposal>[] {
  const named = findingsOf(findings, 'data-category').filter(({ claim }) => !claim.isDenied);
  return Object.entries(categoryEntries).flatMap(([code, { name, data, isSpecial = false }]) => {
    const found = named.filter(({ claim }) => data.includes(claim.data));
    return found.length === 0 ? [] : [joined({ code, name, isSpecial }, found)];
  });
}

/** A category that a period is about, and that the policy does not list: under its usual name. */
export function proposedCategory(code: string): CategoryProposal {
  const { name = { fr: code }, isSpecial = false } = categoryEntries[code] ?? {};
  return { code, name, isSpecial };
}

function namedProcessors(
  findings: readonly PolicyFinding[],
  directory: readonly DirectoryProcessor[],
  spoken: Language,
): readonly Proposed<ProcessorProposal>[] {
  return findingsOf(findings, 'processor')
    .filter(({ claim }) => !claim.isDenied)
    .map((finding) => {
      const { name, code } = finding.claim;
      const entry = directory.find((each) => each.code === code);
      if (entry !== undefined) {
        const { categoryIds: _, ...known } = proposedProcessor(entry);
        return joined({ ...known, code: entry.code }, [finding]);
      }
      const service = inWords(finding.evidence, spoken);
      return joined({ ...unknownRecipient, code: codeOf(name), name, role: 'processor' as const, service }, [
        finding,
      ]);
    });
}

const unknownRecipient = {
  countryCode: null,
  safeguard: 'missing',
  address: null,
  email: null,
  website: null,
  source: null,
  isUnnamed: false,
  isBuyer: false,
  ownUse: 'not-stated',
  subProcessors: [],
  contract: null,
} as const;

function unnamedRecipients(
  findings: readonly PolicyFinding[],
  language: Language,
): readonly Proposed<ProcessorProposal>[] {
  const named = new Set(
    findingsOf(findings, 'processor').flatMap(({ evidence }) => evidence.map(({ start }) => start)),
  );
  return findingsOf(findings, 'recipient').flatMap((finding) => {
    const entry = recipientEntries[finding.claim.recipient];
    if (entry === undefined || finding.claim.isDenied) return [];
    if (entry.isNamedBeside === true && finding.evidence.some(({ start }) => named.has(start))) return [];
    const name = entry.name[language] ?? finding.claim.recipient;
    const value = {
      ...unknownRecipient,
      code: finding.claim.recipient,
      name,
      role: entry.role,
      service: entry.name,
      isUnnamed: true,
    };
    return [joined(value, [finding])];
  });
}

function activitiesOf(
  findings: readonly PolicyFinding[],
  categories: readonly Proposed<CategoryProposal>[],
  processors: readonly Proposed<ProcessorProposal>[],
  spoken: Language,
): readonly Proposed<ActivityProposal>[] {
  const purposes = findingsOf(findings, 'purpose');
  const proposedCodes = new Set(categories.map(({ value }) => value.code));
  return Object.entries(activityEntries).flatMap(([code, entry]) => {
    const found = purposes.filter(({ claim }) => entry.purposes.includes(claim.purpose));
    if (found.length === 0) return [];
    const whole = joined(null, found);
    const sentences = new Set(whole.evidence.map(({ start }) => start));
    const value: ActivityProposal = {
      code,
      name: entry.name,
      purpose: inWords(whole.evidence, spoken),
      lawfulBasis: basisOf(findings, entry.purposes),
      basisDetail: null,
      balanceTest: null,
      consentProof: null,
      minimumAge: null,
      specialBasis: null,
      specialBasisDetail: null,
      jointArrangement: null,
      isMarketing: entry.isMarketing === true,
      persons: entry.persons,
      dataSource: null,
      security: null,
      automatedDecision: null,
      automatedConsequences: null,
      automatedReview: null,
      categoryCodes: entry.categories.filter((each) => proposedCodes.has(each)),
      processorCodes: processors
        .filter(({ evidence }) => evidence.some(({ start }) => sentences.has(start)))
        .map(({ value: processor }) => processor.code),
    };
    return [{ ...whole, value }];
  });
}

/** Where the policy names one for these purposes; two different ones are for the user to choose between. */
function basisOf(findings: readonly PolicyFinding[], purposes: readonly PolicyPurpose[]): LawfulBasis | null {
  const bases = new Set(
    findingsOf(findings, 'lawful-basis')
      .filter(({ claim }) => claim.purposes.some((each) => purposes.includes(each)))
      .map(({ claim }) => claim.basis),
  );
  const [only, second] = bases;
  return only === undefined || second !== undefined ? null : only;
}

/** From when such data usually counts, where the policy does not say. */
const usualStart: Readonly<Partial<Record<RetentionSubject, StartEvent>>> = {
  customers: 'relation-ended',
  prospects: 'last-contact',
  account: 'account-closed',
  orders: 'contract-performed',
  bookings: 'contract-performed',
  contracts: 'relation-ended',
  invoices: 'invoice-issued',
  'contact-requests': 'satisfactory-answer',
  applications: 'last-contact',
  images: 'recorded',
  'health-file': 'last-contact',
  'privacy-requests': 'request-closed',
};

/** The limit of cookies is a period like another. */
export function periodsOf(findings: readonly PolicyFinding[]): readonly FindingOf<'retention'>[] {
  const limits = findingsOf(findings, 'cookie-limit').map(
    ({ claim: { duration }, ...finding }): FindingOf<'retention'> => ({
      ...finding,
      claim: {
        kind: 'retention',
        subjects: ['cookies'],
        basis: 'period',
        duration,
        startEvent: null,
        countsFrom: 'event',
      },
    }),
  );
  return [...findingsOf(findings, 'retention'), ...limits];
}

export function retentionRulesOf(
  findings: readonly PolicyFinding[],
  spoken: Language,
): readonly Proposed<RetentionProposal>[] {
  return periodsOf(findings).flatMap((finding) => {
    const { subjects, basis, duration, startEvent, countsFrom } = finding.claim;
    const sentence = inWords(finding.evidence, spoken);
    const about = subjects.length === 0 ? (['customers'] as const) : subjects;
    const places = about.flatMap((subject) => {
      const categoryCode = Object.entries(categoryEntries).find(([, entry]) =>
        entry.subjects.includes(subject),
      )?.[0];
      return categoryCode === undefined ? [] : [{ subject, categoryCode }];
    });
    const first = new Map(places.toReversed().map((place) => [place.categoryCode, place]));
    return [...first.values()].toReversed().map(({ subject, categoryCode }) => {
      const value: RetentionProposal = {
        activityCode: subject === 'prospects' ? 'marketing' : null,
        categoryCode,
        duration: duration ?? { unit: 'indefinite', criterion: sentence },
        startEvent: startEvent ?? usualStart[subject] ?? 'collected',
        isStartAssumed: startEvent === null,
        countsFrom,
        action: 'erase',
        ground: { kind: basis === 'law' ? 'law' : 'policy', citation: sentence },
        code: null,
      };
      return {
        value,
        confidence: subjects.length === 0 ? 'possible' : finding.confidence,
        evidence: finding.evidence,
      };
    });
  });
}

const longestText = 2_000;

/** The policy's own words, in its language. */
function inWords(evidence: readonly PolicyEvidence[], spoken: Language): LocalizedText {
  const text = evidence
    .map(({ sentence }) => sentence.replace(/\s+/g, ' ').replace(/^[\s•*·▪–—-]+/u, ''))
    .join(' ')
    .slice(0, longestText)
    .trim();
  const language = languages.includes(spoken) ? spoken : 'fr';
  return { [language]: text === '' ? '…' : text };
}

export function codeOf(name: string): string {
  const code = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return code === '' ? 'recipient' : code.slice(0, 100);
}
