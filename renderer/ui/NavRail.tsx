/** The left edge of the window: whose register it is, the rooms as words with icons, and the lock below. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as RacButton } from 'react-aria-components';
import { CountBadge } from './CountBadge.tsx';

export interface NavItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: LucideIcon;
  /** How many wait there, with the words for it. */
  readonly count?: { readonly value: number; readonly label: string } | undefined;
}

interface NavRailProps<Id extends string> {
  /** Names the navigation. */
  readonly label: string;
  /** Above, in the letter face. */
  readonly heading: string;
  readonly subheading?: string | undefined;
  readonly items: readonly NavItem<Id>[];
  readonly current: Id;
  readonly onSelect: (id: Id) => void;
  readonly footer?: ReactNode;
}

export function NavRail<Id extends string>({
  label,
  heading,
  subheading,
  items,
  current,
  onSelect,
  footer,
}: NavRailProps<Id>) {
  return (
    <nav className="ui-rail" aria-label={label}>
      <div className="ui-rail-head">
        <span className="ui-rail-heading">{heading}</span>
        {subheading !== undefined && <span className="ui-rail-subheading">{subheading}</span>}
      </div>
      <ul className="ui-rail-items">
        {items.map(({ id, label: word, icon: Icon, count }) => (
          <li key={id}>
            <RacButton
              className="ui-rail-item"
              onPress={() => onSelect(id)}
              {...(id === current ? { 'aria-current': 'page' } : {})}
            >
              <Icon size={18} aria-hidden />
              <span className="ui-rail-word">{word}</span>
              {count !== undefined && count.value > 0 && (
                <CountBadge value={count.value} label={count.label} />
              )}
            </RacButton>
          </li>
        ))}
      </ul>
      {footer !== undefined && <div className="ui-rail-foot">{footer}</div>}
    </nav>
  );
}
