/** What the policy swears not to do, and the register does (Art. 5(1)(a)): prospecting, selling, sharing, keeping, deciding by machine. */
import type { ProcessingActivity } from '../../processing/processing-activity.ts';
import type { PolicyStatement } from '../policy-codes.ts';
import { findingsOf } from '../propose-register.ts';
import { clearly, named, recipientRecord, type Compared } from './compared.ts';
import { difference, type Difference } from './difference.ts';
import { dataInName } from './meaning.ts';

const stated = (of: Compared, ...wanted: readonly PolicyStatement[]) =>
  clearly(of, 'statement', ({ statement }) => wanted.includes(statement)).flatMap(({ evidence }) => evidence);

export function compareStatements(of: Compared): readonly Difference[] {
  return [...compareMarketing(of), ...compareSharing(of), ...compareDenials(of), ...compareMachines(of)];
}

function compareMarketing(of: Compared): readonly Difference[] {
  const activities = of.activities.filter(({ isMarketing }) => isMarketing);
  const recordsOf = (found: readonly ProcessingActivity[]) => found.map((each) => named('activity', each));
  const saying = (promise: 'never' | 'with-consent') =>
    clearly(of, 'marketing', (claim) => claim.promise === promise).flatMap(({ evidence }) => evidence);
  const never = saying('never');
  const asking = [...saying('with-consent'), ...stated(of, 'asks-before-other-contact')];
  const unasked = activities.filter(({ lawfulBasis }) => lawfulBasis !== null && lawfulBasis !== 'consent');
  const sharing = stated(of, 'not-shared-for-marketing');
  const receiving = of.processors.filter(
    ({ id, role }) =>
      (role === 'controller' || role === 'joint-controller') &&
      activities.some(({ processorIds }) => processorIds.includes(id)),
  );
  return [
    ...(never.length > 0 && activities.length > 0
      ? [
          difference('contradiction', 'marketing-denied', '5(1)(a)', {
            evidence: never,
            records: recordsOf(activities),
          }),
        ]
      : []),
    ...(asking.length > 0 && unasked.length > 0
      ? [
          difference('contradiction', 'marketing-without-consent', '7(1)', {
            evidence: asking,
            records: recordsOf(unasked),
          }),
        ]
      : []),
    ...(sharing.length > 0 && receiving.length > 0
      ? [
          difference('contradiction', 'shared-for-marketing', '5(1)(a)', {
            evidence: sharing,
            records: receiving.map(recipientRecord),
          }),
        ]
      : []),
  ];
}

function compareSharing(of: Compared): readonly Difference[] {
  const never = stated(of, 'never-sold');
  const buyers = of.processors.filter(({ isBuyer }) => isBuyer);
  const nobody = stated(of, 'no-recipients');
  const recipients = of.processors.filter(({ role }) => role !== 'authority');
  const forbidden = stated(of, 'other-use-forbidden');
  const reusing = of.processors.filter(({ ownUse }) => ownUse === 'any');
  const contradiction = (
    code: 'sold-promised-never' | 'recipients-denied' | 'own-use-forbidden',
    article: string,
    evidence: typeof never,
    records: typeof buyers,
  ) =>
    evidence.length > 0 && records.length > 0
      ? [difference('contradiction', code, article, { evidence, records: records.map(recipientRecord) })]
      : [];
  return [
    ...contradiction('sold-promised-never', '5(1)(a)', never, buyers),
    ...contradiction('recipients-denied', '13(1)(e)', nobody, recipients),
    ...contradiction('own-use-forbidden', '28(3)(a)', forbidden, reusing),
  ];
}

const bankData: readonly string[] = ['bank-account', 'payment-card'];

/** "Nous ne collectons aucune donnée de santé", and a category of it. */
function compareDenials(of: Compared): readonly Difference[] {
  const collected = clearly(of, 'data-category', ({ isDenied }) => !isDenied).map(({ claim }) => claim.data);
  // "Sauf pour la version gratuite": what is collected at all is not denied.
  const denied = clearly(of, 'data-category', ({ isDenied, data }) => isDenied && !collected.includes(data));
  const isBankDenied = !collected.some((data) => bankData.includes(data));
  const noBank = isBankDenied ? stated(of, 'no-bank-data-kept') : [];
  return of.categories.flatMap((category) => {
    const kinds = dataInName(category);
    const found = denied.filter(({ claim }) => kinds.includes(claim.data));
    const evidence = [
      ...found.flatMap((each) => each.evidence),
      ...(kinds.some((kind) => bankData.includes(kind)) ? noBank : []),
    ].filter(({ start }, index, all) => all.findIndex((other) => other.start === start) === index);
    if (evidence.length === 0) return [];
    const details = kinds.filter(
      (kind) => bankData.includes(kind) || found.some(({ claim }) => claim.data === kind),
    );
    const records = [named('category', category)];
    return [difference('contradiction', 'category-denied', '5(1)(a)', { details, evidence, records })];
  });
}

/** Art. 13(2)(f), 22. */
function compareMachines(of: Compared): readonly Difference[] {
  const activities = of.activities.filter(({ automatedDecision }) => automatedDecision !== null);
  const records = activities.map((each) => named('activity', each));
  const said = findingsOf(of.reading.findings, 'automated-decision');
  const taken = clearly(of, 'automated-decision', ({ isTaken }) => isTaken);
  const denied = clearly(of, 'automated-decision', ({ isTaken }) => !isTaken);
  const evidenceOf = (found: typeof taken) => found.flatMap(({ evidence }) => evidence);
  if (records.length > 0 && denied.length > 0)
    return [
      difference('contradiction', 'automated-denied', '13(2)(f)', { evidence: evidenceOf(denied), records }),
    ];
  if (records.length > 0 && said.length === 0)
    return [difference('missing-in-policy', 'automated-not-in-policy', '13(2)(f)', { records })];
  if (records.length === 0 && taken.length > 0)
    return [
      difference('missing-in-register', 'automated-not-in-register', '22(1)', {
        evidence: evidenceOf(taken),
      }),
    ];
  return [];
}
