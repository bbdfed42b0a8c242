/** What was decided on a right, with its reason, and the way back while no answer has left. */
import { answeredOn } from '../../../../shared/domain/request/lifecycle.ts';
import type { RequestRight } from '../../../../shared/domain/request/request.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import type { TaskProps } from './task-props.ts';
import { letterStandings } from './task-words.ts';

interface DecisionTakenProps extends Pick<TaskProps, 't' | 'file' | 'actions'> {
  readonly asked: RequestRight;
  /** Nothing can be taken back once data is gone. */
  readonly isFinal?: boolean;
}

export function DecisionTaken({ t, file, actions, asked, isFinal = false }: DecisionTakenProps) {
  const attempt = useAttempt();
  const { right, outcome, decidedOn, refusalReason, reasonText } = asked;
  if (outcome === null) return null;
  const isAnswered = answeredOn(asked, letterStandings(file)) !== null;
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
