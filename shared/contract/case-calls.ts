/** What can be asked about letters from supervisory authorities: each is a case of its own. */
import { z } from 'zod';
import {
  authorityCaseFieldsSchema,
  authorityCaseSchema,
  caseOutcomeSchema,
} from '../domain/authority/authority-case.ts';
import { authorityCaseIdSchema } from '../domain/id.ts';
import { localizedTextSchema } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { countryCodeSchema } from '../domain/postal/country-code.ts';
import { call } from './define.ts';
import { letterSummarySchema } from './letter-summary.ts';

const caseSummarySchema = z
  .object({
    case: authorityCaseSchema,
    authorityName: z.string(),
    /** Number and name of the request that it is about. */
    request: z.object({ reference: z.string(), requesterName: z.string() }).readonly().nullable(),
  })
  .readonly();
export type CaseSummary = z.infer<typeof caseSummarySchema>;

const caseFileSchema = caseSummarySchema
  .unwrap()
  .extend({ today: localDateSchema, letters: z.array(letterSummarySchema).readonly() })
  .readonly();
export type CaseFile = z.infer<typeof caseFileSchema>;

const id = { id: authorityCaseIdSchema };

export const caseCalls = {
  /** The latest received first. */
  'cases.list': call(z.object({}), z.object({ items: z.array(caseSummarySchema).readonly() })),
  'cases.get': call(z.object(id), caseFileSchema),
  /** While it is open, nothing of the request and its person is destroyed. */
  'cases.open': call(authorityCaseFieldsSchema, caseFileSchema),
  /** Corrects what was entered, also once it is closed. */
  'cases.save': call(z.object({ ...id, fields: authorityCaseFieldsSchema }), caseFileSchema),
  'cases.close': call(
    z.object({ ...id, closedOn: localDateSchema, outcome: caseOutcomeSchema }),
    caseFileSchema,
  ),
  'cases.reopen': call(z.object(id), caseFileSchema),
  /** The directory, to choose from: that of the controller's country first. */
  'cases.authorities': call(
    z.object({}),
    z.object({
      items: z
        .array(
          z
            .object({ code: z.string(), countryCode: countryCodeSchema, name: localizedTextSchema })
            .readonly(),
        )
        .readonly(),
    }),
  ),
};
