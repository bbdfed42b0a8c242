/** Reads pages back as people and their programs get them: words with places in millimetres, rules, structure. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text on one baseline. Millimetres from the top left of the page. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Type size in points. */
  readonly size: number;
}

interface Rule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface ReadPage {
  readonly texts: readonly PlacedText[];
  readonly rules: readonly Rule[];
  /** All text of the page; every run of white, no-break or not, as one space. */
  readonly plain: string;
  /** Roles of the structure elements with content on this page, in reading order: "Document", "P", … */
  readonly roles: readonly string[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: { get(name: string): unknown };
  readonly attachments: ReadonlyMap<string, string>;
  readonly bookmarks: readonly string[];
}

const toMm = (points: number) => (points * 25.4) / 72;

export async function readPdf(bytes: Uint8Array, password = ''): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, password }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const height = page.view[3] ?? 0;
    const { items } = await page.getTextContent();
    const strings = items.flatMap((item) => ('str' in item ? [item] : []));
    const texts = strings
      .filter(({ str }) => str.trim() !== '')
      .map((item): PlacedText => {
        const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
        return {
          text: item.str,
          left: toMm(x),
          right: toMm(x + item.width),
          baseline: toMm(height - y),
          size,
        };
      });
    pages.push({
      texts,
      rules: rulesOf(await page.getOperatorList()),
      plain: strings
        .map(({ str, hasEOL }) => str + (hasEOL ? ' ' : ''))
        .join('')
        .replaceAll(/\s+/gu, ' '),
      roles: rolesOf((await page.getStructTree()) as TreeNode),
    });
  }
  const { info, metadata } = await document.getMetadata();
  const attachments = new Map<string, string>();
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    const content = await document.getAttachmentContent(id);
    attachments.set(filename, content === null ? '' : Buffer.from(content).toString('utf8'));
  }
  const outline = (await document.getOutline()) as { title: string }[] | null;
  return {
    pages,
    info: info as Record<string, unknown>,
    xmp: metadata as { get(name: string): unknown },
    attachments,
    bookmarks: (outline ?? []).map(({ title }) => title),
  };
}

/** Straight horizontal paths; pdfkit's coordinates run from the top already. */
function rulesOf(operators: { readonly fnArray: number[]; readonly argsArray: unknown[] }): readonly Rule[] {
  return operators.fnArray.flatMap((operator, index) => {
    if (operator !== OPS.constructPath) return [];
    const [, , box] = operators.argsArray[index] as [unknown, unknown, Record<number, number> | null];
    if (box?.[0] === undefined || box[1] === undefined || box[2] === undefined || box[1] !== box[3])
      return [];
    return [{ left: toMm(box[0]), right: toMm(box[2]), y: toMm(box[1]) }];
  });
}

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly children?: readonly TreeNode[];
}

/** pdf.js lists whole tables with each page: elements without content on this page are left out. */
function rolesOf(node: TreeNode): readonly string[] {
  if (!hasContent(node)) return [];
  const own = node.role === undefined || node.role === 'Root' ? [] : [node.role];
  return [...own, ...(node.children ?? []).flatMap(rolesOf)];
}

function hasContent(node: TreeNode): boolean {
  return node.type !== undefined || (node.children ?? []).some(hasContent);
}
