/** What taking a register over would do, before anything is stored: its sheets and columns, its activities, what stays out. */
import { Check } from 'lucide-react';
import { languages, type Language } from '../../../../shared/domain/language.ts';
import type { SheetMapping } from '../../../../shared/domain/register-import/activity-field.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportedActivities } from './ImportedActivities.tsx';
import { RefusedRows } from './RefusedRows.tsx';
import type { LookedAtRegister } from './register-import-store.ts';

interface ImportLookProps {
  readonly t: Translator;
  readonly stage: LookedAtRegister;
  readonly onTables: (tables: readonly SheetMapping[]) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onRun: () => void;
  readonly onOtherFile: () => void;
}

const counted = ['activities', 'recipients', 'categories', 'rules', 'notes', 'present', 'refused'] as const;

export function ImportLook({ t, stage, onTables, onLanguage, onRun, onOtherFile }: ImportLookProps) {
  const { preview, tables, isUpdating, error, fileName } = stage;
  const { counts, sheets, samples, language, present } = preview;
  const unused = sheets.filter(({ use }) => use === 'unused').map(({ name }) => name);
  const added = counts.activities + counts.recipients + counts.categories + counts.rules;
  return (
    <>
      <div className="register-import-head">
        <p className="register-import-file">{t('register-import.file', { fileName })}</p>
        <Select
          label={t('register-import.language')}
          placeholder={t('common.choose')}
          choices={languages.map((id) => ({ id, label: t(`language.${id}`) }))}
          value={language}
          onChange={onLanguage}
        />
      </div>
      <dl className="register-import-counts" aria-busy={isUpdating}>
        {counted.map((name) => (
          <div key={name} data-none={counts[name] === 0 || undefined}>
            <dt>{t(`register-import.count.${name}`, { count: counts[name] })}</dt>
            <dd className="figures">{t.number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {error !== null && <FailureNotice t={t} error={error} />}
      {unused.length > 0 && (
        <p className="register-import-quiet">
          {t('register-import.unused', { count: unused.length, sheets: unused.join(', ') })}
        </p>
      )}
      <ImportedActivities
        t={t}
        language={language}
        activities={preview.activities}
        total={counts.activities}
      />
      {present.length > 0 && (
        <Panel title={t('register-import.present')}>
          <p className="register-import-quiet">{t('register-import.present.means')}</p>
          <p lang={language}>{present.join(', ')}</p>
        </Panel>
      )}
      <RefusedRows t={t} language={language} refused={preview.refused} total={counts.refused} />
      {tables.map((table, index) => (
        <Panel
          key={table.sheet}
          title={
            table.sheet === ''
              ? t('register-import.columns')
              : t('register-import.columns-of', { sheet: table.sheet })
          }
        >
          <ImportColumns
            t={t}
            table={table}
            language={language}
            samples={samples[index] ?? []}
            onTable={(changed) =>
              onTables(tables.map((each) => (each.sheet === changed.sheet ? changed : each)))
            }
          />
        </Panel>
      ))}
      <div className="register-import-end">
        <p className="register-import-quiet">{t('register-import.untouched')}</p>
        <div className="register-import-buttons">
          <Button tone="primary" icon={Check} onPress={onRun} isDisabled={isUpdating || added === 0}>
            {counts.activities === 0
              ? t('register-import.confirm-entries', { count: added })
              : t('register-import.confirm', { count: counts.activities })}
          </Button>
          <Button onPress={onOtherFile}>{t('imports.other-file')}</Button>
        </div>
      </div>
    </>
  );
}
