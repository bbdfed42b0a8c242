/** Where one is in the window: which room, which record in it, and the way back. Knows no page. */
import { create } from 'zustand';

export const roomIds = [
  'today',
  'requests',
  'subjects',
  'register',
  'letters',
  'reports',
  'settings',
] as const;
export type RoomId = (typeof roomIds)[number];

/** What a room can be opened at. `section` is a part of a page; the id `new` stands for entering one. */
export const recordKinds = [
  'request',
  'subject',
  'import',
  'activity',
  'processor',
  'category',
  'retention-rule',
  'client-processing',
  'policy',
  'breach',
  'disclosure',
  'letter',
  'case',
  'section',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

export interface Place {
  readonly room: RoomId;
  readonly record: RecordRef | null;
}

/** The room in which a record is worked on; a section belongs to the room that is named with it. */
const roomOfKind: Readonly<Record<Exclude<RecordKind, 'section'>, RoomId>> = {
  request: 'requests',
  subject: 'subjects',
  import: 'subjects',
  activity: 'register',
  processor: 'register',
  category: 'register',
  'retention-rule': 'register',
  'client-processing': 'register',
  policy: 'register',
  breach: 'register',
  disclosure: 'register',
  letter: 'letters',
  case: 'requests',
};

interface Navigation {
  readonly place: Place;
  /** The latest place last. */
  readonly behind: readonly Place[];
  readonly goTo: (room: RoomId, record?: RecordRef | null) => void;
  /** To a record by its kind and id, in whatever room it lives. */
  readonly open: (kind: Exclude<RecordKind, 'section'>, id: string) => void;
  /** Another record of the same room, without a step to go back over: moving down a list. */
  readonly select: (record: RecordRef | null) => void;
  readonly goBack: () => void;
  /** Forgets the way, as when a register is locked. */
  readonly reset: () => void;
}

const start: Place = { room: 'today', record: null };
const longestWay = 50;

export const useNavigation = create<Navigation>()((set, get) => ({
  place: start,
  behind: [],
  goTo: (room, record = null) => {
    const { place, behind } = get();
    const next: Place = { room, record };
    if (!isSamePlace(place, next)) set({ place: next, behind: [...behind, place].slice(-longestWay) });
  },
  open: (kind, id) => get().goTo(roomOfKind[kind], { kind, id }),
  select: (record) => set(({ place }) => ({ place: { ...place, record } })),
  goBack: () =>
    set(({ behind }) => {
      const place = behind.at(-1);
      return place === undefined ? {} : { place, behind: behind.slice(0, -1) };
    }),
  reset: () => set({ place: start, behind: [] }),
}));

function isSamePlace(a: Place, b: Place): boolean {
  return a.room === b.room && a.record?.kind === b.record?.kind && a.record?.id === b.record?.id;
}

/** What every room's page takes. */
export interface RoomProps {
  /** What the room was opened at, in answer to a deep link. */
  readonly record: RecordRef | null;
  readonly goTo: Navigation['goTo'];
  readonly open: Navigation['open'];
  readonly select: Navigation['select'];
}
