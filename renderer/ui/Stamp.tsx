/** A reference number set like the impression of a numbering stamp. */

interface StampProps {
  /** The reference, e.g. `2026-0147`. */
  readonly children: string;
  /** Under the number in the large stamp, e.g. the day of receipt. */
  readonly caption?: string | undefined;
  /** `small` stands in lines of text and lists. */
  readonly size?: 'small' | 'large' | undefined;
}

export function Stamp({ children, caption, size = 'small' }: StampProps) {
  return (
    <span className="ui-stamp" data-size={size}>
      <span className="ui-stamp-number figures">{children}</span>
      {caption !== undefined && <span className="ui-stamp-caption">{caption}</span>}
    </span>
  );
}
