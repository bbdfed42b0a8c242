/** A few words beside what is pointed at or focused. */
import type { ReactElement } from 'react';
import { Tooltip as RacTooltip, TooltipTrigger } from 'react-aria-components';

interface TooltipProps {
  readonly text: string;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** A button or link of this folder; anything else has to be focusable by itself. */
  readonly children: ReactElement;
}

export function Tooltip({ text, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <RacTooltip className="ui-tooltip" placement={placement} offset={6}>
        {text}
      </RacTooltip>
    </TooltipTrigger>
  );
}
