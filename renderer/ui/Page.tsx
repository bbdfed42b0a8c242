/** One page of the window, scrolling by itself, no wider than can be read. */
import type { ReactNode } from 'react';

interface PageProps {
  /** `text` for reading and forms, `wide` for tables and diaries. */
  readonly width?: 'text' | 'wide' | undefined;
  readonly children: ReactNode;
}

export function Page({ width = 'wide', children }: PageProps) {
  return (
    <div className="ui-page">
      <div className="ui-page-column" data-width={width}>
        {children}
      </div>
    </div>
  );
}
