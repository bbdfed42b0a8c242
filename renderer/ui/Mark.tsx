/** The small shapes that say a state without colour: ring (to do), half (soon), alert (late), check (done), bars (paused) and others. */
import type { Tone } from './tone.ts';

export type MarkShape = 'ring' | 'dot' | 'half' | 'alert' | 'check' | 'pause' | 'cross' | 'forward';

/** The shape a tone has where nothing more precise is known. */
export const shapeOfTone = {
  plain: 'ring',
  due: 'half',
  late: 'alert',
  done: 'check',
} as const satisfies Readonly<Record<Tone, MarkShape>>;

const strokes = {
  ring: 'M6 1.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0 -8.5',
  dot: '',
  half: 'M6 1.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0 -8.5',
  alert: 'M6 1.2L11.2 10.4H0.8Z M6 4.6V7.2 M6 8.8V8.9',
  check: 'M1.5 6.5L4.6 9.6L10.5 2.6',
  pause: 'M4 2.2V9.8 M8 2.2V9.8',
  cross: 'M2.4 2.4L9.6 9.6 M9.6 2.4L2.4 9.6',
  forward: 'M1.4 6H10.2 M6.8 2.6L10.2 6L6.8 9.4',
} as const satisfies Readonly<Record<MarkShape, string>>;

interface MarkProps {
  readonly shape: MarkShape;
  readonly tone?: Tone | undefined;
}

/** Decoration for a word that stands beside it. */
export function Mark({ shape, tone = 'plain' }: MarkProps) {
  return (
    <svg className="ui-mark" data-tone={tone} viewBox="0 0 12 12" width={12} height={12} aria-hidden>
      {shape === 'dot' && <circle cx="6" cy="6" r="3" fill="currentColor" />}
      {shape === 'half' && <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5Z" fill="currentColor" />}
      <path
        d={strokes[shape]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
