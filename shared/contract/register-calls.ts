/** What can be asked of the open register about itself: the controller, its promises, keys, audit trail and undo. */
import { z } from 'zod';
import { auditEntrySchema } from '../domain/audit/audit-entry.ts';
import { controllerSchema, controllerVersionSchema, signingNeeds } from '../domain/controller/controller.ts';
import { promisesSchema, promisesVersionSchema } from '../domain/controller/promises.ts';
import { changeIdSchema, fileIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { call, pageInput, pageOf } from './define.ts';

const nothing = z.object({});
const controllerFile = z.object({
  controller: controllerSchema,
  controllerVersions: z.array(controllerVersionSchema).readonly(),
  promises: promisesSchema,
  promisesVersions: z.array(promisesVersionSchema).readonly(),
  missingForSigning: z.array(z.enum(signingNeeds)).readonly(),
});
export type ControllerFile = z.infer<typeof controllerFile>;

export const registerCalls = {
  'controller.get': call(nothing, controllerFile),
  /** A change of identity is a new version; requests received before `validFrom` keep the one before. */
  'controller.save': call(
    z.object({ validFrom: localDateSchema, controller: controllerSchema }),
    controllerFile,
  ),
  'promises.save': call(z.object({ validFrom: localDateSchema, promises: promisesSchema }), controllerFile),

  /** The recovery key in groups, and the sheet to print (PDF). */
  'register.recoverySheet': call(
    z.object({ language: languageSchema }),
    z.object({ fileId: fileIdSchema, recoveryKey: z.string() }),
  ),
  'audit.list': call(z.object(pageInput), pageOf(auditEntrySchema)),
  /** Recomputes the chain from its first entry; `brokenAt` is the first entry that does not fit. */
  'audit.verify': call(
    nothing,
    z.object({ entries: z.int(), isWhole: z.boolean(), brokenAt: z.int().nullable(), head: z.string() }),
  ),
  'undo.apply': call(z.object({ changeId: changeIdSchema }), nothing),
};
