/** Sets a report: heading band, sections, facts and tables under running heads, upright or across, with files embedded. */
import type { ReportDocument } from '../../shared/letters/report.ts';
import { benchFor, type Bench } from './bench.ts';
import type { Attachment } from './document.ts';
import { paginate, type Atom } from './flow.ts';
import { layOutFoot } from './foot.ts';
import { a4, gridUnit, margins, mm, reportStyles, type Column } from './paper.ts';
import { textAtoms } from './paragraphs.ts';
import { blockAtoms } from './report-blocks.ts';
import { drawRule } from './rules.ts';

export interface ReportOptions {
  /** Instant of creation, ISO 8601. Without a password, same report and instant give the same bytes. */
  readonly createdAt: string;
  readonly attachments?: readonly Attachment[];
  /** Asked before the file opens (AES-256). Such a file is not prepared for PDF/A, which forbids encryption. */
  readonly password?: string;
}

export interface RenderedReport {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Signs that no font has, printed as a box. */
  readonly missingCharacters: readonly string[];
}

const topOfFirstPage = 8 * gridUnit;
const topOfNextPages = 12 * gridUnit;
/** Fewer pages need no table of contents in the reader's margin. */
const pagesWithBookmarks = 3;

export async function renderReport(report: ReportDocument, options: ReportOptions): Promise<RenderedReport> {
  const { orientation, language, title, issuer } = report;
  const bench = benchFor({
    language,
    title,
    author: issuer,
    createdAt: options.createdAt,
    orientation,
    ...(options.password === undefined ? {} : { password: options.password }),
  });
  const { doc } = bench;
  const sheet = orientation === 'portrait' ? a4 : { width: a4.height, height: a4.width };
  const leftMargin = orientation === 'portrait' ? margins.left : margins.right;
  const column: Column = { x: leftMargin, width: sheet.width - leftMargin - margins.right };
  const foot = layOutFoot(bench, {
    mentions: report.footer,
    pageLabel: report.pageLabel,
    column,
    pageHeight: sheet.height,
  });
  const bottom = foot.top - gridUnit;
  const pages = paginate(
    [
      ...bandAtoms(bench, report, column),
      ...blockAtoms(bench, report.blocks, { column, tallest: bottom - topOfNextPages }),
    ],
    { first: { top: topOfFirstPage, bottom }, next: { top: topOfNextPages, bottom }, grid: 1 },
  );
  pages.forEach((placed, index) => {
    doc.addPage();
    for (const { atom, y } of placed) {
      if (atom.bookmark !== undefined && pages.length >= pagesWithBookmarks) doc.bookmark(atom.bookmark, y);
      atom.draw(y);
    }
    if (index > 0) bench.tags.artifact('Pagination', () => drawRunningHead(bench, report, column));
    foot.draw(index + 1, pages.length);
  });
  bench.tags.end();
  options.attachments?.forEach((attachment) => doc.attach(attachment, options.createdAt));
  return { bytes: await doc.finish(), pages: pages.length, missingCharacters: [...bench.type.missing] };
}

/** Issuer, title and subtitle above a strong hairline. */
function bandAtoms(bench: Bench, report: ReportDocument, column: Column): readonly Atom[] {
  const { bandIssuer, title, subtitle } = reportStyles;
  const part = (type: string, text: string, style: typeof title, gap: number) =>
    text === ''
      ? []
      : textAtoms(bench, { text, style, tag: bench.tags.add(type), column, gap, keepsWithNext: true });
  const rule: Atom = {
    height: 8,
    gap: 10,
    keepsWithNext: false,
    onGrid: false,
    draw: (y) => bench.tags.artifact('Layout', () => drawRule(bench.doc, column, y, 'strong')),
  };
  return [
    ...part('P', report.issuer, bandIssuer, 0),
    ...part('H1', report.title, title, 6),
    ...part('P', report.subtitle ?? '', subtitle, 4),
    rule,
  ];
}

function drawRunningHead(bench: Bench, report: ReportDocument, column: Column): void {
  const style = reportStyles.caption;
  const baseline = 8 * gridUnit;
  const half = column.width / 2 - mm(4);
  const left = bench.type.fitted(report.issuer, style, half);
  const right = bench.type.fitted(report.title, style, half);
  bench.type.draw({ text: left, continues: false }, style, column.x, baseline);
  const x = column.x + column.width - bench.type.width(right, style);
  bench.type.draw({ text: right, continues: false }, style, x, baseline);
  drawRule(bench.doc, column, baseline + 6, 'light');
}
