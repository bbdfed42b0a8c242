/** How far one is in a few quiet pages. */
import { Mark } from './Mark.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface StepperProps {
  /** Names the row, e.g. « Mise en place ». */
  readonly label: string;
  readonly steps: readonly { readonly id: string; readonly label: string }[];
  readonly current: string;
  /** Said of the steps behind, e.g. « fait ». */
  readonly doneText: string;
}

export function Stepper({ label, steps, current, doneText }: StepperProps) {
  const position = steps.findIndex((step) => step.id === current);
  return (
    <ol className="ui-stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className="ui-step"
          data-done={index < position || undefined}
          aria-current={index === position ? 'step' : undefined}
        >
          <span className="ui-step-mark">
            {index < position ? <Mark shape="check" /> : <span aria-hidden>{index + 1}</span>}
          </span>
          <span className="ui-step-word">{step.label}</span>
          {index < position && <VisuallyHidden>, {doneText}</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
