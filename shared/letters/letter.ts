/** A resolved letter as data: what it says in one language, not how it looks. `electron/pdf` turns it into pages. */
import { z } from 'zod';
import { languageSchema } from '../domain/language.ts';

export const letterBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()).readonly() }),
  z.object({
    kind: z.literal('table'),
    head: z.array(z.string()).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
  }),
]);
export type LetterBlock = z.infer<typeof letterBlockSchema>;

/** A label with its value in the reference line: "Nos références" / "2026-0147". */
const referenceSchema = z.object({ label: z.string(), value: z.string() });

/**
 * One letter, ready to be drawn. Order and places follow NF Z 11-001 (layout `FR`: sender top left, place and date,
 * references, then the subject) or NBN Z 01-002 (layout `BE`: header, recipient, one line of references, subject).
 */
export const letterDocumentSchema = z
  .object({
    language: languageSchema,
    layout: z.enum(['BE', 'FR']),
    /** Title of the PDF; also shown by readers in their window. Names no person. */
    title: z.string(),
    /** Name of the controller first, then its address and contacts, as in the letterhead. */
    sender: z.array(z.string()).min(1).readonly(),
    /** What the envelope's window shows: at most six lines, already in postal form. */
    recipient: z.array(z.string()).max(6).readonly(),
    /** "Liège, le 7 mai 2026" */
    placeAndDate: z.string(),
    /** "Lettre recommandée avec avis de réception n° …", where the letter goes by registered post. */
    sendingNotice: z.string().nullable(),
    references: z.array(referenceSchema).readonly(),
    /** The word before the subject: "Objet" */
    subjectLabel: z.string(),
    subject: z.string(),
    salutation: z.string(),
    blocks: z.array(letterBlockSchema).readonly(),
    closing: z.string(),
    signature: z.object({
      /** Who signs, printed below the room for the hand-written signature. */
      name: z.string(),
      function: z.string().nullable(),
      /** What the digital seal may claim: "Document scellé numériquement (intégrité)". */
      caption: z.string(),
    }),
    enclosuresLabel: z.string(),
    enclosures: z.array(z.string()).readonly(),
    /** Legal mentions of the controller: form, number, RPM, bank account. */
    footer: z.array(z.string()).readonly(),
    /** "Page {page} / {pages}" with both places named. */
    pageLabel: z.string(),
  })
  .readonly();
export type LetterDocument = z.infer<typeof letterDocumentSchema>;
