/** The window around a scene: rail and page. */
import { BookOpen, CalendarDays, ChartNoAxesColumn, Inbox, Lock, Mail, Settings, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { Desk } from '../../../../renderer/ui/Desk.tsx';
import { NavRail } from '../../../../renderer/ui/NavRail.tsx';
import { SavedNote } from '../../../../renderer/ui/SavedNote.tsx';

interface GalleryDeskProps {
  readonly current: 'today' | 'requests' | 'clients' | 'register' | 'mail' | 'reports' | 'settings';
  readonly children: ReactNode;
}

export function GalleryDesk({ current, children }: GalleryDeskProps) {
  return (
    <Desk
      skipText="Aller à la page"
      rail={
        <NavRail
          label="Navigation"
          heading="Atelier du Sablier SRL"
          subheading="Registre de la vie privée"
          current={current}
          onSelect={() => undefined}
          items={[
            { id: 'today', label: 'Aujourd’hui', icon: CalendarDays },
            { id: 'requests', label: 'Demandes', icon: Inbox, count: { value: 3, label: 'ouvertes' } },
            { id: 'clients', label: 'Clients', icon: Users },
            { id: 'register', label: 'Registre', icon: BookOpen },
            { id: 'mail', label: 'Courrier', icon: Mail, count: { value: 1, label: 'à signer' } },
            { id: 'reports', label: 'Rapports', icon: ChartNoAxesColumn },
            { id: 'settings', label: 'Réglages', icon: Settings },
          ]}
          footer={
            <>
              <SavedNote text="Enregistré" />
              <Button tone="quiet" icon={Lock}>
                Verrouiller
              </Button>
            </>
          }
        />
      }
    >
      {children}
    </Desk>
  );
}
