/** One page of the window, scrolling by itself, no wider than can be read. */
import type { ReactNode } from 'react';

interface PageProps {
  /** Names the part that scrolls, mostly the page's title. */
  readonly label: string;
  /** `text` for reading and forms, `wide` for tables and diaries, `broad` where tabs stand beside them. */
  readonly width?: 'text' | 'wide' | 'broad' | undefined;
  readonly children: ReactNode;
}

/** Focusable, so that the arrow keys scroll it even where nothing on it can be operated (WCAG 2.1.1). */
export function Page({ label, width = 'wide', children }: PageProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
    <section className="ui-page" aria-label={label} tabIndex={0}>
      <div className="ui-page-column" data-width={width}>
        {children}
      </div>
    </section>
  );
}
