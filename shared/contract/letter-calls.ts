/** What can be asked about the texts of letters: the one being written, and the templates that all begin with. */
import { z } from 'zod';
import { breachIdSchema, letterIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { letterAboutSchema } from '../domain/letter/letter-about.ts';
import { letterKindSchema } from '../domain/letter/letter-kind.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { letterBlockSchema } from '../letters/letter.ts';
import { ownTemplateSchema, templateProblemSchema } from '../letters/own-template.ts';
import { call } from './define.ts';
import { letterFieldsSchema, letterInput, letterTextSchema, oneLetter } from './letter-fields.ts';

/** As listed: what the letter is about, and its kind. */
const letterAtHand = { about: letterAboutSchema, kind: letterKindSchema };
const oneTemplate = { kind: letterKindSchema, language: languageSchema };

const templateFileSchema = z.object({
  ...oneTemplate,
  /** In use: the user's own, or the built-in one. */
  template: ownTemplateSchema,
  builtIn: ownTemplateSchema,
  isOwn: z.boolean(),
  /** The built-in text has changed since the user's own was written. */
  isOutdated: z.boolean(),
});
export type TemplateFile = z.infer<typeof templateFileSchema>;

const templatePreviewSchema = z
  .object({
    /** Filled from the latest file that the kind suits; null: every sentence, with names in place of what is not known. */
    reference: z.string().nullable(),
    subject: z.string(),
    salutation: z.string(),
    blocks: z.array(letterBlockSchema).readonly(),
    closing: z.string(),
    enclosures: z.array(z.string()).readonly(),
  })
  .readonly();
export type TemplatePreview = z.infer<typeof templatePreviewSchema>;

export const letterCalls = {
  /** The text as it stands now, block by block to edit, and as plain text to copy out. */
  'letters.text': call(letterInput, z.object({ text: letterTextSchema, plain: z.string() })),
  'letters.draft': call(oneLetter, z.object({ fields: letterFieldsSchema.nullable() })),
  'letters.saveDraft': call(letterInput, z.object({})),
  'letters.dropDraft': call(oneLetter, z.object({})),
  /** Letters that were begun and are not closed yet, the latest first. */
  'letters.drafts': call(
    z.object({}),
    z.object({
      drafts: z
        .array(
          z
            .object({
              ...letterAtHand,
              /** Null where it is about no file with a number. */
              reference: z.string().nullable(),
              /** Of the person who asks, of the authority, or of the person told. */
              name: z.string(),
              letterOn: localDateSchema,
              language: languageSchema,
              savedAt: z.string(),
              /** Of which a letter to a person tells. */
              breachId: breachIdSchema.nullable(),
            })
            .readonly(),
        )
        .readonly(),
    }),
  ),
  /** What a letter begins with that corrects a closed one: its fields, dated today. Both are kept. */
  'letters.correction': call(
    z.object({ letterId: letterIdSchema }),
    z.object({ ...letterAtHand, fields: letterFieldsSchema }),
  ),

  'templates.list': call(
    z.object({}),
    z.object({
      templates: z
        .array(z.object({ ...oneTemplate, isOwn: z.boolean(), isOutdated: z.boolean() }).readonly())
        .readonly(),
    }),
  ),
  'templates.get': call(z.object(oneTemplate), templateFileSchema),
  /** Stored only where nothing is wrong with it; else `problems` says what, and nothing is changed. */
  'templates.save': call(
    z.object({ ...oneTemplate, template: ownTemplateSchema }),
    z.object({ file: templateFileSchema, problems: z.array(templateProblemSchema).readonly() }),
  ),
  /** The body that the template gives, as it stands while it is changed; null while it cannot be filled. */
  'templates.preview': call(
    z.object({ ...oneTemplate, template: ownTemplateSchema }),
    z.object({ preview: templatePreviewSchema.nullable() }),
  ),
  'templates.reset': call(z.object(oneTemplate), templateFileSchema),
};
