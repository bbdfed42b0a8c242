/** A state as a word with its shape. */
import type { ReactNode } from 'react';
import { Mark, shapeOfTone, type MarkShape } from './Mark.tsx';
import type { Tone } from './tone.ts';

interface StateTagProps {
  readonly children: ReactNode;
  readonly tone?: Tone | undefined;
  /** Where the tone's own shape does not say enough, e.g. `pause`. */
  readonly shape?: MarkShape | undefined;
  /** On a soft ground of its colour, for the head of a page; in lists it stands without. */
  readonly hasGround?: boolean | undefined;
}

export function StateTag({
  children,
  tone = 'plain',
  shape = shapeOfTone[tone],
  hasGround = false,
}: StateTagProps) {
  return (
    <span className="ui-state" data-tone={tone} data-ground={hasGround || undefined}>
      <Mark shape={shape} tone={tone} />
      <span>{children}</span>
    </span>
  );
}
