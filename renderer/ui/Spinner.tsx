/** Says that something is being fetched, but only when it takes long enough to notice. */
import { useEffect, useState } from 'react';

interface SpinnerProps {
  readonly label: string;
  /** Milliseconds before it shows. */
  readonly delay?: number | undefined;
}

export function Spinner({ label, delay = 400 }: SpinnerProps) {
  const [isShown, setShown] = useState(delay === 0);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return (
    <output className="ui-spinner">
      {isShown && (
        <>
          <svg className="ui-spinner-wheel" viewBox="0 0 16 16" width={16} height={16} aria-hidden>
            <circle cx="8" cy="8" r="6.5" className="ui-spinner-ring" />
            <path d="M8 1.5a6.5 6.5 0 0 1 6.5 6.5" className="ui-spinner-hand" />
          </svg>
          {label}
        </>
      )}
    </output>
  );
}
