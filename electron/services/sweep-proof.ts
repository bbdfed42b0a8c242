/** Hands out the proof of what was destroyed when due: of one sweep, or of all that were confirmed. */
import type { ReportOrder } from '../../shared/contract/report-calls.ts';
import type { SweepId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { localDateAt } from '../../shared/domain/local-date.ts';
import { sweepProofReport, sweepProofTable, type ProvenSweep } from '../../shared/reports/sweep-proof.ts';
import { sweepProofWordsOf } from '../../shared/reports/words/sweep-proof.ts';
import type { Context } from '../context.ts';
import { auditHead, listAuditEntriesOf } from '../database/audit-entries.ts';
import { listCategories } from '../database/categories.ts';
import { controllerOn, readTimeZone } from '../database/controller.ts';
import { listSweeps } from '../database/sweeps.ts';
import { notFound, rule } from './on-request.ts';
import { reportFile } from './report-file.ts';

export function make(
  context: Context,
  { sweepId, language }: { readonly sweepId: SweepId; readonly language: Language },
) {
  const sweeps = provenSweeps(context);
  const proven = sweeps.find(({ sweep }) => sweep.id === sweepId);
  if (proven !== undefined) return proofFile(context, { language, format: 'pdf' }, [proven]);
  return listSweeps(context.db).some(({ id }) => id === sweepId)
    ? rule('sweep-to-confirm')
    : notFound('sweep');
}

export function register(context: Context, order: ReportOrder) {
  return proofFile(context, order, provenSweeps(context));
}

function proofFile(context: Context, { language, format }: ReportOrder, sweeps: readonly ProvenSweep[]) {
  const { db, today } = context;
  const categories = listCategories(db);
  const facts = {
    language,
    controller: controllerOn(db, today()),
    madeOn: today(),
    sweeps,
    categoryName: (id: string) => categories.find((category) => category.id === id)?.name ?? null,
    head: auditHead(db),
  };
  return reportFile(context, {
    format,
    name: sweepProofWordsOf(language).fileName,
    report: () => sweepProofReport(facts),
    tables: () => sweepProofTable(facts),
  });
}

/** Confirmed, the latest first. */
function provenSweeps({ db }: Context): readonly ProvenSweep[] {
  const timeZone = readTimeZone(db);
  return listSweeps(db).flatMap((sweep) => {
    if (sweep.state !== 'confirmed' || sweep.endedAt === null) return [];
    const entries = listAuditEntriesOf(db, [sweep.id]);
    const confirmation = entries.findLast(({ action }) => action === 'sweep-confirmed');
    const [first] = entries;
    if (first === undefined || confirmation === undefined) return [];
    const trail = { first: first.seq, last: confirmation.seq, hash: confirmation.hash };
    return [{ sweep, confirmedOn: localDateAt(sweep.endedAt, timeZone), trail }];
  });
}
