/** The name of a page, in the letter face, with the one sentence that says how things stand. */
import type { ReactNode } from 'react';

interface PageTitleProps {
  readonly children: ReactNode;
  /** Above the title, small: where one is. */
  readonly over?: ReactNode;
  /** Below the title. */
  readonly lead?: ReactNode;
  /** At the far end: buttons. */
  readonly actions?: ReactNode;
}

export function PageTitle({ children, over, lead, actions }: PageTitleProps) {
  return (
    <header className="ui-page-head">
      <div className="ui-page-words">
        {over !== undefined && <p className="ui-page-over">{over}</p>}
        <h1 className="ui-page-title">{children}</h1>
        {lead !== undefined && <p className="ui-page-lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="ui-page-actions">{actions}</div>}
    </header>
  );
}
