/** The quiet « enregistré » beside what was just written; the region stays, its words come and go. */
import { Check } from 'lucide-react';

interface SavedNoteProps {
  /** Empty while there is nothing to say. */
  readonly text: string;
}

export function SavedNote({ text }: SavedNoteProps) {
  return (
    <output className="ui-saved">
      {text !== '' && (
        <>
          <Check size={14} aria-hidden />
          {text}
        </>
      )}
    </output>
  );
}
