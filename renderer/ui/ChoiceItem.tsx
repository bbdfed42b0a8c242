/** One line of an opened list of choices: the word, a quieter line, and a mark on the chosen one. */
import type { LucideIcon } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import type { Choice } from './choice.ts';

interface ChoiceItemProps {
  readonly choice: Choice;
  /** Stands at the end of the chosen line. */
  readonly mark: LucideIcon;
}

export function ChoiceItem({ choice, mark: Mark }: ChoiceItemProps) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      isDisabled={choice.isDisabled ?? false}
      className="ui-list-item"
    >
      {({ isSelected }) => (
        <>
          <span className="ui-list-item-words">
            <span>{choice.label}</span>
            {choice.description !== undefined && (
              <span className="ui-list-item-description">{choice.description}</span>
            )}
          </span>
          {isSelected && <Mark size={16} aria-hidden />}
        </>
      )}
    </ListBoxItem>
  );
}
