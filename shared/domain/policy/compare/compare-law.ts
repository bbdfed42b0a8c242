/** What the policy says against the law, and what Art. 13 asks of it and it does not say, as the register makes it due. */
import type { ControllerCountry } from '../../controller/controller.ts';
import type { LawfulBasis } from '../../processing/processing-activity.ts';
import { foldText } from '../../text/fold-text.ts';
import type { PolicyStatement } from '../policy-codes.ts';
import type { MissingInformation, PolicyEvidence } from '../policy-finding.ts';
import { findingsOf } from '../propose-register.ts';
import { clearly, named, recipientRecord, ruleRecord, type Compared } from './compared.ts';
import type { MeantRecipient } from './compare-recipients.ts';
import { isNamed } from './compare-recipients.ts';
import { difference, type Difference } from './difference.ts';

export function compareLaw(of: Compared, meant: readonly MeantRecipient[]): readonly Difference[] {
  const evidenceOf = (statement: PolicyStatement) =>
    clearly(of, 'statement', (claim) => claim.statement === statement).flatMap(({ evidence }) => evidence);
  const use = evidenceOf('consent-by-use');
  const erases = evidenceOf('erases-everything');
  const notPersonal = evidenceOf('ip-called-not-personal');
  const copies = clearly(of, 'identity-rule', ({ rule }) => rule === 'identity-copy');
  const duties = of.retentionRules.filter(({ ground }) => ground.kind === 'law');
  const connection = of.categories.filter(({ code }) => code === 'connection');
  return [
    ...compareAuthority(of),
    ...repealedTexts(of),
    ...breach('use-is-consent', '4(11)', use),
    // Art. 17(3)(b): what the law makes keep is not erased.
    ...breach(
      'erases-everything',
      '17(3)(b)',
      erases,
      duties.map((rule) => ruleRecord(rule, of)),
    ),
    ...breach(
      'called-not-personal',
      '4(1)',
      notPersonal,
      connection.map((each) => named('category', each)),
    ),
    // Art. 12(6): on reasonable doubt in the particular case.
    ...breach(
      'identity-copy',
      '12(6)',
      copies.flatMap(({ evidence }) => evidence),
    ),
    ...ownUse(of, meant),
  ];
}

function breach(
  code: 'use-is-consent' | 'erases-everything' | 'called-not-personal' | 'identity-copy',
  article: string,
  evidence: readonly PolicyEvidence[],
  records: Difference['records'] = [],
): readonly Difference[] {
  return evidence.length === 0 ? [] : [difference('contradiction', code, article, { evidence, records })];
}

/** Art. 28(3)(a), 28(10): what a processor uses for itself. */
function ownUse(of: Compared, meant: readonly MeantRecipient[]): readonly Difference[] {
  const found = clearly(
    of,
    'statement',
    ({ statement }) => statement === 'other-use-allowed' || statement === 'provider-may-reuse',
  ).flatMap(({ evidence }) => evidence);
  if (found.length === 0) return [];
  const places = new Set(found.map(({ start }) => start));
  const beside = findingsOf(of.reading.findings, 'processor').filter(({ evidence }) =>
    evidence.some(({ start }) => places.has(start)),
  );
  const recipients = meant.filter((each) => beside.some(({ claim }) => isNamed(each, claim)));
  return [
    difference('contradiction', 'own-use-authorised', '28(3)(a)', {
      evidence: found,
      records: recipients.map(({ recipient }) => recipientRecord(recipient)),
    }),
  ];
}

const ownAuthority: Readonly<Record<ControllerCountry, string>> = { BE: 'be-apd', FR: 'fr-cnil' };

