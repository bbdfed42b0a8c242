/** A hand stamp over a numbered line, for requests that have not come yet. */
import { Drawing } from './Drawing.tsx';

export function NumberStamp() {
  return (
    <Drawing>
      {/* the sheet */}
      <path d="M22 94l24-22h100l12 22" />
      <path d="M22 94h136v8a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4Z" />
      {/* an impression already made */}
      <path className="ui-drawing-faint" d="M38 88l8-8h26l-4 8Z" />
      <path className="ui-drawing-faint" d="M48 84.500h16" />
      {/* the stamp: plate, band, neck, handle */}
      <path className="ui-drawing-paper" d="M86 84h46v-8a4 4 0 0 0-4-4H90a4 4 0 0 0-4 4Z" />
      <path className="ui-drawing-paper" d="M92 72V58h34v14" />
      <path d="M98 62v6M104 62v6M109 62v6M114 62v6M120 62v6" />
      <path className="ui-drawing-paper" d="M103 58c0-10 2-12 2-20h8c0 8 2 10 2 20" />
      <path className="ui-drawing-paper" d="M98 38c-4-5-4-16 1-20 5-4 15-4 20 0 5 4 5 15 1 20Z" />
    </Drawing>
  );
}
