/** Something to know before going on: a shape, a word for how it matters, a sentence, perhaps a way to settle it. */
import { Check, CircleAlert, Clock, Info, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';

const icons = { plain: Info, late: CircleAlert, due: Clock, done: Check } as const satisfies Readonly<
  Record<Tone, LucideIcon>
>;

const roles = { off: undefined, polite: 'status', assertive: 'alert' } as const;

interface NoticeProps {
  readonly tone?: Tone | undefined;
  /** The word that says what the colour says. */
  readonly title: string;
  readonly children?: ReactNode;
  /** A button or link. */
  readonly action?: ReactNode;
  /** Whether it is read out when it appears. */
  readonly live?: 'off' | 'polite' | 'assertive' | undefined;
}

export function Notice({ tone = 'plain', title, children, action, live = 'off' }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className="ui-notice" data-tone={tone} role={roles[live]}>
      <Icon size={18} aria-hidden />
      <div className="ui-notice-words">
        <strong>{title}</strong>
        {children !== undefined && <div>{children}</div>}
      </div>
      {action !== undefined && <div className="ui-notice-action">{action}</div>}
    </div>
  );
}
