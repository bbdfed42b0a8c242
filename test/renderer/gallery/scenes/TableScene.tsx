/** « Clients »: five thousand invented people in a table. */
import { useState } from 'react';
import { DataTable, type DataColumn } from '../../../../renderer/ui/DataTable.tsx';
import { DateText } from '../../../../renderer/ui/DateText.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { SearchField } from '../../../../renderer/ui/SearchField.tsx';
import type { Sort } from '../../../../renderer/ui/sort.ts';
import { StateTag } from '../../../../renderer/ui/StateTag.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

interface Client {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly number: string;
  readonly isObjecting: boolean;
}

const firstNames = ['Ada', 'Basile', 'Cléo', 'Dorian', 'Élise', 'Fanny', 'Gaspard'] as const;
const lastNames = ['Exemple', 'Modèle', 'Fictive', 'Imaginaire', 'Quidam'] as const;
const places = ['Bruxelles', 'Liège', 'Lille', 'Namur', 'Gand', 'Nantes'] as const;

const clients: readonly Client[] = Array.from({ length: 5000 }, (_, index) => ({
  id: `c${index}`,
  name: `${lastNames[index % 5] ?? ''} ${firstNames[index % 7] ?? ''}`,
  place: places[index % 6] ?? '',
  number: String(100_000 + index * 37),
  isObjecting: index % 9 === 4,
}));

const columns: readonly DataColumn<Client>[] = [
  {
    id: 'name',
    label: 'Nom',
    isRowHeader: true,
    isSortable: true,
    width: '2fr',
    minWidth: 160,
    render: (client) => client.name,
  },
  {
    id: 'place',
    label: 'Commune',
    isSortable: true,
    width: '1fr',
    minWidth: 100,
    render: (client) => client.place,
  },
  {
    id: 'number',
    label: 'Numéro de client',
    hasFigures: true,
    align: 'end',
    width: '1fr',
    minWidth: 110,
    render: (client) => client.number,
  },
  {
    id: 'since',
    label: 'Depuis',
    hasFigures: true,
    width: '1fr',
    minWidth: 110,
    render: () => (
      <DateText dateTime="2024-03-12" exact="mardi 12 mars 2024">
        12.03.2024
      </DateText>
    ),
  },
  {
    id: 'state',
    label: 'État',
    width: '1fr',
    minWidth: 150,
    render: (client) => (client.isObjecting ? <StateTag shape="pause">ne plus démarcher</StateTag> : null),
  },
];

export function TableScene() {
  const [selected, select] = useState<string | null>('c3');
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' });
  return (
    <GalleryDesk current="clients">
      <div className="gallery-fill">
        <PageTitle actions={<SearchField label="Chercher" placeholder="Chercher un client" />}>
          Clients
        </PageTitle>
        <DataTable
          label="Clients"
          columns={columns}
          items={clients}
          nameOf={(client) => client.name}
          selectedId={selected}
          onSelect={select}
          onOpen={() => undefined}
          sort={sort}
          onSort={setSort}
          empty={null}
        />
      </div>
    </GalleryDesk>
  );
}
