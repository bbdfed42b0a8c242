/** Letting go of a letter that was begun: its words cannot come back. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

interface DropDraftProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  readonly onDrop: () => Promise<AppError | null>;
}

export function DropDraft({ t, kind, onDrop }: DropDraftProps) {
  const [isAsking, setAsking] = useState(false);
  const attempt = useAttempt();
  const drop = async () => {
    await attempt.run(onDrop);
    setAsking(false);
  };
  return (
    <div>
      <Button tone="quiet" icon={Trash2} onPress={() => setAsking(true)}>
        {t('letter-draft.drop')}
      </Button>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('letter-draft.drop.title')}
        sentence={t('letter-draft.drop.sentence', { letter: t(`letter-kind.${kind}`) })}
        consequences={[]}
        confirmLabel={t('letter-draft.drop')}
        cancelLabel={t('common.cancel')}
        isPending={attempt.isPending}
        onConfirm={() => void drop()}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}
