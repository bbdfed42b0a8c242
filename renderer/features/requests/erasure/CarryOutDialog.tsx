/** The last word before data goes for good: says exactly what is erased and what stays, with names and numbers. */
import type { ErasurePlan } from '../../../../shared/domain/request/erasure-plan.ts';
import type { HeldData } from '../../../../shared/domain/subject/held-data.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { countOf, untilWhen, whatOf } from './plan-words.ts';

interface CarryOutDialogProps {
  readonly t: Translator;
  readonly isOpen: boolean;
  readonly plan: ErasurePlan;
  readonly held: HeldData | null;
  readonly name: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function CarryOutDialog({ t, isOpen, plan, held, name, onConfirm, onCancel }: CarryOutDialogProps) {
  const sentenceOf = (decision: 'erase' | 'keep') =>
    plan.lines
      .filter((line) => line.decision === decision)
      .map((line) => {
        const values = { category: t.text(line.name), count: line.count, what: whatOf(t, line, held) };
        return decision === 'erase'
          ? t('erasure.confirm.erased', values)
          : t('erasure.confirm.kept', { ...values, until: untilWhen(t, line) });
      });
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('erasure.confirm.title', { name })}
      sentence={t('erasure.confirm.sentence')}
      consequences={[
        ...sentenceOf('erase'),
        ...sentenceOf('keep'),
        ...(plan.copies === 0 ? [] : [t('erasure.confirm.copies', { count: plan.copies })]),
        t('erasure.confirm.print'),
      ]}
      confirmLabel={t('erasure.confirm.label', { count: countOf(plan, 'erase') })}
      cancelLabel={t('common.cancel')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    />
  );
}
