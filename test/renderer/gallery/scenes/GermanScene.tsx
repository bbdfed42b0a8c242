/** Long German words in narrow places. */
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { FilingCard } from '../../../../renderer/ui/FilingCard.tsx';
import { Notice } from '../../../../renderer/ui/Notice.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { Panel } from '../../../../renderer/ui/Panel.tsx';
import { Ruler } from '../../../../renderer/ui/Ruler.tsx';
import { StateTag } from '../../../../renderer/ui/StateTag.tsx';
import { Tabs } from '../../../../renderer/ui/Tabs.tsx';
import { TextField } from '../../../../renderer/ui/TextField.tsx';
import { GalleryDesk } from './GalleryDesk.tsx';

export function GermanScene() {
  const [tab, setTab] = useState<'1' | '2' | '3'>('1');
  return (
    <GalleryDesk current="requests">
      <Page label="Page">
        <PageTitle
          over="Eingegangen per Einschreiben am Donnerstag, dem 2. April 2026"
          lead="Die Auskunft ist spätestens übermorgen zu erteilen; die Unterauftragsverarbeiter sind noch zu benachrichtigen."
          actions={
            <>
              <Button>Fristverlängerung mitteilen</Button>
              <Button tone="primary">Unterzeichnen und festschreiben</Button>
            </>
          }
        >
          Auskunfts- und Löschungsersuchen
        </PageTitle>
        <Notice
          tone="due"
          title="Aufbewahrungspflichtverletzung vermeiden"
          action={<Button>Aufbewahrungsfristen anzeigen</Button>}
        >
          Die Datenschutz-Grundverordnung und die handelsrechtlichen Aufbewahrungspflichten gelten
          nebeneinander.
        </Notice>
        <br />
        <Ruler
          label="Beantwortungsfrist"
          start={{ label: 'Eingegangen', sub: 'Donnerstag, 2. April' }}
          end={{ label: 'Spätester Beantwortungstermin', sub: 'Montag, 4. Mai', tone: 'due' }}
          today={{ at: 0.93, label: 'heute, Samstag, 2. Mai' }}
          marks={[
            {
              id: '1',
              at: 0.03,
              label: 'Eingangsbestätigung versandt',
              sub: '3. April, erledigt',
              tone: 'done',
            },
            {
              id: '2',
              at: 0.1,
              label: 'Identitätsnachweis angefordert',
              sub: '5. April, erledigt',
              tone: 'done',
            },
            {
              id: '3',
              at: 0.8,
              label: 'Auftragsverarbeiter benachrichtigen',
              sub: '28. April',
              tone: 'late',
            },
            { id: '4', at: 0.95, label: 'Einschreiben mit Rückschein aufgeben', sub: '2. Mai', tone: 'due' },
          ]}
        />
        <br />
        <Tabs
          label="Teile der Akte"
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: '1',
              label: 'Zu erledigen',
              content: (
                <div className="gallery-columns">
                  <Panel title="Verarbeitungstätigkeit" level={3}>
                    <FilingCard
                      tab="A12"
                      title="Kundenzufriedenheitsbefragungen"
                      aside={<StateTag tone="late">Aufbewahrungsfrist überschritten</StateTag>}
                      foot="Es fehlt der Auftragsverarbeitungsvertrag."
                    >
                      Rechtsgrundlage: berechtigtes Interesse
                    </FilingCard>
                  </Panel>
                  <TextField
                    label="Aufsichtsbehördenaktenzeichen"
                    optionalMark="(freiwillig)"
                    aside="Art. 77 Abs. 2 DSGVO"
                    errorMessage="Bitte übernehmen Sie das Aktenzeichen so, wie es auf dem Schreiben der Aufsichtsbehörde steht."
                  />
                </div>
              ),
            },
            { id: '2', label: 'Verarbeitungsverzeichnis', content: '' },
            { id: '3', label: 'Schriftwechsel', content: '' },
          ]}
        />
      </Page>
    </GalleryDesk>
  );
}
