/** What every step of the first start is given. */
import type { ReactNode } from 'react';

export interface StepProps {
  /** The letterhead as far as it is known. */
  readonly preview: ReactNode;
  readonly onBack?: (() => void) | undefined;
  readonly onContinue: () => void;
}
