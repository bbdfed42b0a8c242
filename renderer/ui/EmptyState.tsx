/** An empty page that teaches: a drawing, one sentence, one action. */
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** One of `drawings/`. */
  readonly drawing: ReactNode;
  readonly sentence: string;
  /** One button. */
  readonly action?: ReactNode;
}

export function EmptyState({ drawing, sentence, action }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {drawing}
      <p className="ui-empty-sentence">{sentence}</p>
      {action}
    </div>
  );
}
