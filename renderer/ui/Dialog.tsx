/** A sheet laid over the page that wants an answer first. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as RacDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { DialogBody } from './DialogBody.tsx';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Called by Escape and by the cross; not by a click beside the sheet, which would lose what was written. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** 440, 600 or 880 px. */
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly children: ReactNode;
  /** Buttons at the foot, the one that carries it out last. */
  readonly actions?: ReactNode;
  /** `alertdialog` where something is about to happen that cannot be undone. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

export function Dialog({
  isOpen,
  onClose,
  title,
  closeLabel,
  size = 'medium',
  children,
  actions,
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      className="ui-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="ui-dialog" data-size={size}>
        <RacDialog className="ui-dialog-sheet" role={role}>
          <header className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            <IconButton label={closeLabel} icon={X} onPress={onClose} placement="left" />
          </header>
          <DialogBody>{children}</DialogBody>
          {actions !== undefined && <footer className="ui-dialog-actions">{actions}</footer>}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}
