/** A word in a sentence that leads somewhere. */
import type { ReactNode } from 'react';
import { Link as RacLink, type LinkProps as RacLinkProps } from 'react-aria-components';
import { defined, type Loose } from './defined.ts';

export interface LinkProps extends Loose<
  Pick<RacLinkProps, 'href' | 'onPress' | 'isDisabled' | 'aria-label' | 'aria-current' | 'aria-describedby'>
> {
  readonly children: ReactNode;
}

export function Link({ children, ...handed }: LinkProps) {
  return (
    <RacLink {...defined(handed)} className="ui-link">
      {children}
    </RacLink>
  );
}
