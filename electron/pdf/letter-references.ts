/** References and date of a letter: beside each other in France, on one line of columns in Belgium. */
import type { LetterDocument } from '../../shared/letters/letter.ts';
import type { Bench } from './bench.ts';
import { baselineIn, gridUnit, halves, letterColumns, letterStyles, parts, type Column } from './paper.ts';
import { emptyAt, placeLines, placeText, together, type Placed } from './placed.ts';

type Reference = LetterDocument['references'][number];

const { left, right } = letterColumns;

/** "Objet : …" with the space that each language puts before a colon; the text alone without a label. */
export function labelled(label: string, text: string, language: LetterDocument['language']): string {
  if (label === '') return text;
  return `${label}${language === 'fr' ? '\u00a0:' : ':'} ${text}`.trimEnd();
}

/** NF Z 11-001: place and date on the second axis, at the left the references, their values under one another. */
export function frenchReferences(bench: Bench, letter: LetterDocument, top: number): Placed {
  const date = placeText(bench, 'P', letter.placeAndDate, letterStyles.body, right, top);
  const references = letter.references.map(({ label, value }) => ({
    label: labelled(label, '', letter.language),
    value,
  }));
  const widest = Math.max(0, ...references.map(({ label }) => bench.type.width(label, letterStyles.label)));
  // On one baseline with the date, which is set larger.
  let y = top + baselineIn(letterStyles.body) - baselineIn(letterStyles.reference);
  const rows = references.map((reference) => {
    const row = labelBesideValue(bench, reference, Math.min(widest, left.width / 2), y);
    y = row.bottom;
    return row;
  });
  return together(date, ...rows);
}

/** NBN Z 01-002, "votre lettre du / vos références / nos références / date": columns that meet the second axis. */
export function belgianReferences(bench: Bench, letter: LetterDocument, top: number): Placed {
  const cells = [...letter.references, { label: '', value: letter.placeAndDate }].filter(
    ({ value, label }) => value !== '' || label !== '',
  );
  const columns = columnsFor(cells.length);
  let row = emptyAt(top);
  let y = top;
  for (const [index, cell] of cells.entries()) {
    if (index > 0 && index % columns.length === 0) y = row.bottom + gridUnit;
    row = together(row, labelAboveValue(bench, cell, columns[index % columns.length] ?? left, y));
  }
  return row;
}

/** The date, which comes last, has the whole second axis, or the larger part of it beside a third reference. */
function columnsFor(cells: number): readonly Column[] {
  if (cells <= 2) return [left, right];
  return [...halves(left), ...(cells === 3 ? [right] : parts(right, 0.4))];
}

function labelAboveValue(bench: Bench, cell: Reference, column: Column, top: number): Placed {
  const { label, reference } = letterStyles;
  const tag = bench.tags.add('P');
  return together(
    placeLines(bench, tag, cell.label, label, column, top),
    placeLines(bench, tag, cell.value, reference, column, top + label.leading),
  );
}

function labelBesideValue(bench: Bench, cell: Reference, labelWidth: number, top: number): Placed {
  const { label, reference } = letterStyles;
  const tag = bench.tags.add('P');
  const indent = labelWidth + gridUnit;
  const value = { x: left.x + indent, width: left.width - indent };
  // Both on one baseline, though the label is set smaller.
  const drop = baselineIn(reference) - baselineIn(label);
  return together(
    placeLines(bench, tag, cell.label, label, { x: left.x, width: labelWidth + 1 }, top + drop),
    placeLines(bench, tag, cell.value, reference, value, top),
  );
}
