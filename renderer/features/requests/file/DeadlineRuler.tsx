/** The deadline of a request as a ruler. */
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Ruler } from '../../../ui/Ruler.tsx';
import { rulerOf } from './ruler-of.ts';

interface DeadlineRulerProps {
  readonly t: Translator;
  readonly file: RequestFile;
}

export function DeadlineRuler({ t, file }: DeadlineRulerProps) {
  return (
    <div className="requests-ruler">
      <Ruler label={t('ruler.label')} {...rulerOf(t, file)} />
    </div>
  );
}
