/** The list of persons: found as one types, moved along by keyboard, with as many columns as there is room for. */
import { FileDown, UserPlus } from 'lucide-react';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { SubjectRow } from '../../../../shared/contract/subject-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { CardDrawer } from '../../../ui/drawings/CardDrawer.tsx';
import { subjectColumns } from './subject-columns.tsx';
import { useWidth } from './use-width.ts';

interface SubjectListProps {
  readonly t: Translator;
  readonly query: string;
  readonly items: readonly SubjectRow[] | null;
  readonly total: number;
  readonly error: AppError | null;
  readonly selectedId: string | null;
  readonly onQuery: (query: string) => void;
  readonly onSelect: (id: string | null) => void;
  /** Enter and double click: the work goes on in the card. */
  readonly onOpen: (id: string) => void;
  readonly onEndReached: () => void;
  readonly onRetry: () => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
}

export function SubjectList(props: SubjectListProps) {
  const { t, query, items, total, error, selectedId, onQuery, onSelect, onOpen, onEndReached } = props;
  const table = useRef<HTMLDivElement>(null);
  const width = useWidth(table);
  const columns = useMemo(() => subjectColumns(t, width), [t, width]);

  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    const [first] = items ?? [];
    if (first === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter' && selectedId === null) onSelect(first.id);
    table.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };

  return (
    <section className="subjects-list" aria-label={t('subjects.list')}>
      <header className="subjects-list-head">
        <div className="subjects-title-line">
          <h1 className="ui-page-title">{t('nav.subjects')}</h1>
          <div className="subjects-list-actions">
            <Button icon={FileDown} onPress={props.onImport}>
              {t('subjects.import')}
            </Button>
            <Button icon={UserPlus} onPress={props.onNew}>
              {t('subjects.new')}
            </Button>
          </div>
        </div>
        <div className="subjects-search-line">
          <SearchField
            label={t('common.search')}
            placeholder={t('subjects.search')}
            value={query}
            onChange={onQuery}
            onKeyDown={onSearchKey}
          />
          <output className="subjects-count figures">{countText(t, items, query, total)}</output>
        </div>
      </header>
      {error !== null && <FailureNotice t={t} error={error} onRetry={props.onRetry} />}
      <div className="subjects-table" ref={table}>
        {items === null && error === null && <Spinner label={t('common.loading')} />}
        {items !== null && width > 0 && (
          <DataTable
            label={t('subjects.list')}
            columns={columns}
            items={items}
            nameOf={({ name }) => name}
            selectedId={selectedId}
            onSelect={onSelect}
            onOpen={onOpen}
            onEndReached={onEndReached}
            empty={<Empty {...props} />}
          />
        )}
      </div>
    </section>
  );
}

/** Brings the work back to the list, as when a card was closed. */
export function focusList(): void {
  setTimeout(() => {
    const list = document.querySelector('.subjects-list');
    const place = list?.querySelector<HTMLElement>('[role="row"][data-key]') ?? list?.querySelector('input');
    const grid = place?.closest<HTMLElement>('[role="grid"]') ?? place;
    grid?.focus();
  }, 0);
}

function Empty({ t, query, onImport, onNew }: SubjectListProps) {
  if (query.trim() !== '') {
    return (
      <div className="subjects-none">
        <p>{t('subjects.none-found', { query })}</p>
        <Button icon={UserPlus} onPress={onNew}>
          {t('subjects.new-long')}
        </Button>
      </div>
    );
  }
  return (
    <EmptyState
      drawing={<CardDrawer />}
      sentence={t('subjects.empty')}
      action={
        <div className="subjects-empty-actions">
          <Button tone="primary" icon={FileDown} onPress={onImport}>
            {t('subjects.empty.import')}
          </Button>
          <Button onPress={onNew}>{t('subjects.new-long')}</Button>
        </div>
      }
    />
  );
}

function countText(t: Translator, items: readonly SubjectRow[] | null, query: string, total: number): string {
  if (items === null || total === 0) return '';
  return query.trim() === '' ? t('subjects.count', { count: total }) : t('subjects.found', { count: total });
}
