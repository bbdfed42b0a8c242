/** The privacy policy as plain text, to be pasted wherever one is asked for. */
import type { ReportBlock } from '../../letters/report.ts';
import { colonOf } from './colon.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';

export function policyText(policy: PrivacyPolicy): string {
  const { language, issuer, title, version, intro, sections, draft } = policy;
  const colon = colonOf(language);
  return [
    issuer,
    title,
    version,
    ...(draft === null ? [] : [draft.title.toUpperCase(), draft.lead, listText(draft.lacks)]),
    intro,
    ...sections.flatMap(({ blocks }) => blocks.flatMap((block) => blockText(block, colon))),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A policy has no tables, codes or page breaks. */
function blockText(block: ReportBlock, colon: string): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [onOneLine(block.text)];
    case 'list':
      return [listText(block.items)];
    case 'facts':
      return [block.items.map(({ label, value }) => `${label}${colon}${onOneLine(value)}`).join('\n')];
    case 'table':
    case 'code':
    case 'pageBreak':
      return [];
  }
}

function listText(items: readonly string[]): string {
  return items.map((item) => `– ${onOneLine(item)}`).join('\n');
}

/** A line feed in a text of the register does not begin an entry of its own. */
function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
