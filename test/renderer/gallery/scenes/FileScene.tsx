/** « Demandes »: the list, and the opened file with its ruler, next step and tabs. */
import { EllipsisVertical, Pause, PenLine, Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { Checkbox } from '../../../../renderer/ui/Checkbox.tsx';
import { Explain } from '../../../../renderer/ui/Explain.tsx';
import { IconButton } from '../../../../renderer/ui/IconButton.tsx';
import { Menu } from '../../../../renderer/ui/Menu.tsx';
import { Notice } from '../../../../renderer/ui/Notice.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { Ruler } from '../../../../renderer/ui/Ruler.tsx';
import { SearchField } from '../../../../renderer/ui/SearchField.tsx';
import { SplitView } from '../../../../renderer/ui/SplitView.tsx';
import { Stamp } from '../../../../renderer/ui/Stamp.tsx';
import { StateTag } from '../../../../renderer/ui/StateTag.tsx';
import { Tabs } from '../../../../renderer/ui/Tabs.tsx';
import { FileHistory } from './FileHistory.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';
import { RequestList } from './RequestList.tsx';

export function FileScene() {
  return (
    <GalleryDesk current="requests">
      <SplitView
        listLabel="Liste des demandes"
        listHead={
          <SearchField label="Chercher" placeholder="Chercher un nom, une référence" shortcut="Ctrl K" />
        }
        list={<RequestList />}
        fileLabel="Dossier de Basile Modèle"
        file={<FileOfBasile />}
      />
    </GalleryDesk>
  );
}

function FileOfBasile() {
  const [tab, setTab] = useState<'todo' | 'data' | 'letters' | 'papers' | 'history'>('todo');
  return (
    <>
      <PageTitle
        over="Reçue par lettre le lundi 6 avril 2026"
        actions={
          <>
            <Stamp size="large" caption="reçue le 6 avril">
              2026-0147
            </Stamp>
            <Menu
              label="Autres actions"
              trigger={<IconButton label="Autres actions" icon={EllipsisVertical} />}
              onAction={() => undefined}
              groups={[
                [
                  {
                    id: 'pause',
                    label: 'Mettre en pause',
                    icon: Pause,
                    description: 'Jusqu’à la preuve d’identité',
                  },
                  { id: 'print', label: 'Imprimer le dossier', icon: Printer, shortcut: 'Ctrl P' },
                ],
                [{ id: 'void', label: 'Annuler la demande', icon: Trash2, tone: 'danger' }],
              ]}
            />
          </>
        }
      >
        Basile Modèle
      </PageTitle>
      <p className="gallery-row">
        <StateTag tone="due" hasGround>
          à signer, au plus tard demain
        </StateTag>
        <span>Accès, effacement</span>
        <Explain label="art. 12, § 3">La réponse part dans le mois qui suit la réception.</Explain>
      </p>
      <br />
      <Ruler
        label="Délai de réponse"
        start={{ label: 'Reçue', sub: 'lundi 6 avril' }}
        end={{ label: 'Au plus tard', sub: 'jeudi 7 mai', tone: 'due' }}
        today={{ at: 0.968, label: 'aujourd’hui, mercredi 6 mai' }}
        ticks={[0.226, 0.452, 0.677, 0.903]}
        marks={[
          { id: '1', at: 0.05, label: 'Accusé de réception', sub: '7 avril, fait', tone: 'done' },
          { id: '2', at: 0.16, label: 'Identité visée', sub: '11 avril, fait', tone: 'done' },
          { id: '3', at: 0.45, label: 'Données réunies', sub: '20 avril, fait', tone: 'done' },
          { id: '4', at: 0.71, label: 'Signer la lettre', sub: 'promis pour le 28 avril', tone: 'late' },
          { id: '5', at: 0.9, label: 'Poster en recommandé', sub: '4 mai', tone: 'plain' },
        ]}
      />
      <div className="gallery-next">
        <span>
          <strong>Ensuite :</strong> relire et signer la réponse, deux pages.
        </span>
        <Button tone="primary" icon={PenLine}>
          Signer et figer
        </Button>
      </div>
      <Tabs
        label="Parties du dossier"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'todo', label: 'À faire', count: { value: 2, label: 'à faire' }, content: <Todo /> },
          { id: 'data', label: 'Données', content: 'Données' },
          { id: 'letters', label: 'Courriers', content: 'Courriers' },
          { id: 'papers', label: 'Pièces', content: 'Pièces' },
          { id: 'history', label: 'Historique', content: <FileHistory /> },
        ]}
      />
    </>
  );
}

function Todo() {
  return (
    <div className="gallery-stack">
      <Checkbox defaultSelected description="Carte d’identité vue au comptoir, sans copie gardée.">
        Viser l’identité
      </Checkbox>
      <Checkbox>Prévenir la lettre d’information de l’effacement</Checkbox>
      <Notice tone="due" title="À garder quand même">
        Les factures de 2021 restent dix ans ; la réponse doit le dire.
      </Notice>
    </div>
  );
}
