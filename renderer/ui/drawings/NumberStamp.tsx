/** A hand stamp over a numbered line, for requests that have not come yet. */
import { Drawing } from './Drawing.tsx';

export function NumberStamp() {
  return (
    <Drawing>
      {/* a sheet on the pad, with the impressions already made */}
      <path d="M18 104h112l28-40H46Z" />
      <path d="M18 104v5h112l28-40v-5" />
      <path className="ui-drawing-faint" d="M40 97h26l5-7H45Z" />
      <path className="ui-drawing-faint" d="M49 93.5h14" />
      <path className="ui-drawing-faint" d="M54 77h22l4-6H58Z" />
      {/* the stamp: plate, band of numbers, neck, handle */}
      <path className="ui-drawing-paper" d="M84 92h44v-7a3 3 0 0 0-3-3H87a3 3 0 0 0-3 3Z" />
      <path className="ui-drawing-paper" d="M89 82V66h34v16" />
      <path d="M95 71v6M101 71v6M106 71v6M111 71v6M117 71v6" />
      <path className="ui-drawing-paper" d="M100 66c0-12 3-14 3-24h6c0 10 3 12 3 24Z" />
      <path className="ui-drawing-paper" d="M99 42c-5-5-5-17 0-21 4-4 10-4 14 0 5 4 5 16 0 21Z" />
    </Drawing>
  );
}
