/** Above the list of letters: which of them to show, and the slip for the counter of the post. */
import { ListChecks } from 'lucide-react';
import { letterStates, type LetterState } from '../../../shared/domain/letter/posting.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';

interface ListHeadProps {
  readonly t: Translator;
  /** Null: all. */
  readonly state: LetterState | null;
  readonly onState: (state: LetterState | null) => void;
  readonly onSlip: () => void;
}

export function ListHead({ t, state, onState, onSlip }: ListHeadProps) {
  return (
    <div className="letters-list-head">
      <Select
        label={t('letters.filter')}
        placeholder={t('letters.filter.all')}
        width="medium"
        choices={[
          { id: 'all' as const, label: t('letters.filter.all') },
          ...letterStates.map((id) => ({ id, label: t(`letter-state.${id}`) })),
        ]}
        value={state ?? 'all'}
        onChange={(id) => onState(id === 'all' ? null : id)}
      />
      <Button icon={ListChecks} onPress={onSlip}>
        {t('slip.open')}
      </Button>
    </div>
  );
}
