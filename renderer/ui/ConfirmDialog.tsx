/** Before what cannot come back: says exactly what will happen, with names and numbers, and waits. */
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** One sentence that says what is about to happen. */
  readonly sentence: string;
  /** Each thing that will happen, with its names and numbers. */
  readonly consequences: readonly string[];
  /** Above the consequences' end, e.g. a checkbox that has to be ticked first. */
  readonly children?: ReactNode;
  /** Names the deed (« Effacer 12 pièces »), never « OK ». */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly tone?: 'primary' | 'danger' | undefined;
  readonly isConfirmDisabled?: boolean | undefined;
  readonly isPending?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog({
  isOpen,
  title,
  sentence,
  consequences,
  children,
  confirmLabel,
  cancelLabel,
  tone = 'danger',
  isConfirmDisabled,
  isPending,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      closeLabel={cancelLabel}
      size="small"
      role="alertdialog"
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- an alert dialog opens on its least destructive answer */}
          <Button autoFocus onPress={onCancel}>
            {cancelLabel}
          </Button>
          <Button tone={tone} onPress={onConfirm} isDisabled={isConfirmDisabled} isPending={isPending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <p>{sentence}</p>
      {consequences.length > 0 && (
        <ul className="ui-consequences">
          {consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
      )}
      {children}
    </Dialog>
  );
}
