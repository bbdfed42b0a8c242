/** A thin line above the room for what must not be forgotten; « Aujourd’hui » lists all of it and shows no line. */
import { X } from 'lucide-react';
import { useFrameStore, type Reminder } from './frame-store.ts';
import { useTranslator } from '../language.tsx';
import type { RoomId, RoomProps } from '../navigation.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';

interface ReminderLineProps {
  readonly room: RoomId;
  readonly goTo: RoomProps['goTo'];
}

/** Most serious first; the others can wait for « Aujourd’hui ». */
const urgent = ['recovery-sheet', 'controller-incomplete'] as const satisfies readonly Reminder[];
/** Sections of the settings. */
const sectionOf = { 'recovery-sheet': 'recovery', 'controller-incomplete': 'identity' } as const;

export function ReminderLine({ room, goTo }: ReminderLineProps) {
  const t = useTranslator();
  const { reminders, hidden, hide } = useFrameStore();
  const shown = urgent.find((each) => reminders.includes(each) && !hidden.includes(each));
  if (shown === undefined || room === 'today' || room === 'settings') return null;
  return (
    <aside className="frame-reminder" aria-label={t('common.notices')}>
      <p>
        <Mark shape="half" tone="due" />
        <span>
          {t(`frame.${shown}`)}{' '}
          <Link onPress={() => goTo('settings', { kind: 'section', id: sectionOf[shown] })}>
            {t(`frame.${shown}.action`)}
          </Link>
        </span>
      </p>
      <IconButton label={t('frame.hide')} icon={X} placement="left" onPress={() => hide(shown)} />
    </aside>
  );
}
