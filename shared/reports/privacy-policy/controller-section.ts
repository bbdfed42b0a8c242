/** Who is responsible and how to reach them: GDPR Art. 13(1)(a) and (b). */
import { legalName } from '../../letters/letterhead.ts';
import type { ReportBlock } from '../../letters/report.ts';
import { facts, paragraph } from '../blocks.ts';
import { contactText, controllerLines, waysText } from '../controller-facts.ts';
import type { PolicyFacts } from './policy-facts.ts';
import type { PolicyScribe } from './policy-scribe.ts';

export function controllerBlocks(
  { controller, processors }: PolicyFacts,
  scribe: PolicyScribe,
): readonly ReportBlock[] {
  const { say, policy } = scribe;
  const { privacyContact, dpo } = controller;
  const ways = waysText(controller);
  const joint = processors.filter(({ role }) => role === 'joint-controller').map(({ name }) => name);
  return [
    paragraph(say(policy.controller.lead, { name: legalName(controller) })),
    facts(...controllerLines(controller, scribe)),
    ...(ways === null ? [] : [paragraph(say(policy.controller.reach, { ways }))]),
    ...(privacyContact === null
      ? []
      : [paragraph(say(policy.controller.privacyContact, { contact: contactText(privacyContact) }))]),
    ...(dpo === null ? [] : [paragraph(say(policy.controller.dpo, { contact: contactText(dpo) }))]),
    ...(joint.length === 0 ? [] : [paragraph(say(policy.controller.joint, { names: joint.join(', ') }))]),
  ];
}
