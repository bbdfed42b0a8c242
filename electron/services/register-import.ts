/** Taking over a record of processing kept elsewhere: looked at first, then added as a whole, and taken back as one. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { TakenOverRegister } from '../../shared/contract/register-import-calls.ts';
import type { FileId, RegisterId } from '../../shared/domain/id.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import type { SheetMapping } from '../../shared/domain/register-import/activity-field.ts';
import { headingKey } from '../../shared/domain/register-import/heading-words.ts';
import { mostShown, type RegisterPreview } from '../../shared/domain/register-import/import-preview.ts';
import { planImport, type RegisterPlan } from '../../shared/domain/register-import/plan-import.ts';
import { readRegister, type ReadRegister } from '../../shared/domain/register-import/read-register.ts';
import { fitsSheet } from '../../shared/domain/register-import/recognise-sheet.ts';
import type { RegisterSheet } from '../../shared/domain/register-import/register-sheet.ts';
import { detectLanguage } from '../../shared/domain/intake/detect-language.ts';
import { splitWords } from '../../shared/domain/intake/split-words.ts';
import { phrase } from '../../shared/letters/format.ts';
import { wordsOf } from '../../shared/letters/words/words.ts';
import { recordWordsOf } from '../../shared/reports/tables/read-back.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { saveActivity } from '../database/activities.ts';
import { saveCategory } from '../database/categories.ts';
import { saveCaution } from '../database/cautions.ts';
import { undoableTakeover } from '../database/change.ts';
import { controllerOn } from '../database/controller.ts';
import type { WriteDb } from '../database/database.ts';
import { saveProcessor } from '../database/processors.ts';
import { readRegister as readRegisterRow } from '../database/register.ts';
import { saveRetentionRule } from '../database/retention-rules.ts';
import { parseSheetsApart } from '../files/table/parse-apart.ts';
import { readProcessing } from './processing.ts';
import { readDirectory } from './processor-directory.ts';

interface ImportOrder {
  readonly fileId: FileId;
  readonly language: Language | null;
  readonly tables: readonly SheetMapping[] | null;
}

interface Planned {
  readonly language: Language;
  readonly read: ReadRegister;
  readonly plan: RegisterPlan;
}

/** More than any small business has: beyond it the file is something else. */
const mostActivities = 2_000;

export async function previewImport(
  context: Context,
  order: ImportOrder,
): Promise<Result<RegisterPreview, AppError>> {
  const planned = await planFrom(context, order);
  if (!planned.ok) return planned;
  const { language, read, plan } = planned.value;
  const tables = read.sheets.flatMap((each) => (each.kind === 'activities' ? [each] : []));
  return ok({
    language,
    sheets: read.sheets.map(({ kind, sheet }) => ({ name: sheet.name, use: kind })),
    tables: tables.map(({ mapping }) => mapping),
    samples: tables.map(({ sheet, mapping }) =>
      mapping.columns.map(({ index }) => samplesOf(sheet, mapping.headerLine, index)),
    ),
    counts: {
      activities: plan.activities.length,
      categories: plan.categories.length,
      recipients: plan.processors.length,
      rules: plan.rules.length,
      notes: plan.notes.reduce((sum, { notes }) => sum + notes.length, 0),
      present: plan.present.length,
      refused: read.refused.length,
    },
    activities: plan.planned.slice(0, mostShown),
    present: plan.present.slice(0, mostShown),
    refused: read.refused.slice(0, mostShown),
  });
}

