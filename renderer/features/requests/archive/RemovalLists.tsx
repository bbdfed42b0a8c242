/** What goes and why, what stays, what is held for now, and the erasures of which the user has still to choose what is kept. */
import type { ReactNode } from 'react';
import { ArrowRight } from 'lucide-react';
import type { ArchiveFile, DueFile } from '../../../../shared/contract/archive-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';
import { stepsText } from './keeping-words.ts';
import type { RemovalView } from './removal-store.ts';

interface RemovalListsProps {
  readonly t: Translator;
  readonly view: RemovalView;
  /** Left where they are for now. */
  readonly left: ReadonlySet<string>;
  readonly onChoose: (requestId: string, isChosen: boolean) => void;
  readonly onOpen: (requestId: string) => void;
  readonly action: ReactNode;
}

export function RemovalLists({ t, view, left, onChoose, onOpen, action }: RemovalListsProps) {
  return (
    <>
      <Panel level={2} title={t('removal.goes')}>
        {view.due.length === 0 ? (
          <p>{t('removal.none')}</p>
        ) : (
          <>
            <ul className="requests-removal-list">
              {view.due.map((file) => (
                <DueLine
                  key={file.requestId}
                  t={t}
                  file={file}
                  isChosen={!left.has(file.requestId)}
                  onChoose={(isChosen) => onChoose(file.requestId, isChosen)}
                />
              ))}
            </ul>
            {action}
          </>
        )}
      </Panel>
      <Panel level={2} title={t('removal.stays')}>
        <ul className="requests-removal-stays">
          <li>{t('removal.stays-line')}</li>
          <li>{t('removal.stays-hash')}</li>
          <li>{t('removal.stays-audit')}</li>
        </ul>
        {view.anonymousLines > 0 && <p>{t('removal.lines', { count: view.anonymousLines })}</p>}
      </Panel>
      <Files t={t} title={t('removal.choices')} files={view.toChoose} onOpen={onOpen} />
      <Files t={t} title={t('removal.held')} files={view.held} onOpen={onOpen} />
    </>
  );
}

interface DueLineProps {
  readonly t: Translator;
  readonly file: DueFile;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function DueLine({ t, file, isChosen, onChoose }: DueLineProps) {
  const { reference, requesterName, since, steps } = file;
  return (
    <li>
      <Checkbox isSelected={isChosen} onChange={onChoose}>
        {requesterName} <Stamp>{reference}</Stamp>
      </Checkbox>
      <p>{goingText(t, file)}</p>
      <p className="requests-quiet">
        {t('removal.since', { day: t.date(since) })} ({stepsText(t, steps)})
      </p>
    </li>
  );
}

function goingText(t: Translator, { what, letters, attachments }: DueFile): string {
  const count = attachments.length;
  if (what === 'annexes') return t('removal.annexes', { count, names: t.list(attachments) });
  return letters + count === 0 ? t('removal.file-bare') : t('removal.file', { letters, attachments: count });
}

interface FilesProps extends Pick<RemovalListsProps, 't' | 'onOpen'> {
  readonly title: string;
  readonly files: readonly ArchiveFile[];
}

function Files({ t, title, files, onOpen }: FilesProps) {
  if (files.length === 0) return null;
  return (
    <Panel level={2} title={title}>
      <ul className="requests-removal-files">
        {files.map(({ requestId, reference, requesterName, hold }) => (
          <li key={requestId}>
            <Stamp>{reference}</Stamp>
            <span>
              {hold === null
                ? requesterName
                : t('removal.held-line', { name: requesterName, why: t(`keeping.hold.${hold}`) })}
            </span>
            <Button
              tone="quiet"
              iconAfter={ArrowRight}
              onPress={() => onOpen(requestId)}
              aria-label={t('removal.open', { reference })}
            >
              {t('common.open')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
