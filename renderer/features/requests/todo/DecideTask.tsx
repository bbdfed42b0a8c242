/** Deciding on one right. */
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionTaken } from './DecisionTaken.tsx';
import { outcomesFor } from './reasons.ts';
import { askedRight, rightOf } from './task-words.ts';
import type { TaskProps } from './task-props.ts';

export function DecideTask(props: TaskProps) {
  const { t, file, item, isOver, actions } = props;
  const right = rightOf(item);
  const asked = askedRight(file, right);
  if (asked === null) return null;
  if (asked.outcome !== null) return <DecisionTaken {...props} asked={asked} />;
  if (isOver) return <p>{t('decide.never')}</p>;
  return (
    <DecisionForm
      t={t}
      right={asked.right}
      outcomes={outcomesFor(asked.right)}
      submitLabel={t('decide.decide')}
      onDecide={actions.decide}
    />
  );
}
