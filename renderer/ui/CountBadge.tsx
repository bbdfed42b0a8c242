/** A small number beside a word, with the words for who cannot see what it stands beside. */
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface CountBadgeProps {
  readonly value: number;
  /** The number in words, e.g. « 3 à faire ». */
  readonly label: string;
}

export function CountBadge({ value, label }: CountBadgeProps) {
  return (
    <span className="ui-count">
      <span aria-hidden className="figures">
        {value}
      </span>
      <VisuallyHidden> {label}</VisuallyHidden>
    </span>
  );
}
