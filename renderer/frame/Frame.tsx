/** The window around an open register: the rail, the thin line of reminders, and the room one is in. */
import { Lock } from 'lucide-react';
import { Suspense, useEffect } from 'react';
import { focusArrival } from './focus-arrival.ts';
import { useFrameStore } from './frame-store.ts';
import { useTranslator } from '../language.tsx';
import { roomIds, useNavigation } from '../navigation.ts';
import { useReload } from '../parts/use-reload.ts';
import { ReminderLine } from './ReminderLine.tsx';
import { RoomGuard } from './RoomGuard.tsx';
import { rooms } from './rooms.ts';
import { Button } from '../ui/Button.tsx';
import { Desk } from '../ui/Desk.tsx';
import { NavRail } from '../ui/NavRail.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { useBackKeys } from './use-back-keys.ts';

interface FrameProps {
  readonly controllerName: string;
  readonly fileName: string;
  readonly onLock: () => void;
}

export function Frame({ controllerName, fileName, onLock }: FrameProps) {
  const t = useTranslator();
  const { place, goTo, open, select } = useNavigation();
  const { openRequests, load } = useFrameStore();
  useReload(['controller', 'processing', 'subjects', 'requests', 'letters', 'imports'], load);
  useBackKeys();

  const { Page, word } = rooms[place.room];
  useEffect(() => {
    document.title = t('app.title', { room: t(word), register: controllerName });
    return () => {
      document.title = t('app.name');
    };
  }, [t, word, controllerName]);

  const items = roomIds.map((id) => ({
    id,
    label: t(rooms[id].word),
    icon: rooms[id].icon,
    ...(id === 'requests' && {
      count: { value: openRequests, label: t('frame.open-requests', { count: openRequests }) },
    }),
  }));
  const rail = (
    <NavRail
      label={t('nav.label')}
      heading={controllerName}
      subheading={fileName}
      items={items}
      current={place.room}
      onSelect={(room) => goTo(room)}
      footer={
        <Button tone="quiet" icon={Lock} onPress={onLock}>
          {t('nav.lock')}
        </Button>
      }
    />
  );
  return (
    <Desk skipText={t('app.skip')} rail={rail}>
      <div className="frame-page">
        <ReminderLine room={place.room} goTo={goTo} />
        <div className="frame-room">
          <RoomGuard key={place.room} t={t}>
            <Suspense fallback={<Spinner label={t('common.loading')} />}>
              <Page record={place.record} goTo={goTo} open={open} select={select} />
              <ArrivalFocus key={place.room} />
            </Suspense>
          </RoomGuard>
        </div>
      </div>
    </Desk>
  );
}

/** Brings the focus to the room that was just entered, so that it is read out and the keys work there. */
function ArrivalFocus() {
  useEffect(() => focusArrival(document), []);
  return null;
}
