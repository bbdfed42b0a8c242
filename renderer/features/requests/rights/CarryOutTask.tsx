/** Carrying out what was granted, in the register: what it does, once what it needs is there. */
import { areDetailsComplete, mayCarryOut } from '../../../../shared/domain/request/effect.ts';
import type { Right } from '../../../../shared/domain/request/right.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import type { TaskProps } from '../todo/task-props.ts';
import { askedRight, rightOf } from '../todo/task-words.ts';
import { LiftForm } from './LiftForm.tsx';

const described = {
  rectification: 'carry-out.rectification',
  restriction: 'carry-out.restriction',
  objection: 'carry-out.objection',
  'consent-withdrawal': 'carry-out.consent-withdrawal',
  'automated-decision': 'carry-out.automated-decision',
  'post-mortem': 'carry-out.post-mortem',
} as const satisfies Partial<Record<Right, string>>;

export function CarryOutTask(props: TaskProps) {
  const { t, file, item, isOver, subject, actions, goToTask } = props;
  const right = rightOf(item);
  const asked = askedRight(file, right);
  const attempt = useAttempt();
  if (right === null || asked === null || !(right in described)) return null;
  if (asked.carriedOutOn !== null) {
    return (
      <>
        <p>
          <Mark shape="check" tone="done" /> {t('carry-out.done', { day: t.date(asked.carriedOutOn) })}
        </p>
        {right === 'restriction' && file.request.voided === null && <LiftForm {...props} asked={asked} />}
      </>
    );
  }
  if (isOver) return <p>{t('carry-out.nothing')}</p>;
  if (!mayCarryOut(asked)) {
    if (asked.outcome !== null) return <p>{t('carry-out.nothing')}</p>;
    return (
      <>
        <p>{t('carry-out.decide-first')}</p>
        <div className="requests-buttons">
          <Button onPress={() => goToTask('decide', right)}>{t('task.decide')}</Button>
        </div>
      </>
    );
  }
  if (!areDetailsComplete(right, asked.details)) {
    return (
      <>
        <p>{t('carry-out.answer-first')}</p>
        <div className="requests-buttons">
          <Button onPress={() => goToTask('answer-questions', right)}>{t('task.answer-questions')}</Button>
        </div>
      </>
    );
  }
  if (subject === null && right !== 'automated-decision') {
    return (
      <>
        <p>{t('carry-out.link-first')}</p>
        <div className="requests-buttons">
          <Button onPress={() => goToTask('find-subject', null)}>{t('task.find-subject')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t(described[right as keyof typeof described])}</p>
      <div className="requests-buttons">
        <Button
          tone="primary"
          isPending={attempt.isPending}
          onPress={() => void attempt.run(() => actions.carryOutRight(right))}
        >
          {t('carry-out.now')}
        </Button>
      </div>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </>
  );
}
