/** An open drawer of filing cards, for a list of people or activities that is still empty. */
import { Drawing } from './Drawing.tsx';

export function CardDrawer() {
  return (
    <Drawing>
      {/* cards, from the back to the front */}
      <path d="M46 74V30h22l4-6h18l4 6h36v44" />
      <path className="ui-drawing-paper" d="M40 78V40h14l4-6h18l4 6h56v38" />
      <path className="ui-drawing-paper" d="M34 82V52h48l4-6h18l4 6h34v30" />
      <path className="ui-drawing-faint" d="M44 62h52M44 69h34" />
      {/* the drawer's sides and front */}
      <path d="M24 74l10 8M152 74l-10 8" />
      <path className="ui-drawing-paper" d="M18 82h140v30a4 4 0 0 1-4 4H22a4 4 0 0 1-4-4Z" />
      <path d="M68 92h40v9H68Z" />
      <path d="M80 107c0 5 16 5 16 0" />
      <path className="ui-drawing-faint" d="M74 96.500h18" />
    </Drawing>
  );
}
