/** All signed letters in columns, the latest first. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { WindowEnvelope } from '../../ui/drawings/WindowEnvelope.tsx';
import type { LetterRow } from './letters-store.ts';

interface LetterListProps {
  readonly t: Translator;
  readonly items: readonly LetterRow[];
  readonly onOpen: (id: string) => void;
  readonly onEndReached: () => void;
  readonly onSeeRequests: () => void;
}

type Line = LetterRow & { readonly id: string };

export function LetterList({ t, items, onOpen, onEndReached, onSeeRequests }: LetterListProps) {
  const columns: readonly DataColumn<Line>[] = [
    {
      id: 'to',
      label: t('letters.column.to'),
      isRowHeader: true,
      width: '3fr',
      minWidth: 150,
      render: ({ requesterName }) => requesterName,
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
      render: ({ reference }) => <Stamp>{reference}</Stamp>,
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
      render: ({ letter: { posting } }) =>
        posting === null ? (
          <StateTag tone="due">{t('letters.to-send')}</StateTag>
        ) : (
          <StateTag tone="done">
            {t('letters.sent', { by: t(`request.by.${posting.channel}`), day: t.date(posting.sentOn) })}
          </StateTag>
        ),
    },
  ];
  return (
    <DataTable
      label={t('letters.list')}
      columns={columns}
      items={items.map((row): Line => ({ ...row, id: row.letter.id }))}
      nameOf={({ requesterName, reference }) => `${requesterName} ${reference}`}
      onOpen={onOpen}
      onEndReached={onEndReached}
      empty={
        <EmptyState
          drawing={<WindowEnvelope />}
          sentence={t('letters.empty')}
          action={<Button onPress={onSeeRequests}>{t('letters.see-requests')}</Button>}
        />
      }
    />
  );
}
