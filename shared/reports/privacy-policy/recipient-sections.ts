/** Who receives the data, and what protects it outside the EEA: GDPR Art. 13(1)(e) and (f). */
import { isInEea } from '../../domain/authority/eea.ts';
import { countryName } from '../../domain/postal/country-code.ts';
import type { Processor } from '../../domain/processing/processing-activity.ts';
import { lacksSafeguard } from '../../letters/access-answer/held-rows.ts';
import type { ReportBlock } from '../../letters/report.ts';
import { paragraph } from '../blocks.ts';
import type { PolicyFacts } from './policy-facts.ts';
import type { PolicyScribe } from './policy-scribe.ts';

export function recipientBlocks(
  { processors, promises }: PolicyFacts,
  scribe: PolicyScribe,
): readonly ReportBlock[] {
  const { say, policy } = scribe;
  const buyers = processors.filter(({ isBuyer }) => isBuyer).map(({ name }) => name);
  const promised = promises.policy?.claims.includes('never-sells') ?? false;
  return [
    ...(processors.length === 0
      ? [paragraph(say(policy.recipients.none))]
      : [
          paragraph(say(policy.recipients.lead)),
          { kind: 'list' as const, items: processors.map((each) => recipientLine(each, scribe)) },
        ]),
    ...(buyers.length > 0 ? [paragraph(say(policy.recipients.pays, { names: buyers.join(', ') }))] : []),
    ...(promised && buyers.length === 0 ? [paragraph(say(policy.recipients.neverSells))] : []),
  ];
}

function recipientLine(processor: Processor, { say, policy, localizer, language }: PolicyScribe): string {
  const { name, role, countryCode, subProcessors } = processor;
  const { recipients } = policy;
  const said = {
    name,
    role: say(recipients.roles[role]),
    service: localizer.text(processor.service, 'processor-service'),
  };
  const line =
    countryCode === null
      ? say(recipients.lineWithoutCountry, said)
      : say(recipients.line, { ...said, country: countryName(countryCode, language) });
  if (subProcessors.length === 0) return line;
  const names = subProcessors.map((sub) =>
    sub.countryCode === null ? sub.name : `${sub.name} (${countryName(sub.countryCode, language)})`,
  );
  return say(recipients.helpedBy, { line, names: names.join(', ') });
}

/** Nothing is said while a country or a safeguard is not known: that stands among what is missing. */
export function transferBlocks({ processors }: PolicyFacts, scribe: PolicyScribe): readonly ReportBlock[] {
  const { say, policy } = scribe;
  const leaving = processors.filter(leavesEea);
  if (leaving.length === 0) return isAllWithin(processors) ? [paragraph(say(policy.transfers.none))] : [];
  const known = leaving.filter((each) => !lacksSafeguard(each));
  if (known.length === 0) return [];
  return [
    paragraph(say(policy.transfers.lead)),
    { kind: 'list', items: [...new Set(known.map((each) => transferLine(each, scribe)))] },
    paragraph(say(policy.transfers.copy)),
  ];
}

/** Also from the EEA onwards, which is where a safeguard is written down for a recipient in it. */
function leavesEea({ countryCode, safeguard }: Processor): boolean {
  return (countryCode !== null && !isInEea(countryCode)) || safeguard !== 'none-needed';
}

function isAllWithin(processors: readonly Processor[]): boolean {
  return processors.every(
    ({ countryCode, subProcessors }) =>
      countryCode !== null &&
      subProcessors.every((sub) => sub.countryCode !== null && isInEea(sub.countryCode)),
  );
}

function transferLine(
  { name, countryCode, safeguard }: Processor,
  { say, policy, letterWords, language }: PolicyScribe,
): string {
  const country = countryCode === null ? say(letterWords.unknownCountry) : countryName(countryCode, language);
  const isOnward = countryCode !== null && isInEea(countryCode);
  return say(policy.transfers.line, {
    name,
    country: isOnward ? say(policy.transfers.onward, { country }) : country,
    safeguard: say(letterWords.safeguards[safeguard] ?? letterWords.unknownCountry),
  });
}