/** Art. 13(2)(d), 77(1). */
function compareAuthority(of: Compared): readonly Difference[] {
  const found = findingsOf(of.reading.findings, 'authority').filter(({ claim }) => claim.authority !== null);
  const former = found.filter(({ claim }) => claim.isDead || claim.address === 'obsolete');
  const living = found.filter((each) => !former.includes(each));
  const own = living.filter(({ claim }) => claim.authority === ownAuthority[of.controller.country]);
  const evidenceOf = (authorities: typeof found) => authorities.flatMap(({ evidence }) => evidence);
  return [
    ...(former.length > 0
      ? [difference('contradiction', 'authority-former', '13(2)(d)', { evidence: evidenceOf(former) })]
      : []),
    ...(living.length > 0 && own.length === 0
      ? [
          difference('contradiction', 'authority-of-other-country', '77(1)', {
            details: [of.controller.country],
            evidence: evidenceOf(living),
          }),
        ]
      : []),
    ...(own.length > 0 && own.every(({ claim }) => claim.address === 'none')
      ? [difference('missing-in-policy', 'authority-no-address', '13(2)(d)', { evidence: evidenceOf(own) })]
      : []),
  ];
}

/** Art. 94(1). The GDPR's own title repeals the directive. */
function repealedTexts(of: Compared): readonly Difference[] {
  return clearly(of, 'legal-text', ({ isRepealed }) => isRepealed).flatMap(({ claim, evidence }) => {
    const citing = evidence.filter(
      ({ sentence }) => !/abroge|abrogat|repeal|intrekk|ingetrokken|aufheb/.test(foldText(sentence)),
    );
    if (citing.length === 0) return [];
    return [
      difference('contradiction', 'text-repealed', '94(1)', { details: [claim.text], evidence: citing }),
    ];
  });
}

const places: Readonly<Record<MissingInformation, string>> = {
  'controller-name': '13(1)(a)',
  'controller-address': '13(1)(a)',
  contact: '13(1)(a)',
  purposes: '13(1)(c)',
  'data-categories': '14(1)(d)',
  'lawful-basis': '13(1)(c)',
  recipients: '13(1)(e)',
  'named-processors': '13(1)(e)',
  transfers: '13(1)(f)',
  retention: '13(2)(a)',
  'retention-periods': '13(2)(a)',
  access: '13(2)(b)',
  rectification: '13(2)(b)',
  erasure: '13(2)(b)',
  restriction: '13(2)(b)',
  objection: '13(2)(b)',
  portability: '13(2)(b)',
  'consent-withdrawal': '13(2)(c)',
  authority: '13(2)(d)',
  'answer-deadline': '12(3)',
  'identity-rule': '12(6)',
  'automated-decision': '13(2)(f)',
  security: '32(1)',
  breach: '34(1)',
  'post-mortem': 'LIL 48',
  'policy-date': '12(1)',
};

/** In the order of the article. What another comparison already says of a record is not said again. */
export function missingFromPolicy(of: Compared): readonly Difference[] {
  const { missing } = of.reading;
  const isBasisTold = missing.includes('lawful-basis') || !lacksBases(of);
  return [...missing, ...(isBasisTold ? [] : (['lawful-basis'] as const))]
    .filter((each) => isDue(each, of))
    .map((each) => difference('missing-in-policy', 'information-missing', places[each], { details: [each] }));
}

/** One basis in passing, tied to no purpose, does not tell on what each of them rests. */
function lacksBases({ reading }: Compared): boolean {
  const bases = findingsOf(reading.findings, 'lawful-basis');
  return bases.every(({ claim }) => claim.purposes.length === 0) && bases.length < 2;
}

function isDue(information: MissingInformation, of: Compared): boolean {
  const { activities, processors, controller, reading } = of;
  const recipients = processors.filter(({ role }) => role !== 'authority');
  const restsOn = (...bases: readonly LawfulBasis[]) =>
    activities.some(({ lawfulBasis }) => lawfulBasis !== null && bases.includes(lawfulBasis));
  switch (information) {
    case 'recipients':
      return recipients.length > 0;
    case 'named-processors':
      return recipients.some(({ isUnnamed }) => isUnnamed) && !reading.missing.includes('recipients');
    // Each transfer is compared by itself.
    case 'transfers':
      return false;
    case 'retention-periods':
      return !reading.missing.includes('retention');
    // Art. 20(1)(a).
    case 'portability':
      return restsOn('consent', 'contract') || activities.every(({ lawfulBasis }) => lawfulBasis === null);
    case 'consent-withdrawal':
      return restsOn('consent');
    case 'automated-decision':
      return false;
    case 'post-mortem':
      return controller.country === 'FR';
    default:
      return true;
  }
}
