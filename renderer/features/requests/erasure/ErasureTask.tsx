/** The erasure of a request: what was done, or what has to come first, or the plan to be made and carried out. */
import { useEffect, useState } from 'react';
import type { ErasurePlan } from '../../../../shared/domain/request/erasure-plan.ts';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { RequestSummary } from '../../../../shared/contract/request-summary.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { DecisionForm } from '../todo/DecisionForm.tsx';
import { DecisionTaken } from '../todo/DecisionTaken.tsx';
import { outcomesFor } from '../../../../shared/domain/request/reasons.ts';
import { askedRight, rightOf } from '../todo/task-words.ts';
import type { TaskProps } from '../todo/task-props.ts';
import { ErasurePlanner } from './ErasurePlanner.tsx';
import { PlanTable } from './PlanTable.tsx';

export function ErasureTask(props: TaskProps) {
  const { t, file, item, subject, isOver, actions, ways, goToTask } = props;
  // LIL Art. 85: directives after a death may ask for it too.
  const asked = askedRight(file, rightOf(item));
  if (asked === null) return null;
  // Only a plan that was carried out, be it to keep everything, leaves its ground behind.
  if (asked.erasureGround !== null) return <CarriedOut {...props} />;
  if (asked.outcome !== null) return <DecisionTaken {...props} asked={asked} />;
  if (isOver) return <p>{t('decide.never')}</p>;
  if (subject === null) {
    return (
      <>
        <p>{t('erasure.link-first')}</p>
        <div className="requests-buttons">
          <Button onPress={() => goToTask('find-subject', null)}>{t('task.find-subject')}</Button>
        </div>
        <DecisionForm
          t={t}
          right={asked.right}
          outcomes={outcomesFor('erasure')}
          submitLabel={t('decide.decide')}
          onDecide={actions.decide}
        />
      </>
    );
  }
  if (isAccessOpen(file)) {
    return (
      <Notice
        tone="due"
        title={t('rule.access-answer-first')}
        action={<Button onPress={() => goToTask('write-answer', 'access')}>{t('erasure.see-access')}</Button>}
      >
        {t('erasure.access-first')}
      </Notice>
    );
  }
  const waiting = subject.requests.find((other) => other.id !== file.request.id && asksAccess(other));
  if (waiting !== undefined) {
    return (
      <Notice
        tone="due"
        title={t('rule.access-answer-first')}
        action={
          <Button onPress={() => ways.openRequest(waiting.id)}>
            {t('letter.file', { reference: waiting.reference })}
          </Button>
        }
      >
        {t('erasure.access-elsewhere', { reference: waiting.reference })}
      </Notice>
    );
  }
  return <ErasurePlanner {...props} subject={subject} />;
}

function CarriedOut(props: TaskProps) {
  const { t, file, item, actions } = props;
  const [plan, setPlan] = useState<ErasurePlan | null>(null);
  const { planErasure } = actions;
  useEffect(() => {
    let isCurrent = true;
    void planErasure(null, []).then((reply) => isCurrent && reply.ok && setPlan(reply.value));
    return () => {
      isCurrent = false;
    };
    // What was carried out never changes.
  }, [planErasure]);
  const asked = askedRight(file, rightOf(item));
  return (
    <>
      {asked !== null && <DecisionTaken {...props} asked={asked} isFinal />}
      {plan !== null && <PlanTable t={t} plan={plan} held={null} isCarriedOut />}
      {plan !== null && plan.copies > 0 && <p>{t('erasure.copies-gone', { count: plan.copies })}</p>}
    </>
  );
}

/** Another request of the same person whose access nobody has decided yet; the host knows of the letters as well. */
function asksAccess({ state, rights }: RequestSummary): boolean {
  return isOpen(state) && rights.some(({ right, outcome }) => right === 'access' && outcome === null);
}

/** An access answer must show what there was: it is signed before anything goes. */
function isAccessOpen({ request, letters }: RequestFile): boolean {
  const access = request.rights.find(({ right }) => right === 'access');
  if (access === undefined || access.outcome === 'withdrawn') return false;
  return !letters.some(({ kind }) => kind === 'access-answer');
}
