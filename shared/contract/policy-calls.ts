/** What can be asked about the published privacy policy: reading it, what it proposes, where it and the register differ. */
import { z } from 'zod';
import { changeIdSchema, fileIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { differenceSchema } from '../domain/policy/compare/difference.ts';
import { openProposalSchema } from '../domain/policy/open-proposal.ts';
import { publishedTextSchema } from '../domain/policy/published-text.ts';
import { call } from './define.ts';

/** Longer texts than any policy. */
const longestText = 500_000;

const versionSchema = publishedTextSchema.unwrap().omit({ text: true }).readonly();

const standing = z.object({
  /** Null while none has been read. */
  policy: versionSchema
    .unwrap()
    .extend({
      /** Null where too few words tell. */
      language: languageSchema.nullable(),
      words: z.int(),
    })
    .readonly()
    .nullable(),
  /** Earlier and later ones, oldest first. */
  versions: z.array(versionSchema).readonly(),
  /** Of the policy in force: what the register does not hold yet and nobody has answered. */
  proposals: z.array(openProposalSchema).readonly(),
  differences: z.array(differenceSchema).readonly(),
});
export type PolicyOverview = z.infer<typeof standing>;

const keys = z.object({ keys: z.array(z.string().min(1).max(300)).min(1).max(500).readonly() });
const nothing = z.object({});

export const policyCalls = {
  'policies.standing': call(nothing, standing),
  /** A staged file, or the text that was pasted; without a day it holds from the date that it bears, at the latest from today. */
  'policies.read': call(
    z
      .object({
        fileId: fileIdSchema.nullable(),
        text: z.string().min(1).max(longestText).nullable(),
        validFrom: localDateSchema.nullable().default(null),
      })
      .refine(({ fileId, text }) => (fileId === null) !== (text === null), { error: 'one-source' }),
    standing,
  ),
  /** Enters what is proposed, linked to what is there; all at once, taken back with `undo.apply`. */
  'policies.accept': call(
    keys,
    z.object({
      changeId: changeIdSchema,
      /** Of what was entered, to be opened and completed. */
      records: z.array(z.object({ kind: z.string(), id: z.string() })).readonly(),
    }),
  ),
  /** They do not come back while the policy says the same. */
  'policies.refuse': call(keys, z.object({ changeId: changeIdSchema })),
  /** Destroys the texts and the answers; what was accepted stays in the register. */
  'policies.forget': call(nothing, nothing),
};
