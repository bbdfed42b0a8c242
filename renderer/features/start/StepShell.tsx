/** One of the five pages: its question, its answer as a form that Enter sends, the way back and on. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useId, type ReactNode } from 'react';
import { useTranslator } from '../../language.tsx';
import { Button } from '../../ui/Button.tsx';
import { StepPage } from '../../ui/StepPage.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { startSteps, type StartStep } from './start-steps.ts';

interface StepShellProps {
  readonly step: StartStep;
  readonly children: ReactNode;
  readonly preview?: ReactNode;
  /** Without it there is no way back. */
  readonly onBack?: (() => void) | undefined;
  readonly backLabel?: string | undefined;
  readonly onContinue: () => void;
  readonly continueLabel: string;
  readonly isPending?: boolean;
}

export function StepShell({
  step,
  children,
  preview,
  onBack,
  backLabel,
  onContinue,
  continueLabel,
  isPending = false,
}: StepShellProps) {
  const t = useTranslator();
  const formId = useId();
  useEffect(() => {
    const title = document.querySelector<HTMLElement>('main h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  return (
    <StepPage
      progress={
        <Stepper
          label={t('start.steps')}
          steps={startSteps.map((id) => ({ id, label: t(`start.step.${id}`) }))}
          current={step}
          doneText={t('start.step-done')}
        />
      }
      title={t(`start.${step}.question`)}
      lead={t(`start.${step}.lead`)}
      preview={preview}
      actions={
        <>
          {onBack === undefined ? (
            <span />
          ) : (
            <Button
              size="large"
              tone="quiet"
              {...(backLabel === undefined && { icon: ArrowLeft })}
              onPress={onBack}
              isDisabled={isPending}
            >
              {backLabel ?? t('common.back')}
            </Button>
          )}
          <Button
            size="large"
            tone="primary"
            type="submit"
            form={formId}
            iconAfter={ArrowRight}
            isPending={isPending}
          >
            {continueLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="start-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) onContinue();
        }}
      >
        {children}
      </form>
    </StepPage>
  );
}
