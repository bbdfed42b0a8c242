/** Whether the activities lie as cards or stand as a table. */
import { LayoutGrid, Rows3 } from 'lucide-react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';

export type Look = 'cards' | 'table';

interface LookSwitchProps {
  readonly t: Translator;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

export function LookSwitch({ t, look, onLook }: LookSwitchProps) {
  return (
    <div className="register-look" role="group" aria-label={t('register.look')}>
      <Button tone="quiet" icon={LayoutGrid} aria-pressed={look === 'cards'} onPress={() => onLook('cards')}>
        {t('register.look.cards')}
      </Button>
      <Button tone="quiet" icon={Rows3} aria-pressed={look === 'table'} onPress={() => onLook('table')}>
        {t('register.look.table')}
      </Button>
    </div>
  );
}
