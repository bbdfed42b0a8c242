/** « Aujourd’hui »: one sentence, what to do in the order of its date, the month. */
import { Plus } from 'lucide-react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { DateText } from '../../../../renderer/ui/DateText.tsx';
import { List } from '../../../../renderer/ui/List.tsx';
import { MonthGrid } from '../../../../renderer/ui/MonthGrid.tsx';
import { Page } from '../../../../renderer/ui/Page.tsx';
import { PageTitle } from '../../../../renderer/ui/PageTitle.tsx';
import { Panel } from '../../../../renderer/ui/Panel.tsx';
import { Stamp } from '../../../../renderer/ui/Stamp.tsx';
import { StateTag } from '../../../../renderer/ui/StateTag.tsx';
import type { Tone } from '../../../../renderer/ui/tone.ts';
import { GalleryDesk } from './GalleryDesk.tsx';
import { weekdays, weeks } from './month.ts';

interface Task {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly when: string;
  readonly exact: string;
  readonly dateTime: string;
  readonly tone: Tone;
  readonly word: string;
}

const tasks: readonly Task[] = [
  {
    id: '1',
    reference: '2026-0144',
    title: 'Répondre à Zoé Fictive',
    when: 'hier',
    exact: 'mardi 5 mai 2026',
    dateTime: '2026-05-05',
    tone: 'late',
    word: 'en retard',
  },
  {
    id: '2',
    reference: '2026-0147',
    title: 'Signer la réponse à Basile Modèle',
    when: 'demain',
    exact: 'jeudi 7 mai 2026',
    dateTime: '2026-05-07',
    tone: 'due',
    word: 'à signer',
  },
  {
    id: '3',
    reference: '2026-0149',
    title: 'Viser l’identité d’Ada Exemple',
    when: 'dans 7 jours',
    exact: 'mercredi 13 mai 2026',
    dateTime: '2026-05-13',
    tone: 'plain',
    word: 'à viser',
  },
];

export function TodayScene() {
  return (
    <GalleryDesk current="today">
      <Page label="Page">
        <PageTitle
          over="mercredi 6 mai 2026"
          lead="Une réponse est en retard d’un jour ; deux autres partent d’ici au 13 mai."
          actions={
            <Button tone="primary" icon={Plus}>
              Nouvelle demande
            </Button>
          }
        >
          Aujourd’hui
        </PageTitle>
        <Panel title="À faire" aside="3 choses">
          <List
            label="À faire"
            items={tasks}
            nameOf={(task) => task.title}
            onOpen={() => undefined}
            empty={null}
            renderItem={(task) => (
              <div className="gallery-line">
                <span>
                  <Stamp>{task.reference}</Stamp> {task.title}
                </span>
                <span className="gallery-row">
                  <StateTag tone={task.tone}>{task.word}</StateTag>
                  <DateText dateTime={task.dateTime} exact={task.exact}>
                    {task.when}
                  </DateText>
                </span>
              </div>
            )}
          />
        </Panel>
        <MonthGrid
          title="mai 2026"
          weekdays={weekdays}
          weekLabel="Semaine"
          weeks={weeks}
          labels={{ previous: 'Mois précédent', next: 'Mois suivant', today: 'Ce mois-ci' }}
          onPrevious={() => undefined}
          onNext={() => undefined}
          onToday={() => undefined}
          onOpen={() => undefined}
        />
      </Page>
    </GalleryDesk>
  );
}
