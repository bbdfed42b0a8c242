/** The line of a ruler itself: its strokes, the time gone by, today's flag and the limit. Decoration: the words are read elsewhere. */
import { cssVars } from './css-vars.ts';
import type { Tone } from './tone.ts';

interface RulerScaleProps {
  readonly end: { readonly at: number; readonly tone: Tone };
  readonly today: { readonly at: number; readonly label: string } | undefined;
  readonly ticks: readonly number[];
}

export function RulerScale({ end, today, ticks }: RulerScaleProps) {
  return (
    <div className="ui-ruler-scale" aria-hidden>
      <span className="ui-ruler-line" />
      {ticks.map((tick) => (
        <span key={tick} className="ui-ruler-tick" style={cssVars({ '--at': tick })} />
      ))}
      {today !== undefined && (
        <>
          <span className="ui-ruler-gone" style={cssVars({ '--at': Math.min(today.at, end.at) })} />
          {today.at > end.at && (
            <span className="ui-ruler-over" style={cssVars({ '--at': end.at, '--to': today.at })} />
          )}
          <span className="ui-ruler-today" style={cssVars({ '--at': today.at })} />
          <span className="ui-ruler-flag" style={cssVars({ '--at': today.at })}>
            {today.label}
          </span>
        </>
      )}
      <span className="ui-ruler-start" />
      <span className="ui-ruler-limit" data-tone={end.tone} style={cssVars({ '--at': end.at })} />
    </div>
  );
}
