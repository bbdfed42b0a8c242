/** The folder that is handed to the authority at an inspection (GDPR Art. 30(4), 58(1)(a)): its cover alone, or with the registers beside it. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Gap } from '../../shared/contract/processing-calls.ts';
import type { InspectionOrder, ReportOrder } from '../../shared/contract/report-calls.ts';
import type { FileId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { localDateAt } from '../../shared/domain/local-date.ts';
import { dataFlows, leavesEea } from '../../shared/domain/processing/data-flow.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { gapSentence } from '../../shared/i18n/gap-sentence.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import type {
  InspectionCounts,
  InspectionFacts,
  InspectionPart,
} from '../../shared/reports/inspection-facts.ts';
import { inspectionReport } from '../../shared/reports/inspection.ts';
import { inspectionWordsOf } from '../../shared/reports/words/inspection/words.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { auditHead, countAuditEntries, findBrokenEntry } from '../database/audit-entries.ts';
import { listBreaches } from '../database/breaches.ts';
import { controllerOn, readTimeZone } from '../database/controller.ts';
import { listDisclosures } from '../database/disclosures.ts';
import { readRegister } from '../database/register.ts';
import { listSweeps } from '../database/sweeps.ts';
import { withManifest } from '../files/export/manifest.ts';
import { zipFiles, type ArchiveFile } from '../files/export/zip.ts';
import { renderReport } from '../pdf/report.ts';
import { breachRegister, disclosureRegister } from './breach-reports.ts';
import { overview, readProcessing } from './processing.ts';
import * as reports from './reports.ts';
import * as sweepProof from './sweep-proof.ts';

type Made = Result<{ readonly fileId: FileId }, AppError>;

export async function make(context: Context, order: InspectionOrder): Promise<Made> {
  const { language, contents } = order;
  const { fileNames } = inspectionWordsOf(language);
  const parts = contents === 'folder' ? await partsOf(context, language) : ok([]);
  if (!parts.ok) return parts;
  const { controller, madeOn, ...facts } = inspectionFacts(context, order);
  const files = new Map(parts.value.flatMap(({ file, holds }) => holds.map((part) => [part, file.name])));
  const report = inspectionReport({ controller, madeOn, ...facts, files });
  const { bytes } = await renderReport(report, { createdAt: context.now() });
  const name = `${fileNames.archive}-${madeOn}`;
  const cover = { name: `${fileNames.cover}.pdf`, bytes };
  if (contents === 'cover') {
    return ok({ fileId: context.files.add({ name: `${name}.pdf`, mediaType: 'application/pdf', bytes }) });
  }
  const about = {
    format: 'greffe-inspection',
    version: 1,
    madeAt: context.now(),
    madeOn,
    controller: { name: controller.name, enterpriseNumber: controller.enterpriseNumber },
    auditHead: facts.audit.head,
  };
  const all = withManifest(about, [cover, ...parts.value.map(({ file }) => file)]);
  const zipped = await zipFiles(all, context.now());
  return ok({
    fileId: context.files.add({ name: `${name}.zip`, mediaType: 'application/zip', bytes: zipped }),
  });
}

interface FolderPart {
  readonly file: ArchiveFile;
  readonly holds: readonly InspectionPart[];
}

type Maker = (context: Context, order: ReportOrder) => Promise<Made>;

/** The reports as they are handed out one by one, numbered in the order of the cover. */
const makers: readonly (readonly [Maker, readonly InspectionPart[]])[] = [
  [reports.processingRegister, ['register', 'clients']],
  [reports.processors, ['processors']],
  [reports.retention, ['retention']],
  [reports.statistics, ['requests']],
  [breachRegister, ['breaches']],
  [disclosureRegister, ['disclosures']],
  [sweepProof.register, ['sweeps']],
];

