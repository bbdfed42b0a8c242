/** What can be asked about the texts of letters: the one being written, and the templates that all begin with. */
import { z } from 'zod';
import { requestIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { letterKindSchema } from '../domain/letter/letter-kind.ts';
import { ownTemplateSchema, templateProblemSchema } from '../letters/own-template.ts';
import { call } from './define.ts';
import { letterFieldsSchema, letterTextSchema } from './letter-fields.ts';

const oneLetter = { requestId: requestIdSchema, kind: letterKindSchema };
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

export const letterCalls = {
  /** The text as it stands now, block by block to edit, and as plain text to copy out. */
  'letters.text': call(
    z.object({ ...oneLetter, fields: letterFieldsSchema }),
    z.object({ text: letterTextSchema, plain: z.string() }),
  ),
  'letters.draft': call(z.object(oneLetter), z.object({ fields: letterFieldsSchema.nullable() })),
  'letters.saveDraft': call(z.object({ ...oneLetter, fields: letterFieldsSchema }), z.object({})),
  'letters.dropDraft': call(z.object(oneLetter), z.object({})),

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
  'templates.reset': call(z.object(oneTemplate), templateFileSchema),
};
