/** The privacy policy that the register makes: sections as data, and what the register still lacks for it (GDPR Art. 13 and 14, LIL Art. 48). */
import type { AppError } from '../../contract/app-error.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Language } from '../../domain/language.ts';
import { formatCount } from '../../letters/format.ts';
import { legalName } from '../../letters/letterhead.ts';
import type { ReportBlock } from '../../letters/report.ts';
import type { Result } from '../../result.ts';
import { finished } from '../scribe.ts';
import { heading } from '../blocks.ts';
import { controllerBlocks } from './controller-section.ts';
import { automatedBlocks, cookieBlocks, securityBlocks, versionBlocks } from './further-sections.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { findPolicyLacks, type FoundLack } from './policy-lacks.ts';
import { createPolicyScribe, type PolicyScribe } from './policy-scribe.ts';
import { purposeBlocks } from './purpose-section.ts';
import { recipientBlocks, transferBlocks } from './recipient-sections.ts';
import { retentionBlocks } from './retention-section.ts';
import { complaintBlocks, requestBlocks, rightBlocks } from './right-sections.ts';

/** In the order of the policy. */
export const policyParts = [
  'controller',
  'purposes',
  'recipients',
  'transfers',
  'retention',
  'automated',
  'rights',
  'requests',
  'complaint',
  'security',
  'cookies',
  'version',
] as const;
export type PolicyPart = (typeof policyParts)[number];

export interface PolicySection {
  readonly part: PolicyPart;
  /** Headings of level 1 open the section, those of level 2 stand within. */
  readonly blocks: readonly ReportBlock[];
}

export interface PrivacyPolicy {
  readonly language: Language;
  /** Of the controller. */
  readonly issuer: string;
  readonly title: string;
  readonly versionOn: LocalDate;
  readonly version: string;
  readonly intro: string;
  readonly sections: readonly PolicySection[];
  /**
   * What the register lacks; nothing stands in the policy in its place. A policy that lacks anything is a draft, and says so wherever
   * it is handed out; it is not refused, because a draft can be read and completed with an adviser.
   */
  readonly missing: readonly FoundLack[];
  /** The same in words; null where nothing is missing. */
  readonly draft: PolicyDraft | null;
}

interface PolicyDraft {
  readonly title: string;
  readonly lead: string;
  readonly lacks: readonly string[];
}

const blocksOf: Readonly<
  Record<PolicyPart, (facts: PolicyFacts, scribe: PolicyScribe, number: number) => readonly ReportBlock[]>
> = {
  controller: controllerBlocks,
  purposes: purposeBlocks,
  recipients: recipientBlocks,
  transfers: transferBlocks,
  retention: retentionBlocks,
  automated: automatedBlocks,
  rights: rightBlocks,
  requests: requestBlocks,
  complaint: complaintBlocks,
  security: securityBlocks,
  cookies: cookieBlocks,
  version: versionBlocks,
};

/** Fails as `language-missing` where a text of the register that it needs is not in its language. */
export function writePrivacyPolicy(facts: PolicyFacts): Result<PrivacyPolicy, AppError> {
  const scribe = createPolicyScribe(facts.language);
  const { say, policy, date } = scribe;
  const sections: PolicySection[] = [];
  for (const part of policyParts) {
    const number = sections.length + 1;
    const blocks = blocksOf[part](facts, scribe, number);
    if (blocks.length > 0)
      sections.push({ part, blocks: [heading(1, `${number}. ${say(policy.headings[part])}`), ...blocks] });
  }
  const missing = findPolicyLacks(facts);
  return finished(scribe, {
    language: facts.language,
    issuer: legalName(facts.controller),
    title: say(policy.title),
    versionOn: facts.versionOn,
    version: say(policy.versionOf, { date: date(facts.versionOn) }),
    intro: say(policy.intro[facts.controller.country]),
    sections,
    missing,
    draft: missing.length === 0 ? null : draftOf(missing, scribe),
  });
}

function draftOf(
  missing: readonly FoundLack[],
  { say, policy, language, localizer }: PolicyScribe,
): PolicyDraft {
  return {
    title: say(policy.draft.title),
    lead: formatCount(language, policy.draft.lead, missing.length),
    lacks: missing.map(({ code, recordName, names }) =>
      say(policy.draft.lacks[code], {
        name: recordName === null ? '' : localizer.text(recordName, 'purpose'),
        names: names.map((each) => localizer.text(each, 'category')).join(', '),
      }),
    ),
  };
}
