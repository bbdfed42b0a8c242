/** What should not be forgotten, as quiet lines with one action each. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { RoomProps } from '../../navigation.ts';
import { Link } from '../../ui/Link.tsx';
import type { TodayView } from './today-store.ts';

type Reminder = TodayView['reminders'][number];

interface RemindersProps {
  readonly reminders: readonly Reminder[];
  readonly goTo: RoomProps['goTo'];
  readonly t: Translator;
}

/** Where each is settled. */
const places: Readonly<Record<Reminder, Parameters<RoomProps['goTo']>>> = {
  'sweep-to-confirm': ['register', { kind: 'section', id: 'sweep' }],
  'register-empty': ['register'],
  'no-customers': ['subjects', { kind: 'import', id: 'new' }],
  'controller-incomplete': ['settings', { kind: 'section', id: 'identity' }],
  'recovery-sheet': ['settings', { kind: 'section', id: 'recovery' }],
};

export function Reminders({ reminders, goTo, t }: RemindersProps) {
  return (
    <ul className="today-reminders">
      {reminders.map((reminder) => (
        <li key={reminder}>
          <span>{t(`today.reminder.${reminder}`)}</span>
          <Link onPress={() => goTo(...places[reminder])}>{t(`today.reminder.${reminder}.action`)}</Link>
        </li>
      ))}
    </ul>
  );
}
