/** A button that shows only an icon; its name stands in a tooltip and is read out. */
import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as RacButton, type ButtonProps as RacButtonProps } from 'react-aria-components';
import { defined, type Loose } from './defined.ts';
import { Tooltip } from './Tooltip.tsx';

type Handed = Loose<
  Pick<
    RacButtonProps,
    'onPress' | 'isDisabled' | 'slot' | 'id' | 'aria-expanded' | 'aria-pressed' | 'aria-controls'
  >
>;

export interface IconButtonProps extends Handed {
  /** What the button does, as a word or two. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly tone?: 'plain' | 'quiet' | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function IconButton({
  label,
  icon: Icon,
  tone = 'quiet',
  placement = 'top',
  ...handed
}: IconButtonProps) {
  return (
    <Tooltip text={label} placement={placement}>
      <RacButton {...defined(handed)} aria-label={label} className="ui-icon-button" data-tone={tone}>
        <Icon size={18} aria-hidden />
      </RacButton>
    </Tooltip>
  );
}
