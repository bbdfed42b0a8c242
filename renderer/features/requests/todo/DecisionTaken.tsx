/** What was decided on a right, with its reason, and the way back while no answer has left. */
import { groundOfRefusal } from '../../../../shared/domain/request/excess-sheet.ts';
import { answeredOn } from '../../../../shared/domain/request/lifecycle.ts';
import type { RequestRight } from '../../../../shared/domain/request/request.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { SheetNotice } from '../excess/SheetNotice.tsx';
import type { TaskProps } from './task-props.ts';
import { standingsOf } from '../letter-standings.ts';

interface DecisionTakenProps extends Pick<TaskProps, 't' | 'file' | 'actions' | 'goToTask'> {
  readonly asked: RequestRight;
  /** Nothing can be taken back once data is gone. */
  readonly isFinal?: boolean;
}

export function DecisionTaken({ t, file, actions, goToTask, asked, isFinal = false }: DecisionTakenProps) {
  const attempt = useAttempt();
  const { right, outcome, decidedOn, refusalReason, reasonText } = asked;
  if (outcome === null) return null;
  const isAnswered = answeredOn(asked, standingsOf(file)) !== null;
  const isDone = isAnswered || asked.carriedOutOn !== null;
  const mayWithdraw = !isFinal && !isDone && file.request.voided === null;
  return (
    <>
      <p>
        {decidedOn === null
          ? t(`outcome.${outcome}`)
          : t('decide.taken', { outcome: t(`outcome.${outcome}`), day: t.date(decidedOn) })}
      </p>
      {refusalReason !== null && <p>{t(`refusal-reason.${refusalReason}`)}</p>}
      {reasonText !== null && <p className="requests-printed">{reasonText}</p>}
      {groundOfRefusal(asked) !== null && <SheetNotice t={t} file={file} goToTask={goToTask} />}
      {mayWithdraw && (
        <div className="requests-buttons">
          <Button
            isPending={attempt.isPending}
            onPress={() => void attempt.run(() => actions.withdrawDecision(right))}
          >
            {t('decide.withdraw')}
          </Button>
        </div>
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </>
  );
}
