/** Hands out a report as it was ordered: on paper, as a workbook, or as CSV. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { ReportFormat } from '../../shared/contract/report-calls.ts';
import type { FileId } from '../../shared/domain/id.ts';
import type { ReportDocument } from '../../shared/letters/report.ts';
import type { ReportTable } from '../../shared/reports/tables/table.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { tablesAsCsv } from '../files/export/tables-csv.ts';
import { toXlsx } from '../files/export/xlsx.ts';
import { renderReport } from '../pdf/report.ts';

interface Wanted {
  readonly format: ReportFormat;
  /** Without its ending. */
  readonly name: string;
  readonly report: () => Result<ReportDocument, AppError>;
  readonly tables: () => Result<readonly ReportTable[], AppError>;
}
type Made = Result<{ readonly fileId: FileId }, AppError>;

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function reportFile(context: Context, { format, name, report, tables }: Wanted): Promise<Made> {
  const createdAt = context.now();
  const add = (extension: string, mediaType: string, bytes: Uint8Array): Made =>
    ok({ fileId: context.files.add({ name: `${name}.${extension}`, mediaType, bytes }) });
  if (format === 'pdf') {
    const made = report();
    if (!made.ok) return made;
    const { bytes } = await renderReport(made.value, { createdAt });
    return add('pdf', 'application/pdf', bytes);
  }
  const made = tables();
  if (!made.ok) return made;
  if (format === 'xlsx') return add('xlsx', workbook, await toXlsx(made.value, { createdAt, title: name }));
  const { extension, mediaType, bytes } = await tablesAsCsv(made.value, createdAt);
  return add(extension, mediaType, bytes);
}
