/** How many lines there are and what becomes of them, as figures in a row. */
import type { ImportPreview } from '../../../../shared/domain/import/import-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';

interface CountsProps {
  readonly t: Translator;
  readonly counts: ImportPreview['counts'];
  readonly isUpdating: boolean;
}

const shown = ['lines', 'new', 'same', 'repeated', 'possible', 'refused', 'withWarnings'] as const;

export function Counts({ t, counts, isUpdating }: CountsProps) {
  return (
    <dl className="imports-counts" aria-busy={isUpdating}>
      {shown.map((name) => (
        <div key={name} data-none={counts[name] === 0 || undefined}>
          <dt>{t(`imports.count.${name}`)}</dt>
          <dd className="figures">{t.number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
