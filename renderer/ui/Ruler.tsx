/** Time as a ruler: from a beginning to a limit, with today on it and each step written under it. */
import { useRef } from 'react';
import { cssVars } from './css-vars.ts';
import { Mark, shapeOfTone, type MarkShape } from './Mark.tsx';
import { RulerScale } from './RulerScale.tsx';
import type { Tone } from './tone.ts';
import { useLabelPlacement } from './use-label-placement.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface RulerEnd {
  readonly label: string;
  /** The date, below the label. */
  readonly sub?: string | undefined;
}

export interface RulerMark extends RulerEnd {
  readonly id: string;
  /** Share of the ruler's length, 0 to 1. */
  readonly at: number;
  readonly tone?: Tone | undefined;
  readonly shape?: MarkShape | undefined;
}

interface RulerProps {
  /** Names the ruler, e.g. « Délai de réponse ». */
  readonly label: string;
  readonly start: RulerEnd;
  /** The limit; `at` is below 1 once the ruler has had to grow beyond it. */
  readonly end: RulerEnd & { readonly at?: number | undefined; readonly tone?: Tone | undefined };
  /** Left out once nothing waits any more. */
  readonly today?: { readonly at: number; readonly label: string } | undefined;
  readonly marks: readonly RulerMark[];
  /** Shares from 0 to 1 where small strokes stand, e.g. Mondays. */
  readonly ticks?: readonly number[] | undefined;
}

export function Ruler({ label, start, end, today, marks, ticks = [] }: RulerProps) {
  const list = useRef<HTMLOListElement>(null);
  const inOrder = marks.toSorted((a, b) => a.at - b.at);
  const placement = useLabelPlacement(
    list,
    inOrder.map((mark) => mark.at),
  );
  const isPast = (mark: RulerMark) => today !== undefined && mark.at <= today.at;
  return (
    <figure className="ui-ruler" aria-label={label}>
      <div className="ui-ruler-ends" style={cssVars({ '--end': end.at ?? 1 })} aria-hidden>
        <RulerWords {...start} />
        <RulerWords {...end} />
      </div>
      <RulerScale end={{ at: end.at ?? 1, tone: end.tone ?? 'plain' }} today={today} ticks={ticks} />
      <p className="ui-visually-hidden">{wordsOf(start)}</p>
      <ol
        ref={list}
        className="ui-ruler-marks"
        style={cssVars({ '--height': `${placement?.height ?? 0}px` })}
      >
        {inOrder.map((mark, index) => (
          <li
            key={mark.id}
            className="ui-ruler-mark"
            data-tone={mark.tone ?? 'plain'}
            data-past={isPast(mark) || undefined}
            data-side={placement?.places[index]?.side}
            style={cssVars({
              '--at': mark.at,
              '--left': `${placement?.places[index]?.left ?? 0}px`,
              '--top': `${placement?.places[index]?.top ?? 0}px`,
            })}
          >
            <span className="ui-ruler-label">
              <span className="ui-ruler-stroke" aria-hidden />
              <span className="ui-ruler-shape">
                <Mark shape={mark.shape ?? shapeOfTone[mark.tone ?? 'plain']} tone={mark.tone} />
              </span>
              <RulerWords {...mark} />
            </span>
          </li>
        ))}
      </ol>
      {today !== undefined && <VisuallyHidden>{today.label}. </VisuallyHidden>}
      <VisuallyHidden>{wordsOf(end)}</VisuallyHidden>
    </figure>
  );
}

function RulerWords({ label, sub }: RulerEnd) {
  return (
    <span className="ui-ruler-words">
      <span>{label}</span>
      {sub !== undefined && <span className="ui-ruler-sub figures">{sub}</span>}
    </span>
  );
}

function wordsOf({ label, sub }: RulerEnd): string {
  return sub === undefined ? label : `${label}, ${sub}`;
}
