/** Shortcuts for tests of the import: a mapping from a header, a draft from a line. */
import type { ColumnMapping, MappedColumn } from '../../../shared/domain/import/column-mapping.ts';
import type { ExistingPerson, ExistingPersons } from '../../../shared/domain/import/find-duplicates.ts';
import { proposeMapping } from '../../../shared/domain/import/propose-mapping.ts';
import { rowToSubject } from '../../../shared/domain/import/read-row.ts';
import type { SubjectDraft } from '../../../shared/domain/import/subject-draft.ts';

/** @param table lines of cells separated by `|`, the header first */
export function mappingOf(...table: readonly string[]): ColumnMapping {
  const [header = [], ...rows] = table.map((line) => line.split('|'));
  return proposeMapping(header, rows);
}

/** "E-mail → email", with the category of data. */
export function describeColumns({ columns }: ColumnMapping): readonly string[] {
  return columns.map(
    ({ header, target, categoryCode }) =>
      `${header} → ${target}${categoryCode === null ? '' : `/${categoryCode}`}`,
  );
}

export function columnOf({ columns }: ColumnMapping, header: string): MappedColumn {
  const column = columns.find((each) => each.header === header);
  if (column === undefined) throw new Error(`no column ${header}`);
  return column;
}

/** The draft of the last line, read by the mapping that its table proposes. */
export function draftOf(...table: readonly string[]): SubjectDraft {
  const read = rowToSubject((table.at(-1) ?? '').split('|'), mappingOf(...table), { defaultCountry: 'BE' });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

export const nobody: ExistingPersons = {
  byEmail: () => [],
  byCustomerNumber: () => [],
  byNameAndPostalCode: () => [],
};

export function knowing(
  found: Partial<Record<keyof ExistingPersons, readonly ExistingPerson[]>>,
): ExistingPersons {
  return {
    byEmail: () => found.byEmail ?? [],
    byCustomerNumber: () => found.byCustomerNumber ?? [],
    byNameAndPostalCode: () => found.byNameAndPostalCode ?? [],
  };
}
