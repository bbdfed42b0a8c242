/** The day: a sentence on how things stand, what is to do in order of its date, reminders, the month as a diary, and an absence to plan. */
import { Check, PenLine } from 'lucide-react';
import { useState } from 'react';
import { areas } from '../../../shared/contract/events.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { draftRecord } from '../../parts/letter-place.ts';
import { capitalise, exactDay } from '../../parts/format.ts';
import { useReload } from '../../parts/use-reload.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { DiaryPage } from '../../ui/drawings/DiaryPage.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Agenda } from './Agenda.tsx';
import { useAgendaStore } from './agenda-store.ts';
import { AlarmList } from './AlarmList.tsx';
import { useAlarmsStore } from './alarms-store.ts';
import { Diary } from './Diary.tsx';
import { BreachList } from './BreachList.tsx';
import { CaseList } from './CaseList.tsx';
import { ContractList } from './ContractList.tsx';
import { DueList } from './DueList.tsx';
import { ExceptionDialog } from './ExceptionDialog.tsx';
import { PersonsToTell, type Person } from './PersonsToTell.tsx';
import { Reminders } from './Reminders.tsx';
import { Removals } from './Removals.tsx';
import { todaySentence } from './today-sentence.ts';
import { useTodayStore, type TodayView } from './today-store.ts';
import './today.css';

const loadingAfterMs = 300;

export function Page({ goTo, open }: RoomProps) {
  const t = useTranslator();
  const { view, month, error, load, turnTo, except } = useTodayStore();
  const [excepting, setExcepting] = useState<Person | null>(null);
  useReload(areas, load);
  const alarms = useAlarmsStore();
  const agenda = useAgendaStore();
  const saved = useSaved();
  useReload(areas, alarms.load);
  useReload(areas, agenda.load);
  const exportCalendar = async (today: LocalDate) => {
    if (await agenda.exportCalendar(today, t.language)) saved.show();
  };
  const openRequest = (id: string) => open('request', id);
  const openMatter = (matter: 'request' | 'case' | 'breach', id: string) => open(matter, id);
  const enterRequest = () => goTo('requests', { kind: 'request', id: 'new' });
  return (
    <PageFrame label={t('nav.today')}>
      <PageTitle
        over={view === null ? '\u00a0' : capitalise(t, exactDay(t, view.today))}
        lead={view === null ? '\u00a0' : todaySentence(t, view.due, view.today)}
        actions={
          <Button tone="primary" icon={PenLine} onPress={enterRequest}>
            {t('today.enter-request')}
          </Button>
        }
      >
        {t('nav.today')}
      </PageTitle>
      {error !== null && <FailureNotice error={error} onRetry={() => void load()} t={t} />}
      {view === null && error === null && <Spinner label={t('common.loading')} delay={loadingAfterMs} />}
      {view !== null && (
        <>
          {alarms.error !== null && <FailureNotice error={alarms.error} t={t} />}
          {alarms.view !== null && alarms.view.alarms.length > 0 && (
            <Panel
              title={t('alarms.title')}
              aside={
                <Button tone="quiet" icon={Check} onPress={() => void alarms.note()}>
                  {t('alarms.noted')}
                </Button>
              }
            >
              <AlarmList view={alarms.view} onOpen={openMatter} t={t} />
            </Panel>
          )}
          {view.breaches.length > 0 && (
            <Panel title={t('today.breaches')}>
              <BreachList breaches={view.breaches} now={view.now} onOpen={(id) => open('breach', id)} t={t} />
            </Panel>
          )}
          {view.due.length > 0 && (
            <Panel title={t('today.to-do')}>
              <DueList due={view.due} onOpen={openRequest} t={t} />
            </Panel>
          )}
          {view.cases.length > 0 && (
            <Panel title={t('today.cases')}>
              <CaseList cases={view.cases} today={view.today} onOpen={(id) => open('case', id)} t={t} />
            </Panel>
          )}
          {view.personsToTell.length > 0 && (
            <Panel title={t('today.persons')}>
              <PersonsToTell
                persons={view.personsToTell}
                today={view.today}
                onOpen={(id) => open('subject', id)}
                onWrite={(id) => goTo('letters', draftRecord(id, 'source-notice'))}
                onExcept={setExcepting}
                t={t}
              />
            </Panel>
          )}
          {view.contracts.length > 0 && (
            <Panel title={t('today.contracts')}>
              <ContractList contracts={view.contracts} onOpen={(id) => open('processor', id)} t={t} />
            </Panel>
          )}
          {excepting !== null && (
            <ExceptionDialog
              t={t}
              name={excepting.name}
              onSave={(exception, reason) => except(excepting.subjectId, exception, reason)}
              onClose={() => setExcepting(null)}
            />
          )}
          {hasRemovals(view) && (
            <Panel title={t('today.removals')}>
              <Removals
                removals={view.removals}
                onOpen={() => goTo('requests', { kind: 'request', id: 'removal' })}
                t={t}
              />
            </Panel>
          )}
          {!hasRemovals(view) && isNothingDue(view) && (
            <EmptyState drawing={<DiaryPage />} sentence={t('today.empty')} />
          )}
          {view.reminders.length > 0 && (
            <Panel title={t('today.reminders')}>
              <Reminders reminders={view.reminders} goTo={goTo} t={t} />
            </Panel>
          )}
          <div className="today-diary">
            <Diary
              view={view}
              month={month ?? view.today.slice(0, 7)}
              onMonth={(next) => void turnTo(next)}
              onOpen={openRequest}
              t={t}
            />
          </div>
          <Panel title={t('agenda.title')}>
            {agenda.error !== null && <FailureNotice error={agenda.error} t={t} />}
            <Agenda
              today={view.today}
              from={agenda.from}
              until={agenda.until}
              view={agenda.view}
              isExporting={agenda.isExporting}
              saved={saved.text}
              onChoose={(days) => void agenda.choose(days)}
              onExport={() => void exportCalendar(view.today)}
              onOpen={openMatter}
              t={t}
            />
          </Panel>
        </>
      )}
    </PageFrame>
  );
}

function isNothingDue({ due, breaches, cases, personsToTell, contracts, reminders }: TodayView): boolean {
  return [due, breaches, cases, personsToTell, contracts, reminders].every((list) => list.length === 0);
}

function hasRemovals({ removals: { due, toChoose } }: TodayView): boolean {
  return due + toChoose > 0;
}
