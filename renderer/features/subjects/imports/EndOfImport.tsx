/** How an import ended, and the way to take it back as a whole. */
import { FileDown, Undo2, UsersRound } from 'lucide-react';
import type { ImportSummary } from '../../../../shared/contract/subject-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Ended } from './imports-store.ts';

interface EndOfImportProps {
  readonly t: Translator;
  readonly stage: Ended;
  readonly onSeeSubjects: () => void;
  readonly onRevert: () => void;
  readonly onSaveRefused: () => void;
  readonly onOtherFile: () => void;
}

export function EndOfImport({ t, stage, ...on }: EndOfImportProps) {
  const { summary, error } = stage;
  const isDone = summary.state === 'done';
  return (
    <div className="imports-end">
      <Notice tone={isDone ? 'done' : 'plain'} title={t(`imports.end.${summary.state}`)} live="polite">
        {isDone ? doneText(t, summary) : t('imports.end.nothing')}
      </Notice>
      {error !== null && <FailureNotice t={t} error={error} />}
      <div className="imports-end-actions">
        <Button tone="primary" icon={UsersRound} onPress={on.onSeeSubjects}>
          {t('imports.see-subjects')}
        </Button>
        {isDone && (
          <Button icon={Undo2} onPress={on.onRevert}>
            {t('imports.revert')}
          </Button>
        )}
        {isDone && summary.refused > 0 && (
          <Button icon={FileDown} onPress={on.onSaveRefused}>
            {t('imports.refused.save')}
          </Button>
        )}
        <Button onPress={on.onOtherFile}>{t('imports.another')}</Button>
      </div>
    </div>
  );
}

/** "968 personnes ajoutées, 18 complétées, 0 inchangée. 2 lignes refusées." */
function doneText(t: Translator, { added, updated, unchanged, refused }: ImportSummary): string {
  const parts = [
    t('imports.added', { count: added }),
    ...(updated > 0 ? [t('imports.updated', { count: updated })] : []),
    ...(unchanged > 0 ? [t('imports.unchanged', { count: unchanged })] : []),
    ...(refused > 0 ? [t('imports.refused-count', { count: refused })] : []),
  ];
  return t('imports.end.sentence', { list: t.list(parts) });
}
