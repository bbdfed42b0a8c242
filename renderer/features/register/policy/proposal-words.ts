/** What a proposal is, in words: its name, and what of it is worth knowing before it is accepted. */
import { isInEea } from '../../../../shared/domain/authority/eea.ts';
import { answerDestinations, identityRules } from '../../../../shared/domain/controller/promises.ts';
import type { OpenProposal } from '../../../../shared/domain/policy/open-proposal.ts';
import { proposedCategory } from '../../../../shared/domain/policy/propose-register.ts';
import { countryName } from '../../../../shared/domain/postal/country-code.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { keepingText } from '../../../parts/keeping-words.ts';

/** In the order in which one works: who, why, what, for whom, how long, on what word. */
export const proposalKinds = [
  'controller',
  'activity',
  'category',
  'processor',
  'retention-rule',
  'promises',
] as const satisfies readonly OpenProposal['kind'][];

export interface ProposalGroup {
  readonly kind: OpenProposal['kind'];
  readonly proposals: readonly OpenProposal[];
}

/** Without the groups in which nothing is left. */
export function groupProposals(proposals: readonly OpenProposal[]): readonly ProposalGroup[] {
  return proposalKinds
    .map((kind) => ({ kind, proposals: proposals.filter((each) => each.kind === kind) }))
    .filter((group) => group.proposals.length > 0);
}

export function proposalTitle(t: Translator, proposal: OpenProposal): string {
  switch (proposal.kind) {
    case 'controller':
      return t(`policy.field.${proposal.field}`);
    case 'activity':
    case 'category':
      return t.text(proposal.value.name);
    case 'processor':
      return proposal.value.isUnnamed ? t.text(proposal.value.service) : proposal.value.name;
    case 'retention-rule':
      return t.text(proposedCategory(proposal.value.categoryCode).name);
    case 'promises':
      return t(`policy.field.${proposal.field}`);
  }
}

/** Null where the name says it all. */
export function proposalDetail(t: Translator, proposal: OpenProposal): string | null {
  switch (proposal.kind) {
    case 'controller':
      return fieldText(proposal);
    case 'activity': {
      const { lawfulBasis, isMarketing } = proposal.value;
      const basis = lawfulBasis === null ? t('policy.no-basis') : t(`basis.${lawfulBasis}`);
      return capitalise(t, isMarketing ? `${basis}, ${t('policy.is-marketing')}` : basis);
    }
    case 'category':
      return proposal.value.isSpecial ? t('policy.is-special') : null;
    case 'processor':
      return processorText(t, proposal.value);
    case 'retention-rule':
      return periodText(t, proposal);
    case 'promises':
      return promiseText(t, proposal);
  }
}

function fieldText({ field, value }: Extract<OpenProposal, { readonly kind: 'controller' }>): string | null {
  if (field !== 'address') return value[field] ?? null;
  const { address } = value;
  return address === undefined ? null : `${address.line1}, ${address.postalCode} ${address.town}`;
}

function processorText(
  t: Translator,
  { countryCode, isUnnamed, safeguard }: Extract<OpenProposal, { readonly kind: 'processor' }>['value'],
): string | null {
  if (isUnnamed) return t('policy.unnamed');
  if (countryCode === null) return t('policy.no-country');
  const country = capitalise(t, countryName(countryCode, t.language));
  return !isInEea(countryCode) && safeguard === 'missing'
    ? `${country}, ${t('policy.no-safeguard')}`
    : country;
}

function periodText(
  t: Translator,
  { value }: Extract<OpenProposal, { readonly kind: 'retention-rule' }>,
): string {
  const period = keepingText(t, value);
  return value.isStartAssumed ? `${period} (${t('policy.start-assumed')})` : period;
}

function promiseText(
  t: Translator,
  { field, value }: Extract<OpenProposal, { readonly kind: 'promises' }>,
): string | null {
  switch (field) {
    case 'answerWithin':
      return delayText(t, value.answerWithin);
    case 'channels':
      return t.list(value.channels.map((channel) => t(`channel.${channel}`)));
    case 'identityRule':
      return t(`promises.identity.${value.identityRule}`);
    case 'answersGoTo':
      return t(`promises.answers-to.${value.answersGoTo}`);
    case 'breachNoticeWithinHours':
      return t('policy.hours', { count: value.breachNoticeWithinHours ?? 0 });
    case 'keepsOnlyAnonymousAfterErasure':
    case 'endOfServiceMeansErasure':
    case 'noMarketing':
    case 'tellsPersonsOfEveryBreach':
      return null;
  }
}

export function delayText(
  t: Translator,
  delay: Extract<OpenProposal, { readonly kind: 'promises' }>['value']['answerWithin'],
): string {
  if (delay === null) return t('promises.delay.text.none');
  return t(`promises.delay.text.${delay.unit}`, { count: delay.count });
}

/** What the register holds for a promise that is kept as a code; anything else stands as it is. */
export function heldText(t: Translator, text: string): string {
  const rule = identityRules.find((each) => each === text);
  if (rule !== undefined) return t(`promises.identity.${rule}`);
  const destination = answerDestinations.find((each) => each === text);
  return destination === undefined ? text : t(`promises.answers-to.${destination}`);
}