export async function importRegister(
  context: Context,
  order: ImportOrder,
): Promise<Result<TakenOverRegister, AppError>> {
  const planned = await planFrom(context, order);
  if (!planned.ok) return planned;
  const { language, plan } = planned.value;
  const { categories, processors, activities, rules } = plan;
  const done = undoableTakeover(context, (db) => {
    for (const category of categories) saveCategory(db, category);
    for (const processor of processors) saveProcessor(db, processor);
    for (const activity of activities) saveActivity(db, activity);
    for (const rule of rules) saveRetentionRule(db, rule);
    keepNotes(db, plan, language, context.newId);
    return ok({
      value: null,
      audit: [
        {
          action: 'register-taken-over',
          recordKind: 'register',
          recordId: readRegisterRow(db).id as RegisterId,
        },
        ...categories.map(
          ({ id }) => ({ action: 'category-saved', recordKind: 'category', recordId: id }) as const,
        ),
        ...processors.map(
          ({ id }) => ({ action: 'processor-saved', recordKind: 'processor', recordId: id }) as const,
        ),
        ...activities.map(
          ({ id }) => ({ action: 'activity-saved', recordKind: 'activity', recordId: id }) as const,
        ),
        ...rules.map(
          ({ id }) =>
            ({ action: 'retention-rule-saved', recordKind: 'retention-rule', recordId: id }) as const,
        ),
      ],
    });
  });
  if (!done.ok) return done;
  const added = categories.length + processors.length + activities.length + rules.length;
  return ok({ activities: activities.length, added, changeId: done.value.changeId });
}

/** Of a text of the register. */
const longestNote = 4000;

/** What has no place in the fields of an entry stays with it, word for word, among what the register lacks. */
function keepNotes(db: WriteDb, { notes }: RegisterPlan, language: Language, newId: () => string): void {
  const { detailed } = wordsOf(language);
  for (const { recordId, notes: kept } of notes) {
    const whole = kept
      .map(({ heading, text }) =>
        heading === '' ? text : phrase(language, detailed, { what: heading, details: text }),
      )
      .join('\n');
    for (let start = 0; start < whole.length; start += longestNote) {
      const text = whole.slice(start, start + longestNote).trim();
      if (text === '') continue;
      saveCaution(db, {
        code: `taken-over-${newId()}`,
        kind: 'caution',
        text: { [language]: text },
        article: null,
        recordId,
      });
    }
  }
}

async function planFrom(
  context: Context,
  { fileId, language: wanted, tables }: ImportOrder,
): Promise<Result<Planned, AppError>> {
  const file = context.files.get(fileId);
  if (file === null) return err({ code: 'not-found', what: 'file' });
  const parsed = await parseSheetsApart(file.bytes);
  if (!parsed.ok) return err({ code: 'table-unreadable', problem: parsed.error });
  const sheets = parsed.value;
  if (tables !== null && !tables.every((mapping) => fitsSheet(mapping, sheets)))
    return err({ code: 'mapping-refused', problem: { code: 'other-table' } });
  const language = wanted ?? languageOf(sheets) ?? controllerOn(context.db, context.today()).language;
  const words = recordWordsOf(language);
  const read = readRegister(sheets, tables ?? [], words);
  if (read.record.drafts.length > mostActivities)
    return err({ code: 'table-unreadable', problem: { code: 'too-many-rows', limit: mostActivities } });
  const plan = planImport(read.record, readProcessing(context.db), {
    language,
    words,
    directory: readDirectory(),
    newId: context.newId,
  });
  return ok({ language, read, plan });
}

/** By the headings, if Greffe wrote them; else by the words in the cells. */
function languageOf(sheets: readonly RegisterSheet[]): Language | null {
  const headings = sheets.flatMap(({ rows }) => rows[0]?.cells ?? []).map(headingKey);
  const [best] = languages
    .map((language) => {
      const { activityHeadings } = recordWordsOf(language);
      return { language, count: headings.filter((key) => activityHeadings.has(key)).length };
    })
    .toSorted((a, b) => b.count - a.count);
  if (best !== undefined && best.count >= 8) return best.language;
  const text = sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => cell !== '')
    .join('\n')
    .slice(0, 20_000);
  return detectLanguage(splitWords(text, 0, text.length));
}

function samplesOf({ rows }: RegisterSheet, headerLine: number, index: number): readonly string[] {
  const filled = rows
    .filter(({ line }) => line > headerLine)
    .map(({ cells }) => (cells[index] ?? '').trim())
    .filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, 3).map((cell) => cell.slice(0, 80));
}
