/** Deciding on one right. */
import type { ConditionAnswers } from '../../../../shared/domain/request/condition-answers.ts';
import { blankDetails } from '../../../../shared/domain/request/right-details.ts';
import type { RequestRight } from '../../../../shared/domain/request/request.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Conditions, useConditions } from '../rights/Conditions.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionTaken } from './DecisionTaken.tsx';
import { outcomesFor } from '../../../../shared/domain/request/reasons.ts';
import { askedRight, rightOf } from './task-words.ts';
import type { TaskProps } from './task-props.ts';

export function DecideTask(props: TaskProps) {
  const { t, file, item, isOver } = props;
  const right = rightOf(item);
  const asked = askedRight(file, right);
  if (asked === null) return null;
  if (asked.outcome !== null) return <DecisionTaken {...props} asked={asked} />;
  if (isOver) return <p>{t('decide.never')}</p>;
  return <Deciding {...props} asked={asked} />;
}

/** The law's questions first; what they propose is chosen in the form, and can be chosen otherwise. */
function Deciding({ t, asked, actions, controller }: TaskProps & { readonly asked: RequestRight }) {
  const { right, details, carriedOutOn } = asked;
  const { answers, setAnswers, proposal } = useConditions(right, details?.answers);
  const attempt = useAttempt();
  const answer = (given: ConditionAnswers) => {
    setAnswers(given);
    if (carriedOutOn === null)
      void attempt.run(() => actions.saveDetails({ ...(details ?? blankDetails(right)), answers: given }));
  };
  return (
    <>
      <Conditions
        t={t}
        country={controller?.controller.country ?? 'BE'}
        right={right}
        answers={answers}
        onAnswer={answer}
      />
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      <DecisionForm
        key={proposal === null ? 'open' : `${proposal.outcome} ${proposal.reason ?? ''}`}
        t={t}
        right={right}
        outcomes={outcomesFor(right)}
        {...(proposal === null ? {} : { outcome: proposal.outcome })}
        {...(proposal?.reason == null ? {} : { reason: proposal.reason })}
        submitLabel={t('decide.decide')}
        onDecide={actions.decide}
      />
    </>
  );
}
