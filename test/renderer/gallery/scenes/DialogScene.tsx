/** Before what cannot come back. */
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { ConfirmDialog } from '../../../../renderer/ui/ConfirmDialog.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

export function DialogScene() {
  const [isOpen, setOpen] = useState(true);
  return (
    <GalleryDesk current="requests">
      <Page label="Page">
        <PageTitle actions={<Button onPress={() => setOpen(true)}>Effacer</Button>}>Basile Modèle</PageTitle>
        <ConfirmDialog
          isOpen={isOpen}
          title="Effacer les données de Basile Modèle ?"
          sentence="Ce qui est effacé ne revient pas, ni par une sauvegarde ni par un import."
          consequences={[
            '12 pièces jointes et 41 lignes de commandes sont détruites.',
            '3 factures de 2021 restent jusqu’au 31 décembre 2031.',
            'Une trace sans nom reste dans le journal.',
          ]}
          confirmLabel="Effacer 53 éléments"
          cancelLabel="Ne rien effacer"
          onConfirm={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      </Page>
    </GalleryDesk>
  );
}
