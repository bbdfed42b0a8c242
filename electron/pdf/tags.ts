/** The structure tree that screen readers follow, and the switching between its elements while a page is drawn. */
import type { PaperDocument } from './document.ts';

/** An element of the tree (ISO 32000-1, 14.8.4) with its standard type. */
export interface Tag {
  readonly type: string;
  readonly element: PDFKit.PDFStructureElement;
}

interface TagOptions {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
}

export class Tags {
  readonly root: Tag;
  private readonly doc: PaperDocument;
  private open: Tag | null = null;

  constructor(doc: PaperDocument) {
    this.doc = doc;
    this.root = { type: 'Document', element: doc.struct('Document') };
    doc.addStructure(this.root.element);
  }

  /** A new element, read after those made before it. Always attached: a loose one would keep pdfkit from ending. */
  add(type: string, parent: Tag = this.root, options: TagOptions = {}): Tag {
    const element = this.doc.struct(type, options);
    parent.element.add(element);
    return { type, element };
  }

  /** What is drawn from here on belongs to this element, on this page. */
  enter(tag: Tag): void {
    if (this.open === tag) return;
    this.leave();
    tag.element.add(this.doc.markStructureContent(tag.type));
    this.open = tag;
  }

  /** Ends the open element's content; before a page ends and before anything that is not content. */
  leave(): void {
    if (this.open !== null) this.doc.endMarkedContent();
    this.open = null;
  }

  /** Draws something that is not read out: rules, fold marks, running heads, repeated table heads. */
  artifact(kind: 'Pagination' | 'Layout', draw: () => void): void {
    this.leave();
    this.doc.markContent('Artifact', { type: kind });
    draw();
    this.doc.endMarkedContent();
  }

  /** Closes the tree, after the last page is drawn. */
  end(): void {
    this.leave();
    this.root.element.end();
  }
}
