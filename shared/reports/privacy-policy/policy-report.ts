/** The privacy policy as a report, for paper; a draft says so on its first page and at the foot of each. */
import type { ReportBlock, ReportDocument } from '../../letters/report.ts';
import { phrase } from '../../letters/format.ts';
import { heading, paragraph } from '../blocks.ts';
import { reportWordsOf } from '../words/words.ts';
import { colonOf } from './colon.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';

export function policyReport(policy: PrivacyPolicy): ReportDocument {
  const { language, issuer, title, version, intro, sections, draft } = policy;
  const warning: readonly ReportBlock[] =
    draft === null
      ? []
      : [
          heading(1, draft.title),
          paragraph(draft.lead),
          { kind: 'list', items: draft.lacks },
          { kind: 'pageBreak' },
        ];
  return {
    language,
    orientation: 'portrait',
    issuer,
    title,
    subtitle: version,
    blocks: [
      ...warning,
      paragraph(intro),
      ...sections
        .flatMap(({ blocks }) => blocks)
        .map((block) => labelled(block, colonOf(language).trimEnd())),
    ],
    footer: [version, ...(draft === null ? [] : [draft.title])],
    pageLabel: phrase(language, reportWordsOf(language).pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}

/** With a colon, so that a text taken from the pages still parts the label from what it says. */
function labelled(block: ReportBlock, colon: string): ReportBlock {
  if (block.kind !== 'facts') return block;
  return { ...block, items: block.items.map(({ label, value }) => ({ label: `${label}${colon}`, value })) };
}
