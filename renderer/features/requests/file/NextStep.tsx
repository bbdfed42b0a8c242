/** What comes next, always in view, and one click away. */
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import { nextStep, type ChecklistItem } from '../../../../shared/domain/request/checklist.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { SavedNote } from '../../../ui/SavedNote.tsx';
import { rightOf } from '../todo/task-words.ts';

interface NextStepProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly savedText: string;
  /** Some work is open below and has the accent. */
  readonly isWorking: boolean;
  readonly onStart: (item: ChecklistItem) => void;
}

export function NextStep({ t, file, savedText, isWorking, onStart }: NextStepProps) {
  const item = isOpen(file.state) ? nextStep(file.checklist) : null;
  if (item === null) {
    return (
      <div className="requests-next">
        <p>{overText(t, file)}</p>
        <SavedNote text={savedText} />
      </div>
    );
  }
  const right = rightOf(item);
  return (
    <section className="requests-next" aria-label={t('request.next')}>
      <p>
        <strong>{t('request.next')}</strong>{' '}
        {right === null
          ? t(`request-next.${item.task}`)
          : t('request-next.for', { step: t(`request-next.${item.task}`), right: t(`right.${right}`) })}
      </p>
      <SavedNote text={savedText} />
      <Button tone={isWorking ? 'plain' : 'primary'} onPress={() => onStart(item)}>
        {t(`task.${item.task}`)}
      </Button>
    </section>
  );
}

function overText(t: Translator, { state, request, letters }: RequestFile): string {
  if (request.voided !== null) {
    return t('request.voided', { day: t.date(request.voided.on), reason: request.voided.reason });
  }
  if (request.closedEarly !== null) {
    const { on, reason } = request.closedEarly;
    return t('request.closed-early', { day: t.date(on), reason });
  }
  const sentOn = letters.flatMap(({ posting }) => (posting === null ? [] : [posting.sentOn])).toSorted();
  const last: LocalDate | undefined = sentOn.at(-1);
  if (state === 'closed')
    return last === undefined ? t('request.closed') : t('request.closed-on', { day: t.date(last) });
  return t('request.nothing-left');
}
