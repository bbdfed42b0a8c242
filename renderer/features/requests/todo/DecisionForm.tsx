/** What becomes of a right, in plain words; a refusal asks for its reason, which the letter will give (GDPR Art. 12(4)). */
import { useState } from 'react';
import { groundOfRefusal } from '../../../../shared/domain/request/excess-sheet.ts';
import { needsWords, type RefusalReason } from '../../../../shared/domain/request/request.ts';
import { needsReason, type Outcome, type Right } from '../../../../shared/domain/request/right.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { articleText } from '../../../parts/article-text.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import type { Decision } from '../file-actions.ts';
import { articleOfReason, reasonsFor } from '../../../../shared/domain/request/reasons.ts';

interface DecisionFormProps {
  readonly t: Translator;
  readonly right: Right;
  /** One alone is not asked for. */
  readonly outcomes: readonly Outcome[];
  /** Chosen beforehand, for the user to change. */
  readonly outcome?: Outcome;
  readonly reason?: RefusalReason;
  readonly submitLabel: string;
  readonly onDecide: (decision: Decision) => Promise<AppError | null>;
}

const longestReason = 2000;

export function DecisionForm({
  t,
  right,
  outcomes,
  outcome: proposedOutcome,
  reason: proposed,
  submitLabel,
  onDecide,
}: DecisionFormProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(
    outcomes.length === 1 ? (outcomes[0] ?? null) : (proposedOutcome ?? null),
  );
  const [reason, setReason] = useState<RefusalReason | null>(proposed ?? null);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const asksReason = outcome !== null && needsReason(outcome);
  // Art. 12(5): "excessive" alone tells the person nothing, and the sheet that shows it stays inside.
  const isDisputed = groundOfRefusal({ outcome, refusalReason: reason }) !== null;
  const asksWords = isDisputed || (reason !== null && needsWords(reason));
  const lacksWords = asksReason && asksWords && text.trim() === '';
  const decide = async () => {
    setTried(true);
    if (outcome === null || (asksReason && reason === null) || lacksWords) return;
    const reasonText = asksReason && text.trim() !== '' ? text.trim() : null;
    await attempt.run(() =>
      onDecide({ right, outcome, refusalReason: asksReason ? reason : null, reasonText }),
    );
  };
  return (
    <Form
      label={t('decide.label', { right: t(`right.${right}`) })}
      onSubmit={() => void decide()}
      actions={
        <Button tone="primary" type="submit" isPending={attempt.isPending}>
          {submitLabel}
        </Button>
      }
    >
      {outcomes.length > 1 && (
        <RadioGroup
          label={t('decide.question')}
          choices={outcomes.map((id) => ({
            id,
            label: t(`decide.outcome.${id}`),
            description: t(`decide.outcome.${id}.text`),
          }))}
          value={outcome}
          onChange={setOutcome}
          errorMessage={isTried && outcome === null ? t('decide.choose') : undefined}
        />
      )}
      {asksReason && (
        <>
          <RadioGroup
            label={t('decide.reason')}
            choices={reasonsFor(right).map((id) => ({
              id,
              label: t(`refusal-reason.${id}`),
              description: citation(t, id, right),
            }))}
            value={reason}
            onChange={setReason}
            errorMessage={isTried && reason === null ? t('decide.choose-reason') : undefined}
          />
          {isDisputed && (
            <Notice tone="due" title={t('decide.abuse')}>
              <p>{t('decide.abuse-text')}</p>
              <p>{t('excess.later')}</p>
            </Notice>
          )}
          <TextArea
            label={t('decide.words')}
            optionalMark={asksWords ? undefined : t('common.optional')}
            description={t(reason === 'restricted-by-law' ? 'decide.law-words-text' : 'decide.words-text')}
            isForPrint
            rows={3}
            maxLength={longestReason}
            value={text}
            onChange={setText}
            errorMessage={isTried && lacksWords ? t('decide.words-needed') : undefined}
          />
        </>
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </Form>
  );
}

function citation(t: Translator, reason: RefusalReason, right: Right): string | undefined {
  const article = articleOfReason(reason, right);
  return article === null ? undefined : articleText(t, article);
}
