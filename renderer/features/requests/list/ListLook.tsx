/** What taking over a list would do, before anything is stored: its columns, its lines, what stays out, how numbers go on. */
import { Check } from 'lucide-react';
import type { ListMapping } from '../../../../shared/domain/request-list/list-column.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { SheetChoice } from '../../../parts/SheetChoice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ListColumns } from './ListColumns.tsx';
import { ListedLines } from './ListedLines.tsx';
import { RefusedListLines } from './RefusedListLines.tsx';
import type { LookedAtList } from './list-store.ts';

interface ListLookProps {
  readonly t: Translator;
  readonly stage: LookedAtList;
  readonly onMapping: (mapping: ListMapping) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onNumbering: (continuesNumbering: boolean) => void;
  readonly onRun: () => void;
  readonly onSaveRefused: () => void;
  readonly onOtherFile: () => void;
}

const counted = ['lines', 'open', 'closed', 'linked', 'refused'] as const;

export function ListLook(props: ListLookProps) {
  const { t, stage, onMapping, onSheet, onNumbering, onRun, onSaveRefused, onOtherFile } = props;
  const { preview, mapping, isUpdating, continuesNumbering, error } = stage;
  const { counts, numbering, warnings } = preview;
  const { learned, own } = numbering;
  const undecided = mapping.filter(({ dateOrder }) => dateOrder === 'ask');
  const added = counts.open + counts.closed;
  return (
    <>
      <SheetChoice t={t} form={preview.form} onSheet={onSheet} />
      <dl className="list-counts" aria-busy={isUpdating}>
        {counted.map((name) => (
          <div key={name} data-none={counts[name] === 0 || undefined}>
            <dt>{t(`list.count.${name}`)}</dt>
            <dd className="figures">{t.number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {error !== null && <FailureNotice t={t} error={error} />}
      {undecided.length > 0 && (
        <Notice tone="due" title={t('imports.date-order-open')}>
          {t('list-refused.ambiguous-date')}
        </Notice>
      )}
      <Panel title={t('list.columns')}>
        <ListColumns t={t} mapping={mapping} samples={preview.samples} onMapping={onMapping} />
      </Panel>
      <ListedLines t={t} lines={preview.lines} total={added} />
      {warnings.length > 0 && (
        <Panel title={t('list.warnings')}>
          <p className="requests-quiet">{t('list.warnings.means')}</p>
          <ul className="list-warnings">
            {warnings.map(({ warning, count }) => (
              <li key={warning}>
                {t(`list-warning.${warning}`)}{' '}
                <span className="requests-quiet">{t('imports.times', { count })}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <RefusedListLines t={t} refused={preview.refused} total={counts.refused} onSave={onSaveRefused} />
      <div className="list-end">
        {learned === null ? (
          <p>{t('list.numbering.own', { own })}</p>
        ) : (
          <Checkbox
            isSelected={continuesNumbering}
            onChange={onNumbering}
            description={t('list.numbering.learned', { learned, own })}
          >
            {t('list.numbering')}
          </Checkbox>
        )}
        <p className="requests-quiet">{t('list.void')}</p>
        <div className="requests-buttons">
          <Button tone="primary" icon={Check} onPress={onRun} isDisabled={isUpdating || added === 0}>
            {t('list.confirm', { count: added })}
          </Button>
          <Button onPress={onOtherFile}>{t('imports.other-file')}</Button>
        </div>
      </div>
    </>
  );
}
