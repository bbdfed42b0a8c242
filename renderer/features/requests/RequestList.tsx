/** The list of requests with what narrows it. */
import { ArchiveX, Ellipsis, FileSpreadsheet, Landmark, Plus } from 'lucide-react';
import type { RequestSummary } from '../../../shared/contract/request-summary.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { List } from '../../ui/List.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { NumberStamp } from '../../ui/drawings/NumberStamp.tsx';
import { RequestLine } from './RequestLine.tsx';
import { requestFilters, type RequestFilter } from './requests-store.ts';

interface ListHeadProps {
  readonly t: Translator;
  readonly filter: RequestFilter;
  readonly query: string;
  readonly onFilter: (filter: RequestFilter) => void;
  readonly onQuery: (query: string) => void;
  readonly onNew: () => void;
  readonly onTakeOver: () => void;
  /** What the archive is to be rid of. */
  readonly onRemoval: () => void;
  /** A letter of an authority, whatever it is about. */
  readonly onNewCase: () => void;
}

export function ListHead({
  t,
  filter,
  query,
  onFilter,
  onQuery,
  onNew,
  onTakeOver,
  onRemoval,
  onNewCase,
}: ListHeadProps) {
  const moves = { 'take-over': onTakeOver, case: onNewCase, removal: onRemoval };
  return (
    <div className="requests-list-head">
      <div className="requests-list-verbs">
        <Button icon={Plus} onPress={onNew}>
          {t('requests.new')}
        </Button>
        <Menu
          trigger={<IconButton label={t('list.more')} icon={Ellipsis} />}
          label={t('list.more')}
          groups={[
            [
              { id: 'take-over', label: t('list.take-over'), icon: FileSpreadsheet },
              { id: 'case', label: t('case.new'), icon: Landmark },
              { id: 'removal', label: t('removal.title'), icon: ArchiveX },
            ],
          ]}
          onAction={(id: keyof typeof moves) => moves[id]()}
        />
      </div>
      <SearchField
        label={t('common.search')}
        placeholder={t('requests.search')}
        value={query}
        onChange={onQuery}
      />
      <RadioGroup
        label={t('requests.filter')}
        isLabelHidden
        orientation="horizontal"
        choices={requestFilters.map((id) => ({ id, label: t(`requests.filter.${id}`) }))}
        value={filter}
        onChange={onFilter}
      />
    </div>
  );
}

interface RequestListProps {
  readonly t: Translator;
  readonly items: readonly RequestSummary[];
  readonly filter: RequestFilter;
  readonly query: string;
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onEndReached: () => void;
  readonly onNew: () => void;
}

export function RequestList({
  t,
  items,
  filter,
  query,
  selectedId,
  onSelect,
  onEndReached,
  onNew,
}: RequestListProps) {
  const empty =
    query.trim() === '' ? (
      <EmptyState
        drawing={<NumberStamp />}
        sentence={t(`requests.empty.${filter}`)}
        action={
          filter === 'closed' ? undefined : (
            <Button icon={Plus} onPress={onNew}>
              {t('requests.new')}
            </Button>
          )
        }
      />
    ) : (
      <p className="requests-quiet">{t('requests.empty.search', { query })}</p>
    );
  return (
    <List
      label={t('requests.list')}
      items={items}
      nameOf={({ requesterName, reference }) => `${requesterName} ${reference}`}
      selectedId={selectedId}
      onSelect={onSelect}
      onEndReached={onEndReached}
      empty={empty}
      renderItem={(summary) => <RequestLine t={t} summary={summary} />}
    />
  );
}
