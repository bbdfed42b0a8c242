/** The law's questions on a right, one after the other, and what the answers lead to: a proposal, never the decision. */
import { useState } from 'react';
import type { ConditionAnswers } from '../../../../shared/domain/request/condition-answers.ts';
import {
  openQuestions,
  proposeOutcome,
  type Proposal,
} from '../../../../shared/domain/request/conditions.ts';
import type { ControllerCountry } from '../../../../shared/domain/controller/controller.ts';
import { isKnownIn, type Right } from '../../../../shared/domain/request/right.ts';
import type { MessageKey, Translator } from '../../../../shared/i18n/translator.ts';
import { articleText } from '../../../parts/article-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';

interface ConditionsProps {
  readonly t: Translator;
  readonly country: ControllerCountry;
  readonly right: Right;
  readonly answers: ConditionAnswers;
  readonly onAnswer: (answers: ConditionAnswers) => void;
}

export function Conditions({ t, country, right, answers, onAnswer }: ConditionsProps) {
  const proposal = proposeOutcome(right, answers);
  return (
    <div className="requests-conditions">
      <p className="requests-quiet">{t('conditions.lead')}</p>
      {openQuestions(right, answers).map(({ code, article }) => (
        <RadioGroup
          key={code}
          label={t(questionKey(right, code))}
          description={isKnownIn(country, right) ? articleText(t, article) : undefined}
          orientation="horizontal"
          choices={[
            { id: 'yes', label: t('conditions.yes') },
            { id: 'no', label: t('conditions.no') },
          ]}
          value={answers[code] ?? null}
          onChange={(answer) => onAnswer({ ...answers, [code]: answer })}
        />
      ))}
      {proposal !== null && (
        <Notice
          tone="plain"
          live="polite"
          title={t('conditions.proposal', { outcome: t(`outcome.${proposal.outcome}`) })}
        >
          {proposal.reason !== null && <p>{t(`refusal-reason.${proposal.reason}`)}</p>}
          <p>{t('conditions.proposal-text')}</p>
        </Notice>
      )}
    </div>
  );
}

/** The codes of the questions are those of the catalogs: a test compares the two. */
function questionKey(right: Right, code: string) {
  return `condition.${right}.${code}` as Extract<MessageKey, `condition.${string}`>;
}

/** The answers while they are being given, and what they propose. */
export function useConditions(right: Right, given: ConditionAnswers | undefined) {
  const [answers, setAnswers] = useState<ConditionAnswers>(given ?? {});
  const proposal: Proposal | null = proposeOutcome(right, answers);
  return { answers, setAnswers, proposal };
}
