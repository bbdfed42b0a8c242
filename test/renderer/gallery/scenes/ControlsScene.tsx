/** Buttons, states, stamps, notices, progress, slips. */
import { Download, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { Disclosure } from '../../../../renderer/ui/Disclosure.tsx';
import { IconButton } from '../../../../renderer/ui/IconButton.tsx';
import { Link } from '../../../../renderer/ui/Link.tsx';
import { Notice } from '../../../../renderer/ui/Notice.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { Panel } from '../../../../renderer/ui/Panel.tsx';
import { ProgressBar } from '../../../../renderer/ui/ProgressBar.tsx';
import { Spinner } from '../../../../renderer/ui/Spinner.tsx';
import { Stamp } from '../../../../renderer/ui/Stamp.tsx';
import { StateTag } from '../../../../renderer/ui/StateTag.tsx';
import { createToasts, showToast } from '../../../../renderer/ui/toast-queue.ts';
import { ToastRegion } from '../../../../renderer/ui/ToastRegion.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

const toasts = createToasts();

export function ControlsScene() {
  const [isUndone, setUndone] = useState(false);
  return (
    <GalleryDesk current="reports">
      <Page label="Page">
        <PageTitle>Boutons, états, avis</PageTitle>
        <Panel title="Boutons">
          <div className="gallery-row">
            <Button tone="primary" icon={Plus}>
              Nouvelle demande
            </Button>
            <Button icon={Download}>Exporter</Button>
            <Button tone="quiet">Plus tard</Button>
            <Button tone="danger" icon={Trash2}>
              Effacer 12 pièces
            </Button>
            <Button isDisabled>Indisponible</Button>
            <Button size="large">Pour le doigt</Button>
            <IconButton label="Modifier" icon={Pencil} />
            <span>
              Voir <Link onPress={() => undefined}>la fiche du sous-traitant</Link>.
            </span>
          </div>
        </Panel>
        <Panel title="États">
          <div className="gallery-row">
            <StateTag>à faire</StateTag>
            <StateTag tone="due">au plus tard jeudi</StateTag>
            <StateTag tone="late">en retard</StateTag>
            <StateTag tone="done">répondue</StateTag>
            <StateTag shape="pause">en pause</StateTag>
            <StateTag shape="forward">transmise</StateTag>
            <StateTag shape="cross">annulée</StateTag>
          </div>
          <br />
          <div className="gallery-row">
            <StateTag hasGround>à faire</StateTag>
            <StateTag tone="due" hasGround>
              au plus tard jeudi
            </StateTag>
            <StateTag tone="late" hasGround>
              en retard
            </StateTag>
            <StateTag tone="done" hasGround>
              répondue
            </StateTag>
            <Stamp>2026-0147</Stamp>
            <Stamp size="large">2026-0147</Stamp>
            <Stamp size="large" caption="reçue le 6 avril">
              2026-0147
            </Stamp>
          </div>
        </Panel>
        <Panel title="Avis">
          <div className="gallery-stack">
            <Notice title="À savoir">L’accord s’imprime avec la lettre.</Notice>
            <Notice tone="due" title="Bientôt" action={<Button>Ouvrir</Button>}>
              La réponse part au plus tard jeudi.
            </Notice>
            <Notice tone="late" title="En retard">
              Le délai est passé depuis hier.
            </Notice>
            <Notice tone="done" title="Répondue">
              La preuve de dépôt est au dossier.
            </Notice>
          </div>
        </Panel>
        <Panel title="Travail en cours">
          <div className="gallery-stack">
            <ProgressBar
              label="Lecture de clients.csv"
              value={0.32}
              valueText="1 600 lignes sur 5 000"
              action={<Button>Arrêter</Button>}
            />
            <Spinner label="Recherche" delay={0} />
            <Disclosure title="Ce qui a été refusé" isInitiallyOpen>
              Ligne 214 : l’adresse de courriel n’a pas de domaine.
            </Disclosure>
            <div className="gallery-row">
              <Button
                onPress={() =>
                  showToast(toasts, {
                    text: 'La fiche d’Ada Exemple est archivée.',
                    action: { label: 'Annuler', onPress: () => setUndone(true) },
                  })
                }
              >
                Archiver
              </Button>
              {isUndone && <span>C’est annulé.</span>}
            </div>
          </div>
        </Panel>
        <ToastRegion toasts={toasts} label="Avis" dismissLabel="Fermer l’avis" />
      </Page>
    </GalleryDesk>
  );
}
