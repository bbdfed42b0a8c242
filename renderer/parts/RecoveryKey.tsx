/** The recovery key in its groups, one cell each, so that it can be copied by hand without losing one's place. */
import './recovery-key.css';

interface RecoveryKeyProps {
  /** "4F2A 09C1 …": groups parted by spaces. */
  readonly value: string;
  readonly label: string;
}

export function RecoveryKey({ value, label }: RecoveryKeyProps) {
  const groups = value.split(' ').map((text, place) => ({ text, place }));
  return (
    <ol className="recovery-key" aria-label={label}>
      {groups.map(({ text, place }) => (
        <li key={place} className="figures">
          {text}
        </li>
      ))}
    </ol>
  );
}
