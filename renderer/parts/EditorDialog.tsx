/** A record opened for editing: a form in a dialog that is not left with unsaved words before it has asked. */
import { Fragment, useId, useState, type ReactNode } from 'react';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { FailureNotice } from './FailureNotice.tsx';

interface EditorDialogProps {
  readonly t: Translator;
  readonly title: string;
  readonly size?: 'medium' | 'large';
  /** Something was written that is not saved yet. */
  readonly isDirty: boolean;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly saveLabel?: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Where the record can be deleted: what the button says, and what it does. */
  readonly deletion?: { readonly label: string; readonly onDelete: () => void } | undefined;
  readonly children: ReactNode;
}

export function EditorDialog({
  t,
  title,
  size = 'large',
  isDirty,
  isPending,
  error,
  ...props
}: EditorDialogProps) {
  const { saveLabel = t('common.save'), onSave, onClose, deletion, children } = props;
  const formId = useId();
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => {
    if (!isDirty) onClose();
    // Escape once asks, Escape again goes on writing.
    else setLeaving((isAsked) => !isAsked);
  };
  const actions = isLeaving ? (
    <Fragment key="leave">
      <p role="alert" className="editor-leaving">
        {t('editor.leave')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question just asked has its answer at hand */}
      <Button autoFocus onPress={() => setLeaving(false)}>
        {t('editor.go-on')}
      </Button>
      <Button tone="danger" onPress={onClose}>
        {t('editor.discard')}
      </Button>
    </Fragment>
  ) : (
    <Fragment key="write">
      {deletion !== undefined && (
        <span className="editor-deletion">
          <Button tone="danger" onPress={deletion.onDelete}>
            {deletion.label}
          </Button>
        </span>
      )}
      <Button onPress={leave}>{t('common.cancel')}</Button>
      <Button tone="primary" type="submit" form={formId} isPending={isPending}>
        {saveLabel}
      </Button>
    </Fragment>
  );
  return (
    <Dialog isOpen title={title} size={size} closeLabel={t('common.close')} onClose={leave} actions={actions}>
      <Form id={formId} onSubmit={onSave}>
        {children}
        {error !== null && <FailureNotice t={t} error={error} />}
      </Form>
    </Dialog>
  );
}
