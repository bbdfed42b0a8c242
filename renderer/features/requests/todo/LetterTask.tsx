/** The letters of a request's work: the acknowledgement, the answer, and noting that one has left. */
import { useRef, useState } from 'react';
import { proposedChannel } from '../../../parts/answer-channel.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { PostLetterDialog } from '../../../parts/PostLetterDialog.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { useHeldFocus } from '../../../parts/use-held-focus.ts';
import { Button } from '../../../ui/Button.tsx';
import { todayOf } from '../file/ruler-of.ts';
import { askedRight, letterOf, rightOf } from './task-words.ts';
import type { TaskProps } from './task-props.ts';

export function LetterTask({ t, file, item, isOver, actions, ways, goToTask }: TaskProps) {
  const [isPosting, setPosting] = useState(false);
  const attempt = useAttempt();
  const buttons = useRef<HTMLDivElement>(null);
  const kind = letterOf(file, item);
  const letter = file.letters.find((each) => each.kind === kind) ?? null;
  useHeldFocus(buttons, `${isPosting} ${letter?.state ?? ''}`);
  if (kind === null) return null;
  const { right } = askedRight(file, rightOf(item)) ?? { right: null };
  const isUndecided = right !== null && askedRight(file, right)?.outcome === null;
  const isPlanned = file.checklist.some((each) => each.task === 'plan-erasure' && each.right === right);
  const deciding = isPlanned ? 'plan-erasure' : 'decide';
  const save = async () => {
    if (letter === null) return null;
    const reply = await actions.saveLetter(letter.id);
    return reply.ok ? null : reply.error;
  };

  if (letter === null) {
    if (isOver) return <p>{t('letter-task.never')}</p>;
    return (
      <>
        <p>{isUndecided ? t('letter-task.decide-first') : t(`letter-task.${kind}`)}</p>
        <div className="requests-buttons">
          {isUndecided && right !== null ? (
            <Button onPress={() => goToTask(deciding, right)}>{t(`task.${deciding}`)}</Button>
          ) : (
            <Button tone={item.isOptional ? 'plain' : 'primary'} onPress={() => ways.writeLetter(kind)}>
              {t('letter-task.write')}
            </Button>
          )}
        </div>
      </>
    );
  }
  const { posting } = letter;
  return (
    <>
      <p>
        {posting === null
          ? t('letter-task.signed', { day: t.date(letter.letterOn) })
          : t('letter-task.sent', { day: t.date(posting.sentOn), by: t(`request.by.${posting.channel}`) })}
      </p>
      <div ref={buttons} className="requests-buttons">
        {posting === null && (
          <Button tone="primary" onPress={() => setPosting(true)}>
            {t('posting.note')}
          </Button>
        )}
        <Button onPress={() => ways.openLetter(letter.id)}>{t('letter-task.see')}</Button>
        <Button isPending={attempt.isPending} onPress={() => void attempt.run(save)}>
          {t('letter-task.save')}
        </Button>
      </div>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      {isPosting && (
        <PostLetterDialog
          t={t}
          letter={letter}
          today={todayOf(file)}
          channel={proposedChannel(letter.kind, file.request)}
          request={file.request}
          onPost={actions.letters.post}
          onClose={() => setPosting(false)}
        />
      )}
    </>
  );
}
