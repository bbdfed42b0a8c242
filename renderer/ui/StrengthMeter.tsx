/** How well a passphrase holds, as four strokes and a word. */
import { Meter } from 'react-aria-components';

export type Strength = 0 | 1 | 2 | 3 | 4;

interface StrengthMeterProps {
  readonly label: string;
  readonly level: Strength;
  /** The level as a word, e.g. « solide ». */
  readonly word: string;
  /** What would make it better. */
  readonly hint?: string | undefined;
}

export function StrengthMeter({ label, level, word, hint }: StrengthMeterProps) {
  return (
    <Meter
      className="ui-strength"
      aria-label={label}
      minValue={0}
      maxValue={4}
      value={level}
      valueLabel={word}
      data-level={level}
    >
      <span className="ui-strength-strokes" aria-hidden>
        {[1, 2, 3, 4].map((stroke) => (
          <span key={stroke} data-filled={stroke <= level || undefined} />
        ))}
      </span>
      <span className="ui-strength-word">{word}</span>
      {hint !== undefined && <span className="ui-strength-hint">{hint}</span>}
    </Meter>
  );
}
