/** The history of an invented file. */
import { DateText } from '../../../../renderer/ui/DateText.tsx';
import { Timeline } from '../../../../renderer/ui/Timeline.tsx';

export function FileHistory() {
  return (
    <Timeline
      label="Historique"
      items={[
        {
          id: '1',
          when: (
            <DateText dateTime="2026-04-06" exact="lundi 6 avril 2026">
              lundi 6 avril
            </DateText>
          ),
          title: 'Demande reçue par lettre',
          detail: 'Accès et effacement',
        },
        {
          id: '2',
          when: (
            <DateText dateTime="2026-04-07" exact="mardi 7 avril 2026">
              mardi 7 avril
            </DateText>
          ),
          title: 'Accusé de réception posté',
        },
        {
          id: '3',
          when: (
            <DateText dateTime="2026-04-11" exact="samedi 11 avril 2026">
              samedi 11 avril
            </DateText>
          ),
          title: 'Identité visée',
          shape: 'check',
        },
      ]}
    />
  );
}
