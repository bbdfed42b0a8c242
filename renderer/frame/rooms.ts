/** The rooms of the window in the order of the rail: each a word, an icon and a page that is fetched when first entered. */
import {
  BookOpen,
  CalendarDays,
  ChartColumn,
  Inbox,
  Mail,
  SlidersHorizontal,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { lazy, type ComponentType } from 'react';
import type { MessageKey } from '../../shared/i18n/translator.ts';
import type { RoomId, RoomProps } from '../navigation.ts';

interface Room {
  readonly word: MessageKey & `nav.${RoomId}`;
  readonly icon: LucideIcon;
  readonly Page: ComponentType<RoomProps>;
}

/** Every `Page.tsx` exports its component as `Page`. */
function fetched(load: () => Promise<{ readonly Page: ComponentType<RoomProps> }>): ComponentType<RoomProps> {
  return lazy(() => load().then(({ Page }) => ({ default: Page })));
}

export const rooms: Readonly<Record<RoomId, Room>> = {
  today: {
    word: 'nav.today',
    icon: CalendarDays,
    Page: fetched(() => import('../features/today/Page.tsx')),
  },
  requests: {
    word: 'nav.requests',
    icon: Inbox,
    Page: fetched(() => import('../features/requests/Page.tsx')),
  },
  subjects: {
    word: 'nav.subjects',
    icon: UsersRound,
    Page: fetched(() => import('../features/subjects/Page.tsx')),
  },
  register: {
    word: 'nav.register',
    icon: BookOpen,
    Page: fetched(() => import('../features/register/Page.tsx')),
  },
  letters: {
    word: 'nav.letters',
    icon: Mail,
    Page: fetched(() => import('../features/letters/Page.tsx')),
  },
  reports: {
    word: 'nav.reports',
    icon: ChartColumn,
    Page: fetched(() => import('../features/reports/Page.tsx')),
  },
  settings: {
    word: 'nav.settings',
    icon: SlidersHorizontal,
    Page: fetched(() => import('../features/settings/Page.tsx')),
  },
};
