/** All signed letters in columns, the latest first. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { LetterStateTag } from '../../parts/letter-moves/LetterStateTag.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { WindowEnvelope } from '../../ui/drawings/WindowEnvelope.tsx';
import type { LetterRow } from './letters-store.ts';

interface LetterListProps {
  readonly t: Translator;
  readonly items: readonly LetterRow[];
  readonly onOpen: (id: string) => void;
  readonly onEndReached: () => void;
  readonly onSeeRequests: () => void;
  /** Shows all again; null where all are shown. */
  readonly onSeeAll: (() => void) | null;
}

type Line = LetterRow & { readonly id: string };

export function LetterList({ t, items, onOpen, onEndReached, onSeeRequests, onSeeAll }: LetterListProps) {
  const columns: readonly DataColumn<Line>[] = [
    {
      id: 'to',
      label: t('letters.column.to'),
      isRowHeader: true,
      width: '3fr',
      minWidth: 150,
      render: ({ name }) => name,
    },
    {
      id: 'letter',
      label: t('letters.column.letter'),
      width: '4fr',
      minWidth: 190,
      render: ({ letter }) => t(`letter-kind.${letter.kind}`),
    },
    {
      id: 'reference',
      label: t('letters.column.reference'),
      width: 104,
      render: ({ reference }) => reference !== null && <Stamp>{reference}</Stamp>,
    },
    {
      id: 'date',
      label: t('letters.column.date'),
      hasFigures: true,
      width: 132,
      render: ({ letter }) => t.date(letter.letterOn),
    },
    {
      id: 'language',
      label: t('letters.column.language'),
      width: 100,
      render: ({ letter }) => t(`language.${letter.language}`),
    },
    {
      id: 'state',
      label: t('letters.column.state'),
      width: '5fr',
      minWidth: 250,
      render: ({ letter }) => <LetterStateTag t={t} letter={letter} />,
    },
  ];
  return (
    <DataTable
      label={t('letters.list')}
      columns={columns}
      items={items.map((row): Line => ({ ...row, id: row.letter.id }))}
      nameOf={({ name, reference }) => `${name} ${reference ?? ''}`}
      onOpen={onOpen}
      onEndReached={onEndReached}
      empty={
        <EmptyState
          drawing={<WindowEnvelope />}
          sentence={t(onSeeAll === null ? 'letters.empty' : 'letters.empty-state')}
          action={
            onSeeAll === null ? (
              <Button onPress={onSeeRequests}>{t('letters.see-requests')}</Button>
            ) : (
              <Button onPress={onSeeAll}>{t('letters.see-all')}</Button>
            )
          }
        />
      }
    />
  );
}
