/** The dividers of a folder: one part of the work in view at a time. */
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as RacTabs } from 'react-aria-components';
import { CountBadge } from './CountBadge.tsx';

export interface TabContent<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many wait behind the tab, with the words for it. */
  readonly count?: { readonly value: number; readonly label: string } | undefined;
  /** Set apart from the tabs before it: another kind of work begins. */
  readonly startsGroup?: boolean | undefined;
  readonly content: ReactNode;
}

interface TabsProps<Id extends string> {
  /** Names the row of tabs. */
  readonly label: string;
  readonly tabs: readonly TabContent<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** `beside`: a column left of the page, where there are more tabs than a row holds. */
  readonly placement?: 'above' | 'beside' | undefined;
}

export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  placement = 'above',
}: TabsProps<Id>) {
  return (
    <RacTabs
      className="ui-tabs"
      orientation={placement === 'beside' ? 'vertical' : 'horizontal'}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen !== undefined) onSelect(chosen.id);
      }}
    >
      <TabList aria-label={label} className="ui-tab-list">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="ui-tab"
            data-starts-group={tab.startsGroup === true || undefined}
          >
            {tab.label}
            {tab.count !== undefined && <CountBadge value={tab.count.value} label={tab.count.label} />}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="ui-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </RacTabs>
  );
}
