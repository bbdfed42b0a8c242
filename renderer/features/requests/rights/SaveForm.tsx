/** A form whose fields are saved together, with its failure in place. */
import type { ReactNode } from 'react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import type { Attempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';

interface SaveFormProps {
  readonly t: Translator;
  readonly label: string;
  readonly attempt: Attempt;
  readonly onSave: () => void;
  readonly saveLabel?: string;
  /** Nothing can be changed any more: the fields stand, the button goes. */
  readonly isFixed?: boolean;
  readonly children: ReactNode;
}

export function SaveForm({ t, label, attempt, onSave, saveLabel, isFixed = false, children }: SaveFormProps) {
  return (
    <Form
      label={label}
      onSubmit={onSave}
      actions={
        isFixed ? undefined : (
          <Button tone="primary" type="submit" isPending={attempt.isPending}>
            {saveLabel ?? t('common.save')}
          </Button>
        )
      }
    >
      {children}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </Form>
  );
}
