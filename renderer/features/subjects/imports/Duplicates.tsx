/** The lines that are, or may be, somebody already known, each with why. */
import { useState } from 'react';
import type { ImportPreview } from '../../../../shared/domain/import/import-preview.ts';
import type { MatchOutcome } from '../../../../shared/domain/import/find-duplicates.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { assertNever } from '../../../../shared/result.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';

interface DuplicatesProps {
  readonly t: Translator;
  readonly lines: ImportPreview['lines'];
  readonly counts: ImportPreview['counts'];
}

const shownAtFirst = 6;

export function Duplicates({ t, lines, counts }: DuplicatesProps) {
  const [isWhole, setWhole] = useState(false);
  const found = lines
    .filter(({ outcome }) => outcome.kind !== 'new')
    .map((line) => ({ ...line, id: String(line.line) }));
  if (found.length === 0) return null;
  const count = counts.possible + counts.repeated + counts.same;
  return (
    <Panel title={t('imports.duplicates')} aside={t('imports.lines', { count })}>
      {counts.possible > 0 && <p className="imports-means">{t('imports.duplicates.means')}</p>}
      <PlainTable
        caption={t('imports.duplicates')}
        isCaptionHidden
        items={isWhole ? found : found.slice(0, shownAtFirst)}
        columns={[
          { id: 'line', label: t('imports.line'), align: 'end', render: ({ line }) => t.number(line) },
          { id: 'name', label: t('subjects.name'), isRowHeader: true, render: ({ name }) => name },
          { id: 'email', label: t('subjects.email'), render: ({ email }) => email },
          { id: 'town', label: t('subjects.town'), render: ({ town }) => town },
          { id: 'outcome', label: t('imports.outcome'), render: ({ outcome }) => outcomeText(t, outcome) },
        ]}
      />
      {!isWhole && found.length > shownAtFirst && (
        <Button tone="quiet" onPress={() => setWhole(true)}>
          {t('imports.show-all', { count: found.length })}
        </Button>
      )}
    </Panel>
  );
}

/** "Déjà au registre : même e-mail", "Ressemble à la ligne 12 : mêmes nom et code postal" */
function outcomeText(t: Translator, outcome: MatchOutcome): string {
  switch (outcome.kind) {
    case 'new':
      return '';
    case 'same':
      return t('imports.outcome.same', { why: t(`match.${outcome.by}`) });
    case 'repeated-in-file':
      return t('imports.outcome.repeated', { line: outcome.line, why: t(`match.${outcome.by}`) });
    case 'possible':
      return outcome.line === null
        ? t('imports.outcome.possible', { why: t(`match.${outcome.by}`) })
        : t('imports.outcome.possible-line', { line: outcome.line, why: t(`match.${outcome.by}`) });
    default:
      return assertNever(outcome);
  }
}
