/** The whole window: the rail at the left on the desk, the page at the right on paper. */
import type { ReactNode } from 'react';
import { SkipLink } from './SkipLink.tsx';

interface DeskProps {
  readonly skipText: string;
  /** A `NavRail`. */
  readonly rail: ReactNode;
  /** A `Page` or a `SplitView`. */
  readonly children: ReactNode;
}

const mainId = 'page';

export function Desk({ skipText, rail, children }: DeskProps) {
  return (
    <div className="ui-desk">
      <SkipLink targetId={mainId}>{skipText}</SkipLink>
      {rail}
      <main id={mainId} className="ui-desk-page" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
