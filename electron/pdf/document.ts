/** A tagged PDF with escaped metadata and fixed dates, prepared for PDF/A-3 and PDF/UA. */
import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { fontOf, type Face } from './fonts.ts';
import { uaMetadata, xmpDescription, type DocumentInfo } from './metadata.ts';
import { rememberingFont } from './shaping.ts';

export interface PaperOptions {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** Instant of creation, ISO 8601. Same input and same instant give the same bytes. */
  readonly createdAt: string;
  readonly orientation?: 'portrait' | 'landscape';
  /** Encrypts the file (AES-256). ISO 19005 forbids encryption, so such a file carries no archive mark. */
  readonly password?: string;
}

/** A file inside the PDF (PDF/A-3, ISO 19005-3): the same data for a machine. */
export interface Attachment {
  /** File name; no two of a document are the same. */
  readonly name: string;
  /** Media type: "application/json". */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What the file is to the pages: the data behind them, their source, an addition. */
  readonly relationship: 'Data' | 'Source' | 'Supplement';
  readonly description: string;
}

/** A PDF object as pdfkit holds it. `offset` is the place of its first byte in the file, once it is written. */
export interface PdfObject {
  readonly data: Record<string, unknown>;
  readonly offset: number;
  write(content: string): void;
  end(): void;
}

/** What pdfkit has but does not declare. */
interface Inside {
  readonly _root: PdfObject;
  readonly _font: {
    readonly id: string;
    ref(): PdfObject;
    encode(text: string): readonly [codes: readonly string[], positions: unknown];
  };
  readonly page: { readonly dictionary: PdfObject; readonly annotations: readonly PdfObject[] };
  readonly outline: { addItem(title: string, place: Record<string, number>): void };
  ref(data: Record<string, unknown>): PdfObject;
  file(bytes: Uint8Array, options: Record<string, unknown>): void;
  annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): void;
}

export class PaperDocument extends PDFDocument {
  private readonly about: DocumentInfo;
  private readonly faces = new Map<Face, Font>();
  private signatureForm: PdfObject | null = null;

  constructor(options: PaperOptions) {
    const createdAt = new Date(options.createdAt);
    const about: DocumentInfo = {
      title: options.title,
      author: options.author,
      language: options.language,
      creator: 'Greffe',
      producer: 'Greffe (PDFKit)',
      createdAt,
    };
    super({
      size: 'A4',
      layout: options.orientation ?? 'portrait',
      // With a margin, pdfkit opens a page of its own accord as soon as a text touches it.
      margin: 0,
      autoFirstPage: false,
      tagged: true,
      displayTitle: true,
      lang: options.language,
      ...noBuiltInFont,
      ...(options.password === undefined ? archive : encryption(options.password)),
      info: {
        Title: about.title,
        Author: about.author,
        Creator: about.creator,
        Producer: about.producer,
        CreationDate: createdAt,
        ModDate: createdAt,
      },
    });
    this.about = about;
  }

  /** The font of a face, for measuring. */
  fontOf(face: Face): Font {
    const known = this.faces.get(face);
    if (known !== undefined) return known;
    const font = rememberingFont(fontOf(face));
    this.faces.set(face, font);
    // pdfkit also takes a parsed font, which its types do not say.
    this.registerFont(face, font as unknown as PDFKit.Mixins.PDFFontSource);
    return font;
  }

  /** Selects a face at a size in points; what is used of it is embedded once per document. */
  useFace(face: Face, size: number): void {
    this.fontOf(face);
    this.font(face, size);
  }

  /** pdfkit's undeclared parts, for the signature field. */
  get inside(): Inside {
    return this as unknown as Inside;
  }

  /** Names the one signature field of the document. ISO 32000-1, 12.7.2: signatures exist, append only. */
  setSignatureField(widget: PdfObject): void {
    this.signatureForm = this.inside.ref({ SigFlags: 3, Fields: [widget] });
    this.inside._root.data['AcroForm'] = this.signatureForm;
  }

  /** An entry in the reader's table of contents that leads to `y` points from the top of the current page. */
  bookmark(title: string, y: number): void {
    // pdfkit measures the left edge from the right one.
    this.inside.outline.addItem(title, { left: this.page.width, top: y, zoom: 0 });
  }

  /** Embeds a file as associated with the whole document (ISO 32000-2, 14.13). */
  attach(file: Attachment, createdAt: string): void {
    const at = new Date(createdAt);
    this.inside.file(Buffer.from(file.bytes), {
      name: file.name,
      type: file.type,
      description: file.description,
      relationship: file.relationship,
      creationDate: at,
      modifiedDate: at,
    });
  }

  /** Ends the document and gives its bytes. */
  async finish(): Promise<Buffer> {
    this.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Called by pdfkit at the end. Its own form asks for a font dictionary that a lone signature field does not have. */
  override endAcroForm(): this {
    this.signatureForm?.end();
    return this;
  }

  /** Called by pdfkit at the end. Its own version writes title and author into the XML unescaped. */
  _addInfo(): void {
    this.appendXML(xmpDescription(this.about));
    this.appendXML(uaMetadata);
  }
}

/** pdfkit's built-in fonts print a name such as Łódź wrong and without an error: none may be loaded. */
const noBuiltInFont: object = { font: null };

const archive = { pdfVersion: '1.7', subset: 'PDF/A-3a' } as const;

function encryption(password: string): PDFKit.PDFDocumentOptions {
  return {
    pdfVersion: '1.7ext3',
    userPassword: password,
    permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
  };
}
