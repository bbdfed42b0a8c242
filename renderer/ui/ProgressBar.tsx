/** How far a long piece of work has come, with a way to stop it. */
import type { ReactNode } from 'react';
import { Label, ProgressBar as RacProgressBar } from 'react-aria-components';
import { defined } from './defined.ts';

interface ProgressBarProps {
  /** What is being done. */
  readonly label: string;
  /** 0 to 1; without it the end is not known. */
  readonly value?: number | undefined;
  /** In words, e.g. « 1 240 lignes sur 5 000 ». */
  readonly valueText?: string | undefined;
  /** A button that stops it. */
  readonly action?: ReactNode;
}

export function ProgressBar({ label, value, valueText, action }: ProgressBarProps) {
  return (
    <div className="ui-progress">
      <RacProgressBar
        className="ui-progress-words"
        minValue={0}
        maxValue={1}
        isIndeterminate={value === undefined}
        {...defined({ value, valueLabel: valueText })}
      >
        <div className="ui-progress-head">
          <Label>{label}</Label>
          {valueText !== undefined && <span className="figures">{valueText}</span>}
        </div>
        <Track value={value} />
      </RacProgressBar>
      {action}
    </div>
  );
}

interface TrackProps {
  readonly value: number | undefined;
}

function Track({ value }: TrackProps) {
  return (
    <svg className="ui-progress-track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden>
      <rect
        className={value === undefined ? 'ui-progress-unknown' : 'ui-progress-fill'}
        width={value === undefined ? 24 : Math.min(1, Math.max(0, value)) * 100}
        height="1"
      />
    </svg>
  );
}
