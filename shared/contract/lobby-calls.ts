/** What can be asked before a register is open: the app itself, registers, files and jobs. */
import { z } from 'zod';
import { controllerSchema } from '../domain/controller/controller.ts';
import { fileIdSchema, jobIdSchema, registerIdSchema } from '../domain/id.ts';
import { languageSchema, localizedTextSchema } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { lobby } from './define.ts';

export const preferencesSchema = z
  .object({ language: languageSchema, theme: z.enum(['system', 'light', 'dark']) })
  .readonly();
export type Preferences = z.infer<typeof preferencesSchema>;

const knownRegisterSchema = z
  .object({ registerId: registerIdSchema, fileName: z.string(), lastOpenedAt: z.string().nullable() })
  .readonly();
export type KnownRegister = z.infer<typeof knownRegisterSchema>;

const openRegisterSchema = z
  .object({
    registerId: registerIdSchema,
    fileName: z.string(),
    controllerName: z.string(),
    today: localDateSchema,
  })
  .readonly();

/** Short passphrases are refused: whoever steals the file can try without limit. */
export const passphraseSchema = z.string().min(10).max(1000);

/** Files up to this many bytes can be staged. */
export const largestFile = 100 * 1024 * 1024;

const nothing = z.object({});

export const lobbyCalls = {
  'app.status': lobby(
    nothing,
    z.object({
      version: z.string(),
      shell: z.enum(['window', 'browser', 'command-line']),
      preferences: preferencesSchema,
      /** The registers this computer has opened, the latest first. */
      known: z.array(knownRegisterSchema).readonly(),
      open: openRegisterSchema.nullable(),
    }),
  ),
  'app.setPreferences': lobby(preferencesSchema, preferencesSchema),

  'readyMade.list': lobby(
    nothing,
    z.object({
      items: z
        .array(
          z.object({
            code: z.string(),
            country: z.string(),
            name: localizedTextSchema,
            description: localizedTextSchema,
          }),
        )
        .readonly(),
    }),
  ),

  /** Makes a register file where the shell puts it, opens it, and shows its recovery key this once. */
  'registers.create': lobby(
    z.object({
      controller: controllerSchema,
      passphrase: passphraseSchema,
      /** Code of a ready-made register to begin with. */
      readyMade: z.string().nullable().default(null),
    }),
    z.object({ register: openRegisterSchema, recoveryKey: z.string() }),
  ),
  /** Lets the user point at a register file; null when they changed their mind. */
  'registers.choose': lobby(nothing, z.object({ chosen: knownRegisterSchema.nullable() })),
  'registers.unlock': lobby(
    z.object({ registerId: registerIdSchema, passphrase: z.string() }),
    openRegisterSchema,
  ),
  'registers.unlockWithRecoveryKey': lobby(
    z.object({ registerId: registerIdSchema, recoveryKey: z.string() }),
    openRegisterSchema,
  ),
  'registers.lock': lobby(nothing, nothing),

  /** Bytes in: keeps them in memory under an id until used or the register is locked. */
  'files.stage': lobby(
    z.object({
      name: z.string().min(1).max(255),
      base64: z.base64().max(Math.ceil((largestFile * 4) / 3) + 4),
    }),
    z.object({ fileId: fileIdSchema }),
  ),
  'files.read': lobby(
    z.object({ fileId: fileIdSchema }),
    z.object({ name: z.string(), mediaType: z.string(), base64: z.string() }),
  ),
  /** Bytes out: the shell asks where. `download` means that the shell leaves it to the page. */
  'files.save': lobby(
    z.object({ fileId: fileIdSchema }),
    z.object({ outcome: z.enum(['saved', 'cancelled', 'download']) }),
  ),

  'jobs.cancel': lobby(z.object({ jobId: jobIdSchema }), nothing),
};
