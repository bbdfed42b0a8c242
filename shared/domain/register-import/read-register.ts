/** From the sheets of a foreign register to what it says: which sheet holds what, the activities, recipients and periods, what stays out. */
import { completeForms, mergeDrafts, type ActivityDraft } from './activity-draft.ts';
import type { SheetMapping } from './activity-field.ts';
import type { ForeignRecord } from './plan-import.ts';
import { readActivityRows, type RefusedRow } from './read-activity-rows.ts';
import { readForm } from './read-form.ts';
import { readOwnRecipients, readOwnRules } from './read-own-sheets.ts';
import { recogniseSheets, type RecognisedSheet } from './recognise-sheet.ts';
import type { RecordWords } from './record-words.ts';
import type { RegisterSheet } from './register-sheet.ts';

export interface ReadRegister {
  readonly sheets: readonly RecognisedSheet[];
  readonly record: ForeignRecord;
  readonly refused: readonly RefusedRow[];
}

/** @param mappings what the user settled, by sheet; the others are as proposed */
export function readRegister(
  sheets: readonly RegisterSheet[],
  mappings: readonly SheetMapping[],
  words: RecordWords,
): ReadRegister {
  const recognised = recogniseSheets(sheets, words).map((each): RecognisedSheet => {
    const settled = mappings.find(({ sheet }) => each.kind === 'activities' && sheet === each.sheet.name);
    return each.kind === 'activities' && settled !== undefined ? { ...each, mapping: settled } : each;
  });
  const forms: ActivityDraft[] = [];
  const lines: ActivityDraft[] = [];
  const refused: RefusedRow[] = [];
  for (const each of recognised) {
    if (each.kind === 'form') {
      const draft = readForm(each.sheet, words);
      if (draft !== null) forms.push(draft);
    }
    if (each.kind === 'activities') {
      const read = readActivityRows(each.sheet, each.mapping, words);
      lines.push(...read.drafts);
      refused.push(...read.refused);
    }
  }
  const record = {
    drafts: completeForms(mergeDrafts(forms), mergeDrafts(lines)),
    recipients: recognised.flatMap((each) =>
      each.kind === 'recipients' ? readOwnRecipients(each, words) : [],
    ),
    rules: recognised.flatMap((each) => (each.kind === 'rules' ? readOwnRules(each, words) : [])),
  };
  return { sheets: recognised, record, refused };
}
