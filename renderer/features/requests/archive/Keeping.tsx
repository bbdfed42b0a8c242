/** What becomes of the file of a closed request: until when it is kept and why, what holds it, and the choice that an erasure may ask for. */
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { Due, KeepingChoice } from '../../../../shared/domain/archive/request-keeping.ts';
import { addDays } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { FileActions } from '../file-actions.ts';
import { stepsText } from './keeping-words.ts';

interface KeepingProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly onChoose: FileActions['chooseKeeping'];
  readonly onRemoval: () => void;
}

export function Keeping({ t, file, onChoose, onRemoval }: KeepingProps) {
  const { keeping } = file;
  const attempt = useAttempt();
  if (keeping.closedOn === null) return null;
  const { hold, choice } = keeping;
  const choose = (next: KeepingChoice) => void attempt.run(() => onChoose(next));
  return (
    <div className="requests-keeping">
      {keeping.asksChoice && (
        <Notice tone="due" title={t('keeping.choose')}>
          <p>{t('keeping.choose-text')}</p>
          <div className="requests-buttons">
            <Button onPress={() => choose('file')} isDisabled={attempt.isPending}>
              {t('keeping.choose-file')}
            </Button>
            <Button onPress={() => choose('anonymous')} isDisabled={attempt.isPending}>
              {t('keeping.choose-anonymous')}
            </Button>
          </div>
        </Notice>
      )}
      <Notice
        tone={keeping.layer === 'anonymous' ? 'due' : 'plain'}
        title={t(hold === null ? 'keeping.archive' : 'keeping.hold')}
        action={
          keeping.layer === 'anonymous' ? (
            <Button onPress={onRemoval}>{t('keeping.to-removal')}</Button>
          ) : undefined
        }
      >
        {hold !== null && <p>{t(`keeping.hold.${hold}`)}</p>}
        {hold === null && choice !== 'anonymous' && <Until t={t} file={file} />}
        {choice !== null && (
          <p>
            {t(`keeping.chosen-${choice}`)}{' '}
            <Link onPress={() => choose(choice === 'file' ? 'anonymous' : 'file')}>
              {t(choice === 'file' ? 'keeping.choose-anonymous' : 'keeping.choose-file')}
            </Link>
          </p>
        )}
      </Notice>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </div>
  );
}

function Until({ t, file: { keeping } }: Pick<KeepingProps, 't' | 'file'>) {
  const { file, annexes, layer } = keeping;
  const annexDue = annexes
    .map(({ due }) => due)
    .filter((due): due is Due => due !== null)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  if (file === null) return <p>{t('keeping.no-end')}</p>;
  return (
    <>
      <p>
        {layer === 'anonymous'
          ? t('keeping.over', { day: t.date(file.dueOn) })
          : t('keeping.until', { day: t.date(addDays(file.dueOn, -1)) })}{' '}
        {t('keeping.why', { steps: stepsText(t, file.steps) })}
      </p>
      {annexDue !== undefined && (
        <p>{t('keeping.annexes', { count: annexes.length, day: t.date(annexDue.dueOn) })}</p>
      )}
    </>
  );
}
