/** An envelope with a window, a letter half way in, for a place where letters will be. */
import { Drawing } from './Drawing.tsx';

export function WindowEnvelope() {
  return (
    <Drawing>
      {/* the letter */}
      <path className="ui-drawing-paper" d="M46 52V14h84v38" />
      <path className="ui-drawing-faint" d="M56 26h26M56 33h18M56 44h62" />
      {/* the opened flap behind, the envelope before it */}
      <path d="M26 52l20-16M150 52l-20-16" />
      <path className="ui-drawing-paper" d="M26 52h124v58a4 4 0 0 1-4 4H30a4 4 0 0 1-4-4Z" />
      {/* window with the address behind it */}
      <rect x="84" y="72" width="52" height="28" rx="3" />
      <path d="M91 80h28M91 86h34M91 92h22" />
      <path className="ui-drawing-faint" d="M36 64h22M36 70h14" />
    </Drawing>
  );
}
