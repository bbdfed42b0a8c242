/** The dialogs of an opened request, one at a time. */
import { CorrectDialog } from '../dialogs/CorrectDialog.tsx';
import { EvidenceDialog } from '../dialogs/EvidenceDialog.tsx';
import { ExtendDialog } from '../dialogs/ExtendDialog.tsx';
import { NoteDialog } from '../../../parts/NoteDialog.tsx';
import { PauseDialog, ResumeDialog } from '../dialogs/PauseDialog.tsx';
import type { WorkProps } from '../todo/task-props.ts';
import { tasksLeft, type FileDialog } from './file-dialog.ts';

interface FileDialogsProps extends WorkProps {
  readonly dialog: FileDialog | null;
  readonly onClose: () => void;
}

export function FileDialogs({ t, file, controller, actions, ways, dialog, onClose }: FileDialogsProps) {
  const common = { t, file, onClose };
  switch (dialog) {
    case null:
      return null;
    case 'note':
      return (
        <NoteDialog
          t={t}
          title={t('request.menu.note')}
          label={t('note.label')}
          submitLabel={t('note.add')}
          onSave={actions.addNote}
          onClose={onClose}
        />
      );
    case 'void':
      return (
        <NoteDialog
          t={t}
          title={t('void.title', { reference: file.request.reference })}
          lead={t('void.lead')}
          label={t('void.reason')}
          submitLabel={t('void.void')}
          cancelLabel={t('void.keep')}
          tone="danger"
          onSave={actions.voidRequest}
          onClose={onClose}
        />
      );
    case 'close':
      return (
        <NoteDialog
          t={t}
          title={t('close.title', { reference: file.request.reference })}
          lead={t('close.lead', { tasks: t.list(tasksLeft(t, file)) })}
          label={t('close.reason')}
          submitLabel={t('close.close')}
          cancelLabel={t('close.keep')}
          tone="danger"
          onSave={actions.close}
          onClose={onClose}
        />
      );
    case 'evidence':
      return (
        <EvidenceDialog
          t={t}
          language={controller?.controller.language ?? t.language}
          onMake={actions.makeEvidence}
          onClose={onClose}
        />
      );
    case 'correct':
      return (
        <CorrectDialog
          {...common}
          countryCode={controller?.controller.address.countryCode ?? 'BE'}
          onCorrect={actions.correct}
        />
      );
    case 'extend':
      return (
        <ExtendDialog {...common} onExtend={actions.extend} onWrite={() => ways.writeLetter('extension')} />
      );
    case 'pause':
      return (
        <PauseDialog
          {...common}
          onSuspend={actions.suspend}
          onWrite={(reason) => ways.writeLetter(`${reason}-question`)}
        />
      );
    case 'resume':
      return <ResumeDialog {...common} onResume={actions.resume} />;
  }
}
