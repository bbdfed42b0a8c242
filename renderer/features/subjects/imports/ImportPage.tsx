/** Taking in an export of another tool: drop it, look at what would happen, confirm. Nothing is stored before that. */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ImportId } from '../../../../shared/domain/id.ts';
import { useTranslator } from '../../../language.tsx';
import type { RoomProps } from '../../../navigation.ts';
import { describeError } from '../../../parts/describe-error.ts';
import { useToasts } from '../../../parts/toasts.tsx';
import { useReload } from '../../../parts/use-reload.ts';
import { Link } from '../../../ui/Link.tsx';
import { Page as PageFrame } from '../../../ui/Page.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { EndOfImport } from './EndOfImport.tsx';
import { useImports } from './imports-store.ts';
import { Look } from './Look.tsx';
import { PastImports } from './PastImports.tsx';
import { RunningImport } from './RunningImport.tsx';
import './imports.css';

export function ImportPage({ goTo }: RoomProps) {
  const t = useTranslator();
  const { say } = useToasts();
  const imports = useImports();
  const { stage, past, revertible, loadPast } = imports;
  useReload(['imports'], loadPast);
  const titleArea = useRef<HTMLDivElement>(null);
  const arrived = useRef(stage.kind);
  useEffect(() => {
    // Where the work has moved on by itself, the title says so to who cannot see it.
    if (arrived.current === stage.kind || stage.kind === 'read') return;
    arrived.current = stage.kind;
    titleArea.current?.closest('.ui-page')?.scrollTo(0, 0);
    const title = titleArea.current?.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
  }, [stage.kind]);

  const { startOver } = imports;
  useEffect(
    // An end that was seen makes room for the next file; one that came while working elsewhere waits to be seen.
    () => () => {
      if (useImports.getState().stage.kind === 'end') startOver();
    },
    [startOver],
  );

  const revert = async (importId: ImportId) => {
    const error = await imports.revert(importId);
    if (error === null) say(t('imports.reverted'));
    else if (stage.kind !== 'end') say(describeError(t, error).title);
  };
  const saveRefused = async () => {
    const error = await imports.saveRefused(t.language);
    if (error !== null) say(describeError(t, error).title);
  };
  const toList = () => goTo('subjects');

  return (
    <PageFrame label={t('imports.title')}>
      <div ref={titleArea}>
        <PageTitle
          over={
            <span className="imports-back">
              <ArrowLeft size={14} aria-hidden />
              <Link onPress={toList}>{t('nav.subjects')}</Link>
            </span>
          }
          lead={stage.kind === 'choose' || stage.kind === 'read' ? t('imports.lead') : undefined}
        >
          {stage.kind === 'choose' || stage.kind === 'read'
            ? t('imports.title')
            : t('imports.title-of', { fileName: stage.fileName })}
        </PageTitle>
      </div>
      {stage.kind === 'choose' && (
        <ChooseFile t={t} error={stage.error} onFile={(file) => void imports.take(file)} />
      )}
      {stage.kind === 'read' && <Spinner label={t('imports.reading', { fileName: stage.fileName })} />}
      {stage.kind === 'look' && (
        <Look
          t={t}
          stage={stage}
          onMapping={(mapping) => void imports.remap(mapping)}
          onSheet={(sheet) => void imports.chooseSheet(sheet)}
          onRun={() => void imports.run()}
          onOtherFile={startOver}
          onSaveRefused={() => void saveRefused()}
        />
      )}
      {stage.kind === 'run' && <RunningImport t={t} stage={stage} onStop={imports.stop} />}
      {stage.kind === 'end' && (
        <EndOfImport
          t={t}
          stage={stage}
          onSeeSubjects={toList}
          onRevert={() => void revert(stage.summary.id)}
          onSaveRefused={() => void saveRefused()}
          onOtherFile={startOver}
        />
      )}
      {(stage.kind === 'choose' || stage.kind === 'end') && past !== null && past.length > 0 && (
        <PastImports t={t} past={past} revertible={revertible} onRevert={(id) => void revert(id)} />
      )}
    </PageFrame>
  );
}
