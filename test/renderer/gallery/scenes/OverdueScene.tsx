/** Rulers in other states, a history, figures, what is known of someone. */
import { KeyValueList } from '../../../../renderer/ui/KeyValueList.tsx';
import { Notice } from '../../../../renderer/ui/Notice.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { Panel } from '../../../../renderer/ui/Panel.tsx';
import { PlainTable } from '../../../../renderer/ui/PlainTable.tsx';
import { Ruler } from '../../../../renderer/ui/Ruler.tsx';
import { FileHistory } from './FileHistory.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

export function OverdueScene() {
  return (
    <GalleryDesk current="requests">
      <Page label="Page">
        <PageTitle over="Reçue par courriel le jeudi 2 avril 2026">Zoé Fictive</PageTitle>
        <Notice tone="late" title="En retard d’un jour">
          La réponse était due mardi 5 mai. Répondez aujourd’hui et dites pourquoi : la lettre le propose.
        </Notice>
        <br />
        <Panel title="Délai">
          <Ruler
            label="Délai de réponse"
            start={{ label: 'Reçue', sub: 'jeudi 2 avril' }}
            end={{ label: 'Au plus tard', sub: 'mardi 5 mai', at: 0.86, tone: 'late' }}
            today={{ at: 0.94, label: 'aujourd’hui' }}
            ticks={[0.12, 0.32, 0.52, 0.72, 0.92]}
            marks={[
              { id: '1', at: 0.06, label: 'Accusé de réception envoyé', sub: '3 avril, fait', tone: 'done' },
              { id: '2', at: 0.08, label: 'Identité demandée', sub: '4 avril, en pause', shape: 'pause' },
              { id: '3', at: 0.12, label: 'Réponse de la personne', sub: '6 avril, fait', tone: 'done' },
              {
                id: '4',
                at: 0.78,
                label: 'Prévenir les sous-traitants',
                sub: '2 mai, en retard',
                tone: 'late',
              },
              {
                id: '5',
                at: 0.86,
                label: 'Poster la réponse en recommandé',
                sub: '5 mai, en retard',
                tone: 'late',
              },
            ]}
          />
        </Panel>
        <Panel title="Ce que nous détenons">
          <KeyValueList
            items={[
              { term: 'Nom', value: 'Zoé Fictive', aside: 'bon de commande, 12 mars 2024' },
              {
                term: 'Adresse',
                value: 'Rue du Songe 12, 1000 Bruxelles',
                aside: 'bon de commande, 12 mars 2024',
              },
              { term: 'Courriel', value: 'zoe@exemple.invalid', aside: 'formulaire, 2 avril 2026' },
            ]}
          />
        </Panel>
        <Panel title="Historique">
          <FileHistory />
        </Panel>
        <Panel title="Demandes par année">
          <PlainTable
            caption="Demandes reçues et délai moyen de réponse, en jours"
            items={[
              { id: '2024', count: 9, days: 16 },
              { id: '2025', count: 14, days: 11 },
            ]}
            columns={[
              { id: 'year', label: 'Année', isRowHeader: true, render: (row) => row.id },
              { id: 'count', label: 'Reçues', align: 'end', render: (row) => row.count },
              { id: 'days', label: 'Jours', align: 'end', render: (row) => row.days },
            ]}
          />
        </Panel>
      </Page>
    </GalleryDesk>
  );
}
