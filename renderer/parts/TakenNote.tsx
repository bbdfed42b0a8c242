/** Says that a part of a text was taken out, and brings it back. */
import type { Translator } from '../../shared/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';

interface TakenNoteProps {
  readonly t: Translator;
  readonly onBringBack: () => void;
}

export function TakenNote({ t, onBringBack }: TakenNoteProps) {
  return (
    <div className="block-taken">
      <span role="status">{t('block.taken')}</span>
      {/* What had the focus is gone. */}
      <Button tone="quiet" autoFocus onPress={onBringBack}>
        {t('common.undo')}
      </Button>
    </div>
  );
}
