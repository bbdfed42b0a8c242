/** What can be asked about a register that is kept elsewhere: a look at what it would add, and taking it over. */
import { z } from 'zod';
import { changeIdSchema, fileIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { sheetMappingSchema } from '../domain/register-import/activity-field.ts';
import { registerPreviewSchema } from '../domain/register-import/import-preview.ts';
import { call } from './define.ts';

const order = {
  fileId: fileIdSchema,
  /** Null: as the file is written. */
  language: languageSchema.nullable().default(null),
  /** What the user settled, by sheet; null: as proposed. */
  tables: z.array(sheetMappingSchema).max(500).nullable().default(null),
};

const takenOverSchema = z
  .object({
    activities: z.int(),
    /** Entries of every kind. */
    added: z.int(),
    /** Takes all of it back, while nothing was built on it. */
    changeId: changeIdSchema,
  })
  .readonly();
export type TakenOverRegister = z.infer<typeof takenOverSchema>;

export const registerImportCalls = {
  /** Reads a staged register and proposes what its columns say; nothing is stored. */
  'processing.previewImport': call(z.object(order), registerPreviewSchema),
  /** Adds what is not there under the same name, all or nothing. */
  'processing.import': call(z.object(order), takenOverSchema),
};
