/** An open ledger with ruled columns, for a register without entries and reports without figures. */
import { Drawing } from './Drawing.tsx';

export function Ledger() {
  return (
    <Drawing>
      {/* cover */}
      <path d="M18 40v66h64l6 4 6-4h64V40" />
      {/* left and right page */}
      <path className="ui-drawing-paper" d="M88 38C76 28 48 26 26 30v68c22-4 50-2 62 8Z" />
      <path className="ui-drawing-paper" d="M88 38c12-10 40-12 62-8v68c-22-4-50-2-62 8Z" />
      {/* rulings */}
      <path
        className="ui-drawing-faint"
        d="M33 42c15-2 34-1 47 5M33 54c15-2 34-1 47 5M33 66c15-2 34-1 47 5M33 78c15-2 34-1 47 5"
      />
      <path
        className="ui-drawing-faint"
        d="M96 47c13-6 32-7 47-5M96 59c13-6 32-7 47-5M96 71c13-6 32-7 47-5M96 83c13-6 32-7 47-5"
      />
      <path d="M44 34.500v58M132 34.500v58" />
      {/* a pen laid across */}
      <path className="ui-drawing-paper" d="M104 88l42-62 5 3.5-42 62-7 3Z" />
      <path d="M104 88l5 3.500M142 32l5 3.5" />
    </Drawing>
  );
}
