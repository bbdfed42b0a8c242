/** The five drawings, each on its empty page. */
import { Button } from '../../../../renderer/ui/Button.tsx';
import { CardDrawer } from '../../../../renderer/ui/drawings/CardDrawer.tsx';
import { DiaryPage } from '../../../../renderer/ui/drawings/DiaryPage.tsx';
import { Ledger } from '../../../../renderer/ui/drawings/Ledger.tsx';
import { NumberStamp } from '../../../../renderer/ui/drawings/NumberStamp.tsx';
import { WindowEnvelope } from '../../../../renderer/ui/drawings/WindowEnvelope.tsx';
import { EmptyState } from '../../../../renderer/ui/EmptyState.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

export function EmptyScene() {
  return (
    <GalleryDesk current="clients">
      <Page label="Page">
        <PageTitle>Pages vides</PageTitle>
        <div className="gallery-columns">
          <EmptyState
            drawing={<CardDrawer />}
            sentence="Reprenez votre liste de clients ; rien n’est enregistré avant votre accord."
            action={<Button tone="primary">Importer une liste</Button>}
          />
          <EmptyState
            drawing={<WindowEnvelope />}
            sentence="Les lettres naissent d’une demande ; la première vous attend."
            action={<Button>Voir les demandes</Button>}
          />
          <EmptyState drawing={<DiaryPage />} sentence="Rien n’échoit ce mois-ci." />
          <EmptyState
            drawing={<Ledger />}
            sentence="Commencez par un registre tout prêt, proche de votre métier."
            action={<Button>Choisir un registre</Button>}
          />
          <EmptyState
            drawing={<NumberStamp />}
            sentence="Aucune demande. Déposez une lettre ou un courriel pour ouvrir la première."
            action={<Button>Nouvelle demande</Button>}
          />
        </div>
      </Page>
    </GalleryDesk>
  );
}
