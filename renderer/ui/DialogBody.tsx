/** The middle of a dialog; where it is too long for the window it scrolls, by keyboard as well (WCAG 2.1.1). */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface DialogBodyProps {
  readonly children: ReactNode;
}

export function DialogBody({ children }: DialogBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    const measure = () => setLong(element.scrollHeight > element.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
    <div ref={body} className="ui-dialog-body" tabIndex={isLong ? 0 : undefined}>
      {children}
    </div>
  );
}
