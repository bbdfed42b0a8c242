/** The deadline of a request as a ruler, with the way to the reasons behind its dates. */
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Link } from '../../../ui/Link.tsx';
import { Ruler } from '../../../ui/Ruler.tsx';
import { rulerOf } from './ruler-of.ts';

interface DeadlineRulerProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly onWhy: () => void;
}

export function DeadlineRuler({ t, file, onWhy }: DeadlineRulerProps) {
  return (
    <div className="requests-ruler">
      <Ruler label={t('ruler.label')} {...rulerOf(t, file)} />
      <p className="requests-ruler-why">
        <Link onPress={onWhy}>{t('ruler.why')}</Link>
      </p>
    </div>
  );
}
