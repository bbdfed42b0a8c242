/** What can be asked for on paper or as tables: the record of processing and the registers beside it, and the figures of requests. */
import { z } from 'zod';
import { yearFiguresSchema } from '../domain/archive/yearly-figures.ts';
import { fileIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { call } from './define.ts';

export const reportFormats = ['pdf', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const order = z.object({
  language: languageSchema,
  /** `csv`: a ZIP of several where the report has several tables. */
  format: z.enum(reportFormats).default('pdf'),
});
export type ReportOrder = z.infer<typeof order>;

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
  /** The same figures to look at, the latest year first. */
  'reports.figures': call(z.object({}), z.object({ years: z.array(yearFiguresSchema).readonly() })),
};
