/** The moment of signing: what is signed, in whose name, and that it does not change afterwards. */
import type { LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

interface SignDialogProps {
  readonly t: Translator;
  readonly isOpen: boolean;
  readonly kind: LetterKind;
  readonly fields: LetterFields;
  readonly pages: number;
  readonly name: string;
  readonly controller: Controller;
  readonly isPending: boolean;
  readonly onSign: () => void;
  readonly onCancel: () => void;
}

export function SignDialog({
  t,
  isOpen,
  kind,
  fields,
  pages,
  name,
  controller,
  isPending,
  onSign,
  onCancel,
}: SignDialogProps) {
  const isOnPaper = fields.channel !== 'email';
  const signatory = controller.signatory?.name ?? controller.name;
  return (
    <ConfirmDialog
      isOpen={isOpen}
      tone="primary"
      title={t('letter.sign.title')}
      sentence={t('letter.sign.sentence')}
      consequences={[
        t('letter.sign.what', { letter: t(`letter-kind.${kind}`), name, pages }),
        t('letter.sign.date', { day: t.date(fields.letterOn), signatory }),
        t('letter.sign.seal'),
        ...(isOnPaper ? [t('letter.sign.by-hand')] : []),
      ]}
      confirmLabel={t('letter.sign')}
      cancelLabel={t('common.cancel')}
      isPending={isPending}
      onConfirm={onSign}
      onCancel={onCancel}
    />
  );
}
