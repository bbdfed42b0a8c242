/** An import under way: how far it has come, and the way to stop it without a trace. */
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import type { Running } from './imports-store.ts';

interface RunningImportProps {
  readonly t: Translator;
  readonly stage: Running;
  readonly onStop: () => void;
}

export function RunningImport({ t, stage, onStop }: RunningImportProps) {
  const { done, total, isStopping } = stage;
  return (
    <div className="imports-running">
      <ProgressBar
        label={isStopping ? t('imports.stopping') : t('imports.running')}
        value={total === 0 ? undefined : done / total}
        valueText={total === 0 ? undefined : t('imports.progress', { done, total })}
        action={
          <Button onPress={onStop} isDisabled={isStopping}>
            {t('imports.stop')}
          </Button>
        }
      />
      <p className="subjects-quiet">{t('imports.running.means')}</p>
    </div>
  );
}