/** Fails as `language-missing`, as each of the reports does. */
async function partsOf(
  context: Context,
  language: Language,
): Promise<Result<readonly FolderPart[], AppError>> {
  const parts: FolderPart[] = [];
  for (const [maker, holds] of makers) {
    const made = await maker(context, { language, format: 'pdf' });
    if (!made.ok) return made;
    const staged = context.files.get(made.value.fileId);
    if (staged === null) throw new Error('A report that was just made is gone');
    const file = { name: `${parts.length + 1}-${staged.name}`, bytes: staged.bytes };
    parts.push({ file, holds });
  }
  return ok(parts);
}

function inspectionFacts(
  context: Context,
  { language, withGaps }: InspectionOrder,
): Omit<InspectionFacts, 'files'> {
  const { db, today, state } = context;
  const t = createTranslator(language, catalogs[language]);
  const zone = readTimeZone(db);
  const over = listSweeps(db).filter(({ state: stands }) => stands === 'confirmed');
  return {
    language,
    controller: controllerOn(db, today()),
    madeOn: today(),
    counts: countsOf(context),
    processors: readProcessing(db)
      .processors.filter(({ role }) => role === 'processor')
      .map((processor) => ({ ...processor, service: t.text(processor.service) })),
    year: reports.yearsOf(context).find(({ year }) => String(year) === today().slice(0, 4)) ?? null,
    ...reports.namesIn(language),
    sweeps: over.map(({ endedAt, today: on, persons, lines }) => ({
      on: endedAt === null ? on : localDateAt(endedAt, zone),
      items: lines.reduce((sum, { items }) => sum + items, 0),
      persons,
    })),
    audit: {
      entries: countAuditEntries(db),
      head: auditHead(db),
      brokenAt: findBrokenEntry(db, state.auditHead(readRegister(db).id)),
    },
    gaps: withGaps ? gapsOf(context, t) : null,
  };
}

function countsOf({ db }: Context): InspectionCounts {
  const record = readProcessing(db);
  const { activities, categories, processors, retentionRules, clientProcessing } = record;
  const breaches = listBreaches(db);
  const disclosures = listDisclosures(db);
  const kept = new Set(retentionRules.map(({ categoryCode }) => categoryCode));
  const abroad = dataFlows(record).flatMap((flow) => (leavesEea(flow) ? [flow.recipient?.id] : []));
  return {
    activities: activities.length,
    categories: categories.length,
    special: categories.filter(({ isSpecial }) => isSpecial).length,
    withoutPeriod: categories.filter(({ id, code }) => !kept.has(code ?? id)).length,
    rules: retentionRules.length,
    clientProcessing: clientProcessing.length,
    clients: clientProcessing.reduce((sum, { clients }) => sum + clients.length, 0),
    recipients: processors.length,
    outside: new Set(abroad).size,
    breaches: breaches.length,
    openBreaches: breaches.filter(({ closed }) => closed === null).length,
    disclosures: disclosures.length,
    given: disclosures.filter(({ fields }) => fields.given !== null).length,
  };
}

/** Open ones without what only has to be watched: nothing is missing there. */
function gapsOf(context: Context, t: Translator): InspectionFacts['gaps'] {
  const found = overview(context);
  if (!found.ok) return { open: [], settled: [] };
  const groups = new Map<string, Gap[]>();
  for (const gap of found.value.gaps.filter(({ kind }) => kind !== 'caution')) {
    const about = gap.recordId ?? wholeOf(gap);
    groups.set(about, [...(groups.get(about) ?? []), gap]);
  }
  const aboutOf = (gap: Gap) => (gap.recordName === null ? wholeOf(gap) : { name: t.text(gap.recordName) });
  return {
    open: [...groups.values()].flatMap((of) => {
      const named = of.find(({ recordName }) => recordName !== null) ?? of[0];
      return named === undefined
        ? []
        : [{ about: aboutOf(named), texts: of.map((gap) => gapSentence(t, gap)) }];
    }),
    settled: found.value.settledGaps.map(({ gap, how, settledOn }) => ({
      about: aboutOf(gap),
      text: gapSentence(t, gap),
      how,
      on: settledOn,
    })),
  };
}

const wholeOf = ({ code }: Gap) => (code.startsWith('policy-') ? 'policy' : 'register');
