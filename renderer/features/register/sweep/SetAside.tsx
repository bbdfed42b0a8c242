/** What was taken out of sight and waits: to go for good, or to come back; what was begun can only be ended. */
import type { Sweep } from '../../../../shared/domain/sweep/sweep.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SweepLines } from './SweepLines.tsx';

interface SetAsideProps {
  readonly t: Translator;
  readonly sweep: Sweep;
  readonly nameOf: (categoryId: string) => string;
  readonly isBusy: boolean;
  readonly onTakeBack: () => void;
  readonly onConfirm: () => void;
}

export function SetAside({ t, sweep, nameOf, isBusy, onTakeBack, onConfirm }: SetAsideProps) {
  const items = sweep.lines.reduce((sum, line) => sum + line.items, 0);
  const isTakingBack = sweep.state === 'taking-back';
  const isConfirming = sweep.state === 'confirming';
  const lead =
    isTakingBack || isConfirming
      ? t(isTakingBack ? 'sweep.half-taken-back' : 'sweep.half-confirmed')
      : t('sweep.waiting-lead', { items, persons: sweep.persons, day: t.date(sweep.today) });
  return (
    <Panel level={2} title={t('sweep.waiting')}>
      <p className="register-sweep-lead">{lead}</p>
      {sweep.lines.length > 0 && (
        <SweepLines t={t} caption={t('sweep.lines')} lines={sweep.lines} nameOf={nameOf} />
      )}
      <div className="register-sweep-actions">
        {!isConfirming && (
          <Button onPress={onTakeBack} isDisabled={isBusy}>
            {t(isTakingBack ? 'sweep.finish-taking-back' : 'sweep.take-back')}
          </Button>
        )}
        {!isTakingBack && (
          <Button tone="danger" onPress={onConfirm} isDisabled={isBusy}>
            {t(isConfirming ? 'sweep.finish-confirming' : 'sweep.confirm-label')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
