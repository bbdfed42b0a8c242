/** The rights with their plain meaning, how to use them and by when an answer comes, and where to complain (GDPR Art. 12, 13(2)(b) to (d); LIL Art. 48). */
import type { Controller } from '../../domain/controller/controller.ts';
import type { Channel } from '../../domain/request/channel.ts';
import { isKnownIn, rights, type Right } from '../../domain/request/right.ts';
import type { PromisedDelay } from '../../domain/request/promised-delay.ts';
import { frameOf } from '../../letters/clauses/clauses.ts';
import { formatChoice, formatCount } from '../../letters/format.ts';
import type { ReportBlock } from '../../letters/report.ts';
import { resolveTemplate } from '../../letters/resolve-template.ts';
import { heading, paragraph } from '../blocks.ts';
import { addressText } from '../controller-facts.ts';
import type { PolicyFacts } from './policy-facts.ts';
import type { PolicyScribe } from './policy-scribe.ts';

/** Art. 21(4): the right to object stands apart from all others. */
const objections: readonly Right[] = ['objection', 'marketing-objection'];

export function rightBlocks(
  facts: PolicyFacts,
  { say, policy }: PolicyScribe,
  number: number,
): readonly ReportBlock[] {
  const given = rights.filter((right) => isGiven(right, facts));
  const meaning = (right: Right) => say(policy.rights.meanings[right]);
  return [
    paragraph(say(policy.rights.lead)),
    { kind: 'list', items: given.filter((right) => !objections.includes(right)).map(meaning) },
    heading(2, `${number}.1. ${say(policy.rights.objection)}`),
    ...given.filter((right) => objections.includes(right)).map((right) => paragraph(meaning(right))),
  ];
}

/** All that the country knows; the refusal of marketing and the withdrawal of consent where there is something to refuse or withdraw. */
function isGiven(right: Right, { controller, activities }: PolicyFacts): boolean {
  if (!isKnownIn(controller.country, right)) return false;
  if (right === 'marketing-objection') return activities.some(({ isMarketing }) => isMarketing);
  if (right === 'consent-withdrawal')
    return activities.some(
      ({ lawfulBasis, specialBasis }) => lawfulBasis === 'consent' || specialBasis === 'explicit-consent',
    );
  return true;
}

export function requestBlocks(facts: PolicyFacts, scribe: PolicyScribe): readonly ReportBlock[] {
  const { say, policy } = scribe;
  const { promises } = facts;
  const { requests } = policy;
  return [
    paragraph(`${say(requests.write, { ways: waysToWrite(facts, scribe) })} ${say(requests.anyWay)}`),
    paragraph(`${deadlineText(promises.answerWithin, scribe)} ${say(requests.extension)}`),
    paragraph(say(requests.free)),
    // Art. 12(6): a promise to ask for more than the law allows is not repeated.
    paragraph(say(requests.identity)),
    paragraph(destinationText(promises, scribe)),
    ...(promises.endOfServiceMeansErasure ? [paragraph(say(requests.endOfService))] : []),
  ];
}

function destinationText(
  { answersGoTo, identityRule }: PolicyFacts['promises'],
  { say, policy }: PolicyScribe,
): string {
  const { destinations, knownAddress, knownEmail } = policy.requests;
  if (identityRule !== 'known-address-only') return say(destinations[answersGoTo]);
  return answersGoTo === 'known-email'
    ? say(knownEmail)
    : `${say(destinations[answersGoTo])} ${say(knownAddress)}`;
}

/** Those that the published policy names; without one, those by which the controller can be reached. */
function waysToWrite({ controller, promises }: PolicyFacts, scribe: PolicyScribe): string {
  const { say, letterWords, language } = scribe;
  const reachable: readonly Channel[] = [
    ...(controller.email === null ? [] : (['email'] as const)),
    'post',
    ...(controller.phone === null ? [] : (['phone'] as const)),
  ];
  const channels = promises.channels.length === 0 ? reachable : promises.channels;
  const ways = channels.map((channel) => {
    const what = say(letterWords.channels[channel]);
    const details = placeOf(channel, controller, scribe);
    return details === null ? what : say(letterWords.inBrackets, { what, details });
  });
  return formatChoice(language, ways);
}

/** Where a request by this channel goes. */
function placeOf(channel: Channel, controller: Controller, { language }: PolicyScribe): string | null {
  const { privacyContact, email, phone, website, address } = controller;
  switch (channel) {
    case 'email':
      return privacyContact?.email ?? email;
    case 'phone':
      return privacyContact?.phone ?? phone;
    case 'web-form':
      return website;
    case 'post':
    case 'registered-post':
    case 'counter':
      return addressText(address, language);
    case 'messenger':
    case 'social-network':
    case 'review':
      return null;
  }
}

/** Art. 12(3): one month at most, whatever a policy promises; days may be longer than a short month. */
function deadlineText(promised: PromisedDelay | null, { say, policy, letterWords, language }: PolicyScribe) {
  const { durations } = letterWords;
  const month = say(policy.requests.aMonth);
  // "0 jours" promises nothing that can be kept; no promise is longer than the law.
  const isShorter =
    promised !== null && promised.count > 0 && promised.unit !== 'months' && promised.count <= 31;
  if (!isShorter) return say(policy.requests.within, { period: month });
  const counted = promised.unit === 'working-days' ? policy.requests.workingDays : durations[promised.unit];
  const period = formatCount(language, counted, promised.count);
  const mayExceed = promised.unit === 'days' ? promised.count > 28 : promised.unit === 'working-days';
  return say(mayExceed ? policy.requests.withinDays : policy.requests.within, { period });
}

/** Art. 13(2)(d), 77 and 79: in the words of the letters. */
export function complaintBlocks(
  { controller }: PolicyFacts,
  { say, policy, language }: PolicyScribe,
): readonly ReportBlock[] {
  const { blocks } = resolveTemplate(
    { version: 1, subject: '', blocks: frameOf(language).clauses.complaint, enclosures: [] },
    {
      isBelgium: controller.country === 'BE',
      isFrance: controller.country === 'FR',
      asksForAnother: false,
      otherAuthority: null,
    },
    {},
    language,
  );
  return [
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraph(block.text)] : [])),
    paragraph(say(policy.complaint.elsewhere)),
  ];
}
