/** Makes the plan of an erasure with the user: the ground in plain questions, then each category, then the deed. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import type {
  ErasureChoice,
  ErasureLine,
  ErasurePlan,
} from '../../../../shared/domain/request/erasure-plan.ts';
import { erasureGrounds, type ErasureGround } from '../../../../shared/domain/request/request.ts';
import { displayName } from '../../../../shared/domain/subject/subject.ts';
import { articleText } from '../../../parts/article-text.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { todayOf } from '../file/ruler-of.ts';
import { DecisionForm } from '../todo/DecisionForm.tsx';
import type { TaskProps } from '../todo/task-props.ts';
import { rightOf } from '../todo/task-words.ts';
import { CarryOutDialog } from './CarryOutDialog.tsx';
import { LineDialog } from './LineDialog.tsx';
import { countOf } from './plan-words.ts';
import { PlanTable } from './PlanTable.tsx';
import { PlanWarnings } from './PlanWarnings.tsx';

interface ErasurePlannerProps extends TaskProps {
  readonly subject: SubjectFile;
}

export function ErasurePlanner(props: ErasurePlannerProps) {
  const { t, file, item, subject, actions } = props;
  const right = rightOf(item) ?? 'erasure';
  const [ground, setGround] = useState<ErasureGround | 'none' | null>(null);
  const [choices, setChoices] = useState<readonly ErasureChoice[]>([]);
  const [changing, setChanging] = useState<ErasureLine | null>(null);
  const [isConfirming, setConfirming] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const attempt = useAttempt();
  const isIdentityOpen = !file.identityChecks.some(({ confirmed }) => confirmed);
  const { plan, error } = usePlan(props, ground === 'none' ? null : ground, choices);

  const choose = (line: ErasureLine, choice: ErasureChoice | null) => {
    const others = choices.filter(({ categoryId }) => categoryId !== line.categoryId);
    setChoices(choice === null ? others : [...others, choice]);
  };
  const carryOut = async () => {
    if (ground === null || ground === 'none') return;
    setConfirming(false);
    setProgress(0);
    await attempt.run(() => actions.carryOut(ground, choices, setProgress));
    setProgress(null);
  };
  if (progress !== null) return <ProgressBar label={t('erasure.running')} value={progress} />;

  return (
    <>
      <RadioGroup
        label={t('erasure.ground')}
        description={t('erasure.ground-text')}
        choices={[
          ...erasureGrounds.map((id) => ({
            id,
            label: t(`erasure-ground.${id}`),
            description: articleText(t, { act: 'gdpr', place: `17(1)(${id})` }),
          })),
          {
            id: 'none' as const,
            label: t('erasure-ground.none'),
            description: t('erasure-ground.none-text'),
          },
        ]}
        value={ground}
        onChange={setGround}
      />
      {ground === 'none' && (
        <DecisionForm
          t={t}
          right={right}
          outcomes={['refused']}
          reason={right === 'erasure' ? 'no-ground' : 'other'}
          submitLabel={t('erasure.refuse')}
          onDecide={actions.decide}
        />
      )}
      {ground !== null && ground !== 'none' && plan !== null && (
        <>
          <PlanTable t={t} plan={plan} held={subject.held} onChange={setChanging} />
          <PlanWarnings t={t} plan={plan} isIdentityOpen={isIdentityOpen} />
          <PlanEnd
            {...props}
            plan={plan}
            onCarryOut={() => setConfirming(true)}
            onKeepAll={() => void carryOut()}
          />
          <CarryOutDialog
            t={t}
            isOpen={isConfirming}
            plan={plan}
            held={subject.held}
            name={displayName(subject.subject)}
            onConfirm={() => void carryOut()}
            onCancel={() => setConfirming(false)}
          />
        </>
      )}
      {changing !== null && (
        <LineDialog
          t={t}
          line={changing}
          choice={choices.find(({ categoryId }) => categoryId === changing.categoryId) ?? null}
          today={todayOf(file)}
          onChoose={(choice) => choose(changing, choice)}
          onClose={() => setChanging(null)}
        />
      )}
      {error !== null && <FailureNotice t={t} error={error} />}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </>
  );
}

interface PlanEndProps extends ErasurePlannerProps {
  readonly plan: ErasurePlan;
  readonly onCarryOut: () => void;
  /** Erases nothing: the refusal keeps the plan as its reason. */
  readonly onKeepAll: () => void;
}

/** What the plan amounts to: something to erase, or an answer that erases nothing. */
function PlanEnd({ t, plan, actions, onCarryOut, onKeepAll }: PlanEndProps) {
  switch (plan.outcome) {
    case 'granted':
    case 'partly-granted':
      return (
        <div className="requests-buttons">
          <Button tone="danger" onPress={onCarryOut}>
            {t('erasure.carry-out', { count: countOf(plan, 'erase') })}
          </Button>
          {countOf(plan, 'keep') > 0 && (
            <span className="requests-quiet">{t('erasure.totals', { kept: countOf(plan, 'keep') })}</span>
          )}
        </div>
      );
    case 'refused':
      return (
        <>
          <p>{t('erasure.all-kept')}</p>
          <div className="requests-buttons">
            <Button tone="primary" onPress={onKeepAll}>
              {t('erasure.refuse')}
            </Button>
          </div>
        </>
      );
    case 'nothing-held':
      return (
        <>
          <p>{t('erasure.nothing-held')}</p>
          <DecisionForm
            t={t}
            right="erasure"
            outcomes={['nothing-held']}
            submitLabel={t('erasure.say-nothing-held')}
            onDecide={actions.decide}
          />
        </>
      );
  }
}

/** The plan for the latest ground and choices; while another is fetched the one before stays in view. */
function usePlan(
  { actions, subject }: ErasurePlannerProps,
  ground: ErasureGround | null,
  choices: readonly ErasureChoice[],
) {
  const [plan, setPlan] = useState<ErasurePlan | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const { planErasure } = actions;
  useEffect(() => {
    if (ground === null) return undefined;
    let isCurrent = true;
    void planErasure(ground, choices).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setPlan(reply.value);
      setError(reply.ok ? null : reply.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [planErasure, ground, choices, subject]);
  return { plan, error };
}
