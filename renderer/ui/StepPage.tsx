/** One quiet page with one question, what to know about it, and the way on. */
import type { ReactNode } from 'react';

interface StepPageProps {
  /** A `Stepper`. */
  readonly progress: ReactNode;
  /** The question, as the page's title. */
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
  /** Beside the question: what grows as one answers. */
  readonly preview?: ReactNode;
  /** Back and on. */
  readonly actions: ReactNode;
}

export function StepPage({ progress, title, lead, children, preview, actions }: StepPageProps) {
  return (
    <main className="ui-step-page">
      {progress}
      <div className="ui-step-sheet" data-preview={preview === undefined ? undefined : true}>
        <div className="ui-step-question">
          <h1 className="ui-page-title">{title}</h1>
          {lead !== undefined && <p className="ui-page-lead">{lead}</p>}
          <div className="ui-step-answer">{children}</div>
        </div>
        {preview}
      </div>
      <div className="ui-step-actions">{actions}</div>
    </main>
  );
}
