/** Puts a seal on a PDF: a visible field with its caption, and a PAdES baseline B signature over the whole file. */
import type { Bench } from './bench.ts';
import { signDetached, type SigningKey } from './cms.ts';
import type { PaperDocument, PdfObject } from './document.ts';
import { baselineIn, type TextStyle } from './paper.ts';
import type { Tag } from './tags.ts';
import { splitRuns } from './text-runs.ts';

export interface Seal extends SigningKey {
  /** Who seals, for the signature dictionary. */
  readonly name: string;
  /** Instant of sealing, ISO 8601. A claim of this machine: a self-made seal proves no time. */
  readonly at: string;
}

export interface SealField {
  /** All that the field says. The caller answers for it: never "advanced", "qualified" or "certified". */
  readonly caption: string;
  readonly style: TextStyle;
  /** Element of type Form, without content yet. */
  readonly tag: Tag;
  readonly x: number;
  /** Upper edge, in points from the top of the page. */
  readonly y: number;
}

/** Written in full before signing, then replaced by the real range in the same number of bytes. */
const openRange = [0, 9999999999, 9999999999, 9999999999] as const;
const openRangeText = `/ByteRange [${openRange.join(' ')}]`;

/** Draws the field on the current page and returns its signature dictionary, for `applySeal`. */
export function placeSealField({ doc, tags, type }: Bench, seal: Seal, field: SealField): PdfObject {
  tags.leave();
  const { inside } = doc;
  const signature = inside.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: openRange,
    Contents: new Uint8Array(roomFor(seal)),
    M: new Date(seal.at),
    Name: pdfString(seal.name),
  });
  signature.end();
  const width = type.width(field.caption, field.style);
  const height = field.style.leading;
  inside.annotate(field.x, field.y, width, height, {
    Subtype: 'Widget',
    FT: 'Sig',
    // ISO 32000-1, 12.5.3: printed, and locked against moving.
    F: 4 + 128,
    T: pdfString('Seal'),
    TU: pdfString(field.caption),
    Contents: pdfString(field.caption),
    P: inside.page.dictionary,
    V: signature,
    AP: { N: appearance(doc, field, width, height) },
    structParent: field.tag.element,
  });
  // Ended here, while its page is the current one: pdfkit notes the page when it writes the element.
  field.tag.element.end();
  const widget = inside.page.annotations.at(-1);
  if (widget === undefined) throw new Error('The seal field was not added to the page.');
  doc.setSignatureField(widget);
  return signature;
}

/** Signs the finished file; `signature` is what `placeSealField` returned for it. Returns the sealed bytes. */
export async function applySeal(pdf: Buffer, signature: PdfObject, seal: Seal): Promise<Buffer> {
  const rangeAt = pdf.indexOf(openRangeText, signature.offset, 'latin1');
  const start = pdf.indexOf('/Contents <', signature.offset, 'latin1') + '/Contents '.length;
  const end = pdf.indexOf('>', start, 'latin1') + 1;
  if (rangeAt < 0 || end <= start) throw new Error('The document has no open signature.');
  const sealed = Buffer.from(pdf);
  const range = `/ByteRange [0 ${start} ${end} ${pdf.length - end}]`;
  sealed.write(range.padEnd(openRangeText.length, ' '), rangeAt, 'latin1');
  const cms = await signDetached(Buffer.concat([sealed.subarray(0, start), sealed.subarray(end)]), seal);
  const room = end - start - 2;
  if (cms.length * 2 > room) throw new Error(`A signature of ${cms.length} bytes does not fit its place.`);
  sealed.write(Buffer.from(cms).toString('hex').padEnd(room, '0'), start + 1, 'latin1');
  return sealed;
}

/** Bytes to keep free: the certificate, the issuer's name once more, signature and attributes. */
function roomFor(seal: Seal): number {
  return 2048 + 2 * seal.certificateDer.length;
}

function appearance(doc: PaperDocument, field: SealField, width: number, height: number): PdfObject {
  const fonts: Record<string, PdfObject> = {};
  const shown = splitRuns(field.caption, field.style.face).map((run) => {
    doc.useFace(run.face, field.style.size);
    const font = doc.inside._font;
    fonts[font.id] = font.ref();
    return `/${font.id} ${field.style.size} Tf <${font.encode(run.text)[0].join('')}> Tj`;
  });
  const ink = [1, 3, 5].map((at) => Number.parseInt(field.style.ink.slice(at, at + 2), 16) / 255);
  const form = doc.inside.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: { Font: fonts },
  });
  const baseline = height - baselineIn(field.style);
  form.write(`q ${ink.map((part) => part.toFixed(3)).join(' ')} rg`);
  form.write(`BT 0 ${baseline.toFixed(2)} Td ${shown.join(' ')} ET Q`);
  form.end();
  return form;
}

/** pdfkit writes a primitive string as a name, and a String object as text, in UTF-16 where it has to be. */
function pdfString(text: string): object {
  return Object(text.normalize('NFC')) as object;
}
