/** The privacy policy as a web page of its own: no script, nothing remote, every text of the register escaped. */
import type { ReportBlock } from '../../letters/report.ts';
import { policyStyle } from './policy-style.ts';
import type { PolicySection, PrivacyPolicy } from './privacy-policy.ts';

export function policyHtml(policy: PrivacyPolicy): string {
  const { language, issuer, title, version, versionOn, intro, sections, draft } = policy;
  const warning =
    draft === null
      ? []
      : [
          '<section class="draft" aria-labelledby="draft">',
          `<h2 id="draft">${escaped(draft.title)}</h2>`,
          `<p>${escaped(draft.lead)}</p>`,
          listHtml(draft.lacks),
          '</section>',
        ];
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Whatever a text of the register holds, the page loads and runs nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    ...(draft === null ? [] : ['<meta name="robots" content="noindex">']),
    `<title>${escaped(`${title} – ${issuer}`)}</title>`,
    `<style>${policyStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    `<p class="issuer">${escaped(issuer)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    `<p class="version"><time datetime="${versionOn}">${escaped(version)}</time></p>`,
    '</header>',
    ...warning,
    `<p>${escaped(intro)}</p>`,
    ...sections.flatMap(sectionHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sectionHtml({ part, blocks }: PolicySection): readonly string[] {
  return [`<section id="${part}">`, ...blocks.flatMap(blockHtml), '</section>'];
}

/** A policy has no tables, codes or page breaks. */
function blockHtml(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      // The title of the page is its h1.
      return [`<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`];
    case 'paragraph':
    case 'note':
      return [`<p>${lines(block.text)}</p>`];
    case 'list':
      return [listHtml(block.items)];
    case 'facts':
      return [
        '<dl>',
        ...block.items.map(
          ({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${lines(value)}</dd></div>`,
        ),
        '</dl>',
      ];
    case 'table':
    case 'code':
    case 'pageBreak':
      return [];
  }
}

function listHtml(items: readonly string[]): string {
  return ['<ul>', ...items.map((item) => `<li>${lines(item)}</li>`), '</ul>'].join('\n');
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => escaped(line))
    .join('<br>');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// oxlint-disable-next-line no-control-regex -- control characters are what no page may hold
const unprintable = /[\u0000-\u001f]/g;

/** For text and for quoted attributes alike. */
function escaped(text: string): string {
  return text.replace(unprintable, ' ').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
