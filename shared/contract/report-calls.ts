/** What can be asked for on paper or as tables: the record of processing and the registers beside it, and the figures of requests. */
import { z } from 'zod';
import { yearFiguresSchema } from '../domain/archive/yearly-figures.ts';
import { fileIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { call } from './define.ts';
import { gapSchema } from './processing-calls.ts';

export const reportFormats = ['pdf', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const order = z.object({
  language: languageSchema,
  /** `csv`: a ZIP of several where the report has several tables. */
  format: z.enum(reportFormats).default('pdf'),
});
export type ReportOrder = z.infer<typeof order>;

/** A page for the website, a document, words to paste. */
export const policyFormats = ['html', 'pdf', 'txt'] as const;
export type PolicyFormat = (typeof policyFormats)[number];

const policyOrder = z.object({ language: languageSchema, format: z.enum(policyFormats) });
export type PolicyOrder = z.infer<typeof policyOrder>;

const inspectionOrder = z.object({
  language: languageSchema,
  /** `folder`: a ZIP of the cover and the registers; `cover`: the PDF alone. */
  contents: z.enum(['cover', 'folder']).default('folder'),
  /** With the page that says what the register still lacks. */
  withGaps: z.boolean().default(true),
});
export type InspectionOrder = z.infer<typeof inspectionOrder>;

const report = call(order, z.object({ fileId: fileIdSchema }));

export const reportCalls = {
  /** Art. 30; as tables with the columns of the model of the controller's authority. */
  'reports.processingRegister': report,
  /** Art. 28 and 30(1)(d). */
  'reports.processors': report,
  /** Art. 30(1)(f). */
  'reports.retention': report,
  /** Requests by year, right, outcome and days to answer. */
  'reports.statistics': report,
  /** Art. 33(5). */
  'reports.breaches': report,
  'reports.disclosures': report,
  /** Art. 5(1)(e), 5(2): what was destroyed when due. */
  'reports.sweeps': report,
  /** The privacy policy that the register makes (Art. 13, 14), dated today; marked as a draft while anything is missing. */
  'reports.privacyPolicy': call(policyOrder, z.object({ fileId: fileIdSchema })),
  /** What the register lacks for that policy. */
  'reports.privacyPolicyLacks': call(z.object({}), z.object({ gaps: z.array(gapSchema).readonly() })),
  /** Art. 30(4), 58(1)(a): for an authority that inspects. */
  'reports.inspection': call(inspectionOrder, z.object({ fileId: fileIdSchema })),
  /** The same figures to look at, the latest year first. */
  'reports.figures': call(z.object({}), z.object({ years: z.array(yearFiguresSchema).readonly() })),
};
