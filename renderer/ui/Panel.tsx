/** A part of a page under a heading of its own. */
import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly level?: 2 | 3 | undefined;
  /** Beside the heading, quietly: a count, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ title, level = 2, aside, children }: PanelProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="ui-panel" aria-labelledby={headingId}>
      <div className="ui-panel-head" data-level={level}>
        <Heading id={headingId} className="ui-panel-title">
          {title}
        </Heading>
        {aside !== undefined && <div className="ui-panel-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
