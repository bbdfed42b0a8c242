/** The same as the map, to read line by line: each purpose with its data, its recipients and where they are. */
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { Link } from '../../../ui/Link.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { pathLines, type MapPath, type PathLine } from './map-graph.ts';
import { placeWords } from './map-words.ts';

interface MapTableProps {
  readonly t: Translator;
  readonly paths: readonly MapPath[];
  readonly onOpen: (key: string) => void;
}

export function MapTable({ t, paths, onOpen }: MapTableProps) {
  return (
    <div className="register-table">
      <PlainTable
        caption={t('register.map')}
        isCaptionHidden
        items={rowsOf(paths)}
        columns={[
          {
            id: 'activity',
            label: t('map.column.activity'),
            isRowHeader: true,
            render: ({ activity }) =>
              activity === null ? (
                capitalise(t, t('map.no-purpose'))
              ) : (
                <Link onPress={() => onOpen(`activity ${activity.id}`)}>{t.text(activity.name)}</Link>
              ),
          },
          {
            id: 'categories',
            label: t('map.column.category'),
            render: ({ categories }) => (
              <Lines
                of={categories.map(({ name, isSpecial }) =>
                  isSpecial
                    ? t('held.in-brackets', { what: t.text(name), detail: t('map.special') })
                    : t.text(name),
                )}
                otherwise={t('map.no-data')}
              />
            ),
          },
          {
            id: 'recipients',
            label: t('map.column.recipient'),
            render: ({ recipients }) => (
              <Lines
                of={recipients.map(({ recipient }) => recipient.name)}
                otherwise={t('register.no-recipient')}
              />
            ),
          },
          {
            id: 'countries',
            label: t('map.column.country'),
            render: ({ recipients }) => (
              <Lines
                of={recipients.flatMap(({ recipient, places }) =>
                  places.map((place) =>
                    t('map.with-recipient', {
                      recipient: recipient.name,
                      country: placeWords(t, recipient, place),
                    }),
                  ),
                )}
                otherwise=""
              />
            ),
          },
        ]}
      />
    </div>
  );
}

interface MapRow {
  readonly id: string;
  readonly activity: PathLine['activity'];
  readonly categories: PathLine['categories'];
  readonly recipients: readonly {
    readonly recipient: NonNullable<PathLine['recipient']>;
    readonly places: PathLine['places'];
  }[];
}

/** A row for each purpose, and one for each recipient of whom no purpose speaks. */
function rowsOf(paths: readonly MapPath[]): readonly MapRow[] {
  const rows = new Map<string, PathLine[]>();
  for (const line of pathLines(paths)) {
    const id = line.activity?.id ?? line.id;
    rows.set(id, [...(rows.get(id) ?? []), line]);
  }
  return [...rows].map(([id, lines]) => ({
    id,
    activity: lines[0]?.activity ?? null,
    categories: [
      ...new Map(lines.flatMap(({ categories }) => categories.map((each) => [each.id, each]))).values(),
    ],
    recipients: lines.flatMap(({ recipient, places }) => (recipient === null ? [] : [{ recipient, places }])),
  }));
}

function Lines({ of, otherwise }: { readonly of: readonly string[]; readonly otherwise: string }) {
  if (of.length === 0) return otherwise;
  return (
    <ul className="register-lines">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
