/** A button with a word on it: the one accent action of a page, a plain, a quiet or a dangerous one. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as RacButton, type ButtonProps as RacButtonProps } from 'react-aria-components';
import { defined, type Loose } from './defined.ts';

type Handed = Loose<
  Pick<
    RacButtonProps,
    | 'onPress'
    | 'type'
    | 'form'
    | 'isDisabled'
    | 'isPending'
    | 'autoFocus'
    | 'slot'
    | 'id'
    | 'aria-label'
    | 'aria-describedby'
    | 'aria-expanded'
    | 'aria-controls'
    | 'aria-pressed'
    | 'aria-current'
  >
>;

export interface ButtonProps extends Handed {
  readonly children: ReactNode;
  /** `primary` is for the one action of a page; `danger` for what cannot come back. */
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
  /** `large` is 44 px high, for what a finger hits. */
  readonly size?: 'normal' | 'large' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly iconAfter?: LucideIcon | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  children,
  tone = 'plain',
  size = 'normal',
  icon: Icon,
  iconAfter: IconAfter,
  ...handed
}: ButtonProps) {
  return (
    <RacButton {...defined(handed)} className="ui-button" data-tone={tone} data-size={size}>
      {Icon && <Icon size={18} aria-hidden />}
      <span className="ui-button-word">{children}</span>
      {IconAfter && <IconAfter size={18} aria-hidden />}
    </RacButton>
  );
}
