/** What the policy promises to those who write in, and what the register has as its promises in force (Art. 12). */
import type { Promises } from '../../controller/promises.ts';
import type { PromisedDelay } from '../../request/promised-delay.ts';
import type { FindingKind, PolicyEvidence } from '../policy-finding.ts';
import { fieldKey } from '../proposal-key.ts';
import { proposePromises } from '../propose-promises.ts';
import type { Compared } from './compared.ts';
import { difference, type Difference, type HeldValue } from './difference.ts';

/** Those that are asked of a policy one by one; what it contains and claims is read from it again each time. */
export const promiseFields = [
  'answerWithin',
  'channels',
  'identityRule',
  'answersGoTo',
  'keepsOnlyAnonymousAfterErasure',
  'endOfServiceMeansErasure',
  'noMarketing',
  'breachNoticeWithinHours',
  'tellsPersonsOfEveryBreach',
] as const satisfies readonly (keyof Promises)[];
type PromiseField = (typeof promiseFields)[number];

const articles: Readonly<Record<PromiseField, string>> = {
  answerWithin: '12(3)',
  channels: '12(2)',
  identityRule: '12(6)',
  answersGoTo: '12(3)',
  keepsOnlyAnonymousAfterErasure: '5(1)(a)',
  endOfServiceMeansErasure: '5(1)(a)',
  noMarketing: '5(1)(a)',
  breachNoticeWithinHours: '33(1)',
  tellsPersonsOfEveryBreach: '34(1)',
};

const records = [{ kind: 'promises', id: null, name: null }] as const;

export function comparePromises(of: Compared): readonly Difference[] {
  const { reading, promises } = of;
  const { value: said, evidence } = proposePromises(reading);
  const fields = promiseFields.flatMap((field) => {
    const about = { details: [field], records, evidence: evidence[field] ?? [] };
    const proposalKey = fieldKey('promises', field);
    if (field === 'channels') return compareChannels(said, of, about.evidence);
    if (isSamePromise(field, said, promises)) return [];
    if (isSilent(field, promises))
      return [
        difference('missing-in-register', 'promise-not-in-register', articles[field], {
          ...about,
          proposalKey,
        }),
      ];
    const held = heldOf(field, promises);
    return isSilent(field, said)
      ? [difference('missing-in-policy', 'promise-not-in-policy', articles[field], { ...about, held })]
      : [difference('contradiction', 'promise-differs', articles[field], { ...about, held, proposalKey })];
  });
  return [...fields, ...beyondLaw(said.answerWithin, evidence['answerWithin'] ?? [])];
}

export function isSamePromise(field: PromiseField, a: Promises, b: Promises): boolean {
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}

/** As where no policy was described. */
export function isSilent(field: PromiseField, promises: Promises): boolean {
  switch (field) {
    case 'channels':
      return promises.channels.length === 0;
    case 'identityRule':
      return promises.identityRule === 'none-stated';
    case 'answersGoTo':
      return promises.answersGoTo === 'channel-asked';
    default:
      return promises[field] === null || promises[field] === false;
  }
}

/** Whoever gives an address can be written to. */
const contactFor: Readonly<Record<string, FindingKind>> = {
  post: 'controller-address',
  'registered-post': 'controller-address',
  email: 'controller-email',
  phone: 'controller-phone',
};

function compareChannels(
  said: Promises,
  { promises, reading }: Compared,
  evidence: readonly PolicyEvidence[],
): readonly Difference[] {
  const isCovered = (channel: string, others: readonly string[]) =>
    others.includes(channel) || (channel === 'post' && others.includes('registered-post'));
  const unheld = said.channels.filter((each) => !isCovered(each, promises.channels));
  const isGiven = (channel: string) =>
    reading.findings.some(({ claim }) => claim.kind === contactFor[channel]);
  const unsaid = promises.channels.filter((each) => !isCovered(each, said.channels) && !isGiven(each));
  return [
    ...(unheld.length > 0
      ? [
          difference('missing-in-register', 'promise-not-in-register', articles.channels, {
            details: ['channels', ...unheld],
            records,
            evidence,
            proposalKey: fieldKey('promises', 'channels'),
          }),
        ]
      : []),
    ...(unsaid.length > 0
      ? [
          difference('missing-in-policy', 'promise-not-in-policy', articles.channels, {
            details: ['channels', ...unsaid],
            records,
          }),
        ]
      : []),
  ];
}

function heldOf(field: PromiseField, promises: Promises): readonly HeldValue[] {
  const { answerWithin } = promises;
  if (field === 'answerWithin' && answerWithin !== null) return [{ kind: 'delay', delay: answerWithin }];
  const value = promises[field];
  if (typeof value === 'string' || typeof value === 'number') return [{ kind: 'text', text: String(value) }];
  return [];
}

/** Art. 12(3): one month; a longer promise binds nobody. */
function beyondLaw(within: PromisedDelay | null, evidence: readonly PolicyEvidence[]): readonly Difference[] {
  if (within === null) return [];
  const longest = { days: 31, months: 1, 'working-days': 20 }[within.unit];
  if (within.count <= longest) return [];
  return [difference('contradiction', 'delay-beyond-law', '12(3)', { evidence })];
}
