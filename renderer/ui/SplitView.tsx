/** A list at the left, the opened file at the right, each scrolling by itself. */
import type { ReactNode } from 'react';

interface SplitViewProps {
  readonly listLabel: string;
  /** Above the list: a search field, a button. */
  readonly listHead?: ReactNode;
  readonly list: ReactNode;
  readonly fileLabel: string;
  readonly file: ReactNode;
}

export function SplitView({ listLabel, listHead, list, fileLabel, file }: SplitViewProps) {
  return (
    <div className="ui-split">
      <section className="ui-split-list" aria-label={listLabel}>
        {listHead !== undefined && <div className="ui-split-head">{listHead}</div>}
        <div className="ui-split-scroll">{list}</div>
      </section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard */}
      <section className="ui-split-file" aria-label={fileLabel} tabIndex={0}>
        {file}
      </section>
    </div>
  );
}
