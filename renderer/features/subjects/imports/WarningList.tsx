/** What could only be understood in part: how often, in which column, and what was made of it. */
import type { ImportPreview } from '../../../../shared/domain/import/import-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Panel } from '../../../ui/Panel.tsx';

interface WarningListProps {
  readonly t: Translator;
  readonly warnings: ImportPreview['warnings'];
}

export function WarningList({ t, warnings }: WarningListProps) {
  if (warnings.length === 0) return null;
  return (
    <Panel title={t('imports.warnings')} aside={t('imports.warnings.means')}>
      <ul className="imports-warnings">
        {warnings.map(({ code, column, count }) => (
          <li key={`${code} ${column ?? ''}`}>
            <Mark shape="half" tone="due" />
            <span className="figures imports-warning-count">{t('imports.times', { count })}</span>
            <span>
              {t(`import-warning.${code}`)}
              {column !== null && (
                <span className="subjects-quiet"> {t('imports.in-column', { column })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
