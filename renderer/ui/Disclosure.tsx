/** A line that opens to show more. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as RacButton,
  Disclosure as RacDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';

interface DisclosureProps {
  readonly title: string;
  readonly isInitiallyOpen?: boolean | undefined;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  readonly children: ReactNode;
}

export function Disclosure({ title, isInitiallyOpen = false, headingLevel = 3, children }: DisclosureProps) {
  return (
    <RacDisclosure className="ui-disclosure" defaultExpanded={isInitiallyOpen}>
      <Heading level={headingLevel} className="ui-disclosure-head">
        <RacButton slot="trigger" className="ui-disclosure-button">
          <ChevronRight size={16} aria-hidden />
          {title}
        </RacButton>
      </Heading>
      <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
    </RacDisclosure>
  );
}
