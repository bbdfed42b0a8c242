/** What an import would do, before anything is stored: what was recognised, how many, what is doubtful, what is refused. */
import { Check } from 'lucide-react';
import type { ColumnMapping } from '../../../../shared/domain/import/column-mapping.ts';
import type { ImportPreview } from '../../../../shared/domain/import/import-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { SheetChoice } from '../../../parts/SheetChoice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Counts } from './Counts.tsx';
import { Duplicates } from './Duplicates.tsx';
import type { LookedAt } from './imports-store.ts';
import { MappingTable } from './MappingTable.tsx';
import { RefusedLines } from './RefusedLines.tsx';
import { undecidedDates } from './retarget.ts';
import { WarningList } from './WarningList.tsx';
import { recognisedText } from './recognised-text.ts';

interface LookProps {
  readonly t: Translator;
  readonly stage: LookedAt;
  readonly onMapping: (mapping: ColumnMapping) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onRun: () => void;
  readonly onOtherFile: () => void;
  readonly onSaveRefused: () => void;
}

export function Look({ t, stage, onMapping, onSheet, onRun, onOtherFile, onSaveRefused }: LookProps) {
  const { preview, mapping, isUpdating, error } = stage;
  const { counts } = preview;
  const secrets = mapping.columns.filter(({ target }) => target === 'secret');
  const undecided = undecidedDates(mapping);
  return (
    <>
      <p className="imports-recognised">{recognisedText(t, preview)}</p>
      <div className="imports-sheet">
        <SheetChoice t={t} form={preview.form} onSheet={onSheet} />
      </div>
      <Counts t={t} counts={counts} isUpdating={isUpdating} />
      {error !== null && <FailureNotice t={t} error={error} />}
      {undecided.length > 0 && (
        <Notice tone="due" title={t('imports.date-order-open')}>
          {t('imports.date-order-open.repair', { columns: t.list(undecided.map(({ header }) => header)) })}
        </Notice>
      )}
      {secrets.length > 0 && (
        <Notice title={t('imports.secrets', { count: secrets.length })}>
          {t('imports.secrets.means', { columns: t.list(secrets.map(({ header }) => header)) })}
        </Notice>
      )}
      <Panel
        title={t('imports.columns')}
        aside={t('imports.columns.count', { count: mapping.columns.length })}
      >
        <MappingTable t={t} mapping={mapping} samples={preview.samples} onMapping={onMapping} />
      </Panel>
      <WarningList t={t} warnings={preview.warnings} />
      <Duplicates t={t} lines={preview.lines} counts={counts} />
      <RefusedLines
        t={t}
        refused={preview.refused}
        count={counts.refused}
        mapping={mapping}
        onSave={onSaveRefused}
      />
      <div className="imports-bar">
        <p aria-live="polite">{outlook(t, counts)}</p>
        <Button onPress={onOtherFile}>{t('imports.other-file')}</Button>
        <Button tone="primary" icon={Check} onPress={onRun} isDisabled={isUpdating || persons(counts) === 0}>
          {t('imports.confirm', { count: counts.lines - counts.refused })}
        </Button>
      </div>
    </>
  );
}

/** Lines that go in, as somebody new or to complete somebody known. */
function persons({ lines, refused }: ImportPreview['counts']): number {
  return lines - refused;
}

function outlook(t: Translator, counts: ImportPreview['counts']): string {
  if (persons(counts) === 0) return t('imports.nothing-goes-in');
  return counts.refused === 0
    ? t('imports.all-go-in')
    : t('imports.refused-stay-out', { count: counts.refused });
}
