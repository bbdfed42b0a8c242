/** A card from a filing drawer: a tab with its mark, a name, a rule, and what is written below it. */
import type { ReactNode } from 'react';

interface FilingCardProps {
  /** On the tab that sticks out above: a number, a letter, a category. */
  readonly tab: string;
  readonly title: string;
  /** Right of the title, e.g. a `StateTag`. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** The last line, e.g. what is missing. */
  readonly foot?: ReactNode;
}

export function FilingCard({ tab, title, aside, children, foot }: FilingCardProps) {
  return (
    <div className="ui-card">
      <span className="ui-card-tab figures">{tab}</span>
      <div className="ui-card-sheet">
        <div className="ui-card-head">
          <span className="ui-card-title">{title}</span>
          {aside}
        </div>
        <div className="ui-card-body">{children}</div>
        {foot !== undefined && <div className="ui-card-foot">{foot}</div>}
      </div>
    </div>
  );
}
