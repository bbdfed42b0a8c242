/** Purpose by purpose: what data, why, on what basis, whether it must be given, from where, to whom (GDPR Art. 13(1)(c) to (e), 13(2)(c) and (e), 14). */
import type { ProcessingActivity, Processor } from '../../domain/processing/processing-activity.ts';
import { asSentence, capitalise } from '../../letters/format.ts';
import type { ReportBlock } from '../../letters/report.ts';
import { facts, heading, paragraph } from '../blocks.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { basisText, type PolicyScribe } from './policy-scribe.ts';

export function purposeBlocks(
  policyFacts: PolicyFacts,
  scribe: PolicyScribe,
  number: number,
): readonly ReportBlock[] {
  const { activities, promises } = policyFacts;
  const { say, policy } = scribe;
  if (activities.length === 0) return [];
  return [
    paragraph(say(policy.purposes.lead)),
    ...(promises.noMarketing && activities.every(({ isMarketing }) => !isMarketing)
      ? [paragraph(say(policy.purposes.noMarketing))]
      : []),
    ...activities.flatMap((activity, index) => [
      heading(2, `${number}.${index + 1}. ${scribe.localizer.text(activity.name, 'purpose')}`),
      facts(...factsOf(activity, policyFacts, scribe)),
    ]),
  ];
}

function factsOf(
  activity: ProcessingActivity,
  policyFacts: PolicyFacts,
  scribe: PolicyScribe,
): readonly (readonly [string, string | null])[] {
  const { say, policy, localizer } = scribe;
  const { labels, required } = policy.purposes;
  const { lawfulBasis, dataSource } = activity;
  const categories = policyFacts.categories.filter(({ id }) => activity.categoryIds.includes(id));
  const recipients = policyFacts.processors.filter(({ id }) => activity.processorIds.includes(id));
  return [
    [say(labels.why), localizer.text(activity.purpose, 'purpose')],
    [say(labels.persons), localizer.text(activity.persons, 'persons')],
    [say(labels.data), categories.map(({ name }) => localizer.text(name, 'category')).join(', ')],
    [say(labels.basis), basisLines(activity, scribe)],
    [say(labels.required), lawfulBasis === null ? null : say(required[lawfulBasis])],
    [say(labels.freely), freelyText(activity, scribe)],
    [say(labels.source), dataSource === null ? null : localizer.text(dataSource, 'data-source')],
    [say(labels.recipients), recipientText(activity, recipients, scribe)],
  ];
}

/** Art. 13(1)(c) and (d): the basis, then the law or the interest; Art. 9(2) where it is needed. */
function basisLines(activity: ProcessingActivity, scribe: PolicyScribe): string | null {
  const { say, policy, details, localizer, language } = scribe;
  const { lawfulBasis, basisDetail, specialBasis, specialBasisDetail } = activity;
  if (lawfulBasis === null) return null;
  const special =
    specialBasis === null
      ? null
      : [
          say(details.specialBases[specialBasis]),
          ...(specialBasisDetail === null ? [] : [localizer.text(specialBasisDetail, 'basis-detail')]),
        ].join(', ');
  return [
    `${basisText(lawfulBasis, scribe)}.`,
    ...(basisDetail === null
      ? []
      : [asSentence(capitalise(language, localizer.text(basisDetail, 'basis-detail')))]),
    ...(special === null ? [] : [say(policy.purposes.special, { basis: special })]),
  ].join('\n');
}

/** Art. 13(2)(c), 21(2), 8(1): what the person may refuse, and from which age. */
function freelyText(activity: ProcessingActivity, { say, policy }: PolicyScribe): string | null {
  const { lawfulBasis, specialBasis, isMarketing, minimumAge } = activity;
  const { withdrawal, marketing, minors } = policy.purposes;
  const isConsent = lawfulBasis === 'consent' || specialBasis === 'explicit-consent';
  const lines = [
    ...(isConsent ? [say(withdrawal)] : []),
    ...(isMarketing ? [say(marketing)] : []),
    ...(isConsent && minimumAge !== null ? [say(minors, { age: String(minimumAge) })] : []),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}

/** Art. 13(1)(e) by name; Art. 26(2) for those who decide with us. */
function recipientText(
  { jointArrangement }: ProcessingActivity,
  recipients: readonly Processor[],
  { say, policy, localizer }: PolicyScribe,
): string {
  if (recipients.length === 0) return say(policy.purposes.noRecipients);
  const joint = recipients.filter(({ role }) => role === 'joint-controller');
  const names = [...new Set(recipients.map(({ name }) => name))].join(', ');
  if (joint.length === 0 || jointArrangement === null) return names;
  const shared = say(policy.purposes.joint, {
    names: joint.map(({ name }) => name).join(', '),
    essence: asSentence(localizer.text(jointArrangement, 'basis-detail')),
  });
  return `${names}\n${shared}`;
}
