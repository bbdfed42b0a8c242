/** A date as a person says it, with the exact date beside it or on hover, and always for screen readers. */
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface DateTextProps {
  /** As one says it, e.g. « jeudi », « dans 9 jours ». */
  readonly children: string;
  /** The exact date, e.g. « jeudi 7 mai 2026 ». */
  readonly exact: string;
  /** 'YYYY-MM-DD' or an ISO instant. */
  readonly dateTime: string;
  readonly isExactShown?: boolean | undefined;
}

export function DateText({ children, exact, dateTime, isExactShown = false }: DateTextProps) {
  if (isExactShown) {
    return (
      <time dateTime={dateTime}>
        {children} <span className="ui-exact-date">{exact}</span>
      </time>
    );
  }
  return (
    <time dateTime={dateTime} title={exact}>
      {children}
      {children !== exact && <VisuallyHidden> ({exact})</VisuallyHidden>}
    </time>
  );
}
