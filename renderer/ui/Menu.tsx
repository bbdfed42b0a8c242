/** A short list of things to do that opens from a button. */
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as RacMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { choiceOf, type Choice } from './choice.ts';

export interface MenuChoice<Id extends string> extends Choice<Id> {
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  readonly tone?: 'plain' | 'danger' | undefined;
}

interface MenuProps<Id extends string> {
  /** A `Button` or `IconButton`. */
  readonly trigger: ReactElement;
  /** Read out when the list opens. */
  readonly label: string;
  /** Groups, parted by hairlines. */
  readonly groups: readonly (readonly MenuChoice<Id>[])[];
  readonly onAction: (id: Id) => void;
}

export function Menu<Id extends string>({ trigger, label, groups, onAction }: MenuProps<Id>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-popover" offset={4}>
        <RacMenu
          className="ui-list-box"
          aria-label={label}
          onAction={(key) => {
            const chosen = choiceOf(groups.flat(), key);
            if (chosen !== undefined) onAction(chosen.id);
          }}
        >
          {groups.map((group) => (
            <MenuSection key={group[0]?.id ?? ''} className="ui-menu-group" aria-label={label}>
              {group.map((choice) => (
                <MenuLine key={choice.id} choice={choice} />
              ))}
            </MenuSection>
          ))}
        </RacMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuLineProps {
  readonly choice: MenuChoice<string>;
}

function MenuLine({ choice }: MenuLineProps) {
  const { id, label, description, icon: Icon, shortcut, tone = 'plain', isDisabled = false } = choice;
  return (
    <MenuItem id={id} textValue={label} isDisabled={isDisabled} className="ui-list-item" data-tone={tone}>
      {Icon && <Icon size={16} aria-hidden />}
      <span className="ui-list-item-words">
        <span>{label}</span>
        {description !== undefined && <span className="ui-list-item-description">{description}</span>}
      </span>
      {shortcut !== undefined && <kbd className="ui-menu-key">{shortcut}</kbd>}
    </MenuItem>
  );
}
