/** « Registre »: activities as filing cards. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { CardList } from '../../../../renderer/ui/CardList.tsx';
import { FilingCard } from '../../../../renderer/ui/FilingCard.tsx';
import { Notice } from '../../../../renderer/ui/Notice.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { StateTag } from '../../../../renderer/ui/StateTag.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

const activities = [
  {
    id: 'A1',
    title: 'Commandes et livraisons',
    basis: 'contrat',
    kept: '10 ans après la facture',
    missing: '',
  },
  {
    id: 'A2',
    title: 'Lettre d’information',
    basis: 'consentement',
    kept: 'jusqu’au retrait',
    missing: 'Il manque le contrat du sous-traitant',
  },
  { id: 'A3', title: 'Comptabilité', basis: 'obligation légale', kept: '10 ans', missing: '' },
  {
    id: 'A4',
    title: 'Vidéosurveillance du magasin',
    basis: 'intérêt légitime',
    kept: '30 jours',
    missing: '',
  },
  {
    id: 'A5',
    title: 'Recrutement',
    basis: 'mesures précontractuelles',
    kept: '2 ans',
    missing: 'Il manque une durée pour les lettres',
  },
] as const;

export function CardsScene() {
  const [selected, select] = useState<string | null>('A2');
  return (
    <GalleryDesk current="register">
      <Page label="Page">
        <PageTitle
          lead="Cinq activités ; deux fiches sont incomplètes."
          actions={
            <Button tone="primary" icon={Plus}>
              Nouvelle activité
            </Button>
          }
        >
          Registre
        </PageTitle>
        <Notice title="À compléter" action={<Button>Compléter les deux fiches</Button>}>
          Il manque un contrat de sous-traitance et une durée de conservation.
        </Notice>
        <br />
        <CardList
          label="Activités"
          items={activities}
          nameOf={(activity) => activity.title}
          selectedId={selected}
          onSelect={select}
          empty={null}
          renderItem={(activity) => (
            <FilingCard
              tab={activity.id}
              title={activity.title}
              foot={
                activity.missing === '' ? (
                  <StateTag tone="done">complète</StateTag>
                ) : (
                  <StateTag tone="due">{activity.missing}</StateTag>
                )
              }
            >
              <span>Base : {activity.basis}</span>
              <span>Gardé : {activity.kept}</span>
            </FilingCard>
          )}
        />
      </Page>
    </GalleryDesk>
  );
}
