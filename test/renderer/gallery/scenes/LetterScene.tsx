/** « Courrier »: fields at the left, the sheet at the right. */
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { DatePicker } from '../../../../renderer/ui/DatePicker.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { Select } from '../../../../renderer/ui/Select.tsx';
import { Sheet } from '../../../../renderer/ui/Sheet.tsx';
import { TextArea } from '../../../../renderer/ui/TextArea.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

export function LetterScene() {
  const [page, setPage] = useState(1);
  const [date, setDate] = useState<string | null>('2026-05-06');
  const [language, setLanguage] = useState<'fr' | 'nl'>('fr');
  return (
    <GalleryDesk current="mail">
      <Page label="Page">
        <PageTitle
          over="2026-0147, Basile Modèle"
          actions={
            <>
              <Button>Imprimer un brouillon</Button>
              <Button tone="primary">Signer et figer</Button>
            </>
          }
        >
          Réponse à la demande d’accès
        </PageTitle>
        <div className="gallery-letter">
          <div className="gallery-stack">
            <Select
              label="Langue de la lettre"
              placeholder="Choisir"
              choices={[
                { id: 'fr', label: 'français', description: 'la langue de la personne' },
                { id: 'nl', label: 'néerlandais' },
              ]}
              value={language}
              onChange={setLanguage}
              width="medium"
            />
            <DatePicker label="Date de la lettre" value={date} onChange={setDate} />
            <TextArea
              label="Ce que nous ajoutons"
              optionalMark="(facultatif)"
              isForPrint
              defaultValue="Nous vous remercions de votre patience."
              description="Imprimé après le premier paragraphe."
            />
          </div>
          <div className="gallery-on-desk">
            <Sheet
              label="Lettre à signer"
              page={page}
              pageCount={2}
              onPage={setPage}
              labels={{ previous: 'Page précédente', next: 'Page suivante', position: `Page ${page} sur 2` }}
              folds={[99, 198]}
              envelopeWindow={{ x: 100, y: 50, width: 90, height: 35, label: 'fenêtre de l’enveloppe' }}
              closedText="Signée et figée le 6 mai 2026"
            >
              <svg viewBox="0 0 210 297" aria-hidden>
                <g fill="#1e2430" fontFamily="'Source Serif 4'" fontSize="4.2">
                  <text x="25" y="24" fontSize="5.6" fontWeight="600">
                    Atelier du Sablier SRL
                  </text>
                  <text x="104" y="62">
                    Basile Modèle
                  </text>
                  <text x="104" y="68">
                    Rue du Songe 12
                  </text>
                  <text x="104" y="74">
                    1000 Bruxelles
                  </text>
                  <text x="25" y="112">
                    Bruxelles, le 6 mai 2026
                  </text>
                  <text x="25" y="126">
                    Monsieur,
                  </text>
                  <text x="25" y="136">
                    vous nous avez demandé le 6 avril quelles données nous détenons
                  </text>
                  <text x="25" y="142">
                    sur vous. Vous les trouverez dans les pages qui suivent.
                  </text>
                </g>
              </svg>
            </Sheet>
          </div>
        </div>
      </Page>
    </GalleryDesk>
  );
}
