/** What of a letter the user decides: language, date, way, address, their own words, and the text itself where they changed it. */
import { z } from 'zod';
import {
  authorityCaseIdSchema,
  breachIdSchema,
  letterIdSchema,
  processorIdSchema,
  requestIdSchema,
  subjectIdSchema,
} from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { letterKindSchema } from '../domain/letter/letter-kind.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { postalAddressSchema } from '../domain/postal/postal-address.ts';
import { postingChannelSchema } from '../domain/request/channel.ts';
import { letterBlockSchema, type LetterBlock } from '../letters/letter.ts';
import { textSchema } from '../domain/text/typed-text.ts';

const shortText = textSchema.max(2000);

/** Several pages: a longer paragraph or cell is no letter, and takes ages to draw. */
const longestText = 20_000;

/** The body of a letter, filled and ready to print. */
export const letterTextSchema = z
  .object({
    subject: z.string().trim().min(1).max(300),
    blocks: z
      .array(letterBlockSchema)
      .min(1)
      .max(500)
      .refine((blocks) => blocks.flatMap(textsOf).every(({ length }) => length <= longestText))
      .readonly(),
  })
  .readonly();
export type LetterText = z.infer<typeof letterTextSchema>;

function textsOf(block: LetterBlock): readonly string[] {
  if (block.kind === 'table') return [block.head, ...block.rows].flat();
  return block.kind === 'list' ? block.items : [block.text];
}

export const letterFieldsSchema = z
  .object({
    language: languageSchema,
    letterOn: localDateSchema,
    channel: postingChannelSchema,
    registeredNumber: z.string().trim().max(60).nullable().default(null),
    /** Null: the address of the requester, else the one the register knows. */
    address: postalAddressSchema.nullable().default(null),
    /** The user's own words, printed before the closing formula. */
    extraParagraph: shortText.nullable().default(null),
    /** What only the user can say in this kind of letter, by name (shared/letters/particular.ts). */
    particulars: z.record(z.string().max(60), shortText).default({}),
    /** To whom a notice goes (Art. 19); null for letters to others. */
    processorId: processorIdSchema.nullable().default(null),
    /** The breach that a letter to a person tells of (Art. 34); null for letters about something else. */
    breachId: breachIdSchema.nullable().default(null),
    /** The closed letter whose error this one corrects; both are kept. */
    replacesId: letterIdSchema.nullable().default(null),
    /** The text as the user changed it; null: as the template fills it. */
    text: letterTextSchema.nullable().default(null),
  })
  .readonly();
export type LetterFields = z.infer<typeof letterFieldsSchema>;

/** A call about one letter says what the letter is about, and its kind; the rest is what else the call needs, of a person or of all. */
function aboutLetter<P extends z.ZodRawShape, S extends z.ZodRawShape>(ofPerson: P, shape: S) {
  return z.union([
    z.object({ requestId: requestIdSchema, kind: letterKindSchema, ...shape }),
    z.object({ authorityCaseId: authorityCaseIdSchema, kind: letterKindSchema, ...shape }),
    z.object({ subjectId: subjectIdSchema, kind: letterKindSchema, ...ofPerson, ...shape }),
    z.object({ breachId: breachIdSchema, kind: letterKindSchema, ...shape }),
  ]);
}
/** A person may have a letter begun about each of several breaches. */
export const oneLetter = aboutLetter({ breachId: breachIdSchema.nullable().default(null) }, {});
export type OneLetter = z.infer<typeof oneLetter>;
export const letterInput = aboutLetter({}, { fields: letterFieldsSchema });
