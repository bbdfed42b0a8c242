/** The columns of the list of persons: as many as there is room for, the first always at the same place. */
import type { SubjectRow } from '../../../../shared/contract/subject-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { DataColumn } from '../../../ui/DataTable.tsx';
import { MarkTags } from '../MarkTags.tsx';

/** Pixels from which a column has room. */
const roomFor = { email: 380, town: 560, marks: 660, relation: 800, number: 900 } as const;

export function subjectColumns(t: Translator, width: number): readonly DataColumn<SubjectRow>[] {
  const hasRoom = (column: keyof typeof roomFor) => width >= roomFor[column];
  const columns: readonly (DataColumn<SubjectRow> | false)[] = [
    {
      id: 'name',
      label: t('subjects.name'),
      isRowHeader: true,
      width: hasRoom('email') ? 200 : '1fr',
      render: (row) => (
        <span className="subjects-name">
          <span className="subjects-name-text">{row.name}</span>
          {!hasRoom('marks') && <MarkTags t={t} row={row} isShort />}
        </span>
      ),
    },
    hasRoom('email') && {
      id: 'email',
      label: t('subjects.email'),
      width: '3fr',
      render: ({ email }) => <span className="subjects-cut">{email}</span>,
    },
    hasRoom('town') && {
      id: 'town',
      label: t('subjects.town'),
      width: '2fr',
      render: ({ town }) => <span className="subjects-cut">{town}</span>,
    },
    hasRoom('number') && {
      id: 'number',
      label: t('subjects.number'),
      width: 96,
      hasFigures: true,
      render: ({ customerNumber }) => <span className="subjects-cut">{customerNumber}</span>,
    },
    hasRoom('relation') && {
      id: 'relation',
      label: t('subjects.relation'),
      width: 168,
      render: ({ relation }) => <span className="subjects-cut">{t(`relation.${relation}`)}</span>,
    },
    hasRoom('marks') && {
      id: 'marks',
      label: t('subjects.marks'),
      width: 168,
      render: (row) => <MarkTags t={t} row={row} />,
    },
  ];
  return columns.filter((column) => column !== false);
}
