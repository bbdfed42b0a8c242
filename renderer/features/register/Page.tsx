/** The room of the register: activities as cards or as a table, what is missing, recipients, and how long things are kept. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { describeError } from '../../parts/describe-error.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useToasts } from '../../parts/toasts.tsx';
import { useReload } from '../../parts/use-reload.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { activityFacts } from './activities/activity-facts.ts';
import { ActivityCards } from './activities/ActivityCards.tsx';
import { ActivityTable } from './activities/ActivityTable.tsx';
import { LookSwitch, type Look } from './activities/LookSwitch.tsx';
import { ActivityDialog } from './edit/ActivityDialog.tsx';
import { ProcessorDialog } from './edit/ProcessorDialog.tsx';
import { EmptyRegister } from './EmptyRegister.tsx';
import { groupGaps, type RecordField } from './gaps/gap-groups.ts';
import { countToDo } from './gaps/gap-words.ts';
import { GapList } from './gaps/GapList.tsx';
import { RecipientTable } from './recipients/RecipientTable.tsx';
import { useRegisterRoom } from './register-room-store.ts';
import { RetentionTable } from './retention/RetentionTable.tsx';
import './register.css';

const sections = ['activities', 'gaps', 'processors', 'retention'] as const;
type Section = (typeof sections)[number];

export function Page({ record, select }: RoomProps) {
  const t = useTranslator();
  const { say } = useToasts();
  const saved = useSaved();
  const { overview, readyMade, language, error, load, ...verbs } = useRegisterRoom();
  const [section, setSection] = useState<Section>(() => sectionOf(record));
  const [look, setLook] = useState<Look>('cards');
  const [field, setField] = useState<RecordField | null>(null);
  useReload(['processing', 'controller', 'imports'], load);

  const edit = (kind: 'activity' | 'processor', id: string, at: RecordField | null = null) => {
    setField(at);
    select({ kind, id });
  };
  const close = () => select(null);
  const done = (refusal: AppError | null) => {
    if (refusal !== null) return refusal;
    close();
    saved.show();
    return null;
  };
  const loadReadyMade = async (code: string) => {
    const reply = await verbs.loadReadyMade(code);
    say('added' in reply ? t('register.loaded', { count: reply.added }) : describeError(t, reply).title);
  };

  if (overview === null) {
    return (
      <PageFrame label={t('nav.register')}>
        <PageTitle>{t('nav.register')}</PageTitle>
        {error === null ? (
          <Spinner label={t('common.loading')} />
        ) : (
          <FailureNotice t={t} error={error} onRetry={() => void load()} />
        )}
      </PageFrame>
    );
  }
  const { activities, processors, gaps } = overview;
  const facts = activityFacts(t, overview);
  const activity = activities.find(({ id }) => id === record?.id) ?? null;
  const processor = processors.find(({ id }) => id === record?.id) ?? null;
  const isNew = record?.id === 'new';
  const isEmpty = activities.length === 0 && processors.length === 0;
  const toDo = countToDo(gaps);
  const openActivity = (id: string) => edit('activity', id);

  return (
    <PageFrame label={t('nav.register')}>
      <PageTitle
        lead={
          isEmpty
            ? t('register.lead-empty')
            : t('register.lead', { count: activities.length, recipients: processors.length })
        }
        actions={
          <>
            <SavedNote text={saved.text} />
            {!isEmpty && (
              <Button icon={Plus} onPress={() => openActivity('new')}>
                {t('register.new-activity')}
              </Button>
            )}
          </>
        }
      >
        {t('nav.register')}
      </PageTitle>
      {error !== null && <FailureNotice t={t} error={error} onRetry={() => void load()} />}
      {isEmpty ? (
        <EmptyRegister
          t={t}
          readyMade={readyMade}
          onLoad={(code) => void loadReadyMade(code)}
          onNew={() => openActivity('new')}
        />
      ) : (
        <Tabs
          label={t('register.parts')}
          selected={section}
          onSelect={setSection}
          tabs={[
            {
              id: 'activities',
              label: t('register.activities'),
              content: (
                <>
                  <LookSwitch t={t} look={look} onLook={setLook} />
                  {look === 'cards' ? (
                    <ActivityCards t={t} activities={facts} onOpen={openActivity} />
                  ) : (
                    <ActivityTable t={t} activities={facts} onOpen={openActivity} />
                  )}
                </>
              ),
            },
            {
              id: 'gaps',
              label: t('register.missing'),
              count: { value: toDo, label: t('register.missing.count', { count: toDo }) },
              content: <GapList t={t} groups={groupGaps(overview)} onFix={edit} />,
            },
            {
              id: 'processors',
              label: t('register.processors'),
              content: (
                <RecipientTable
                  t={t}
                  processors={processors}
                  gaps={gaps}
                  onOpen={(id) => edit('processor', id)}
                  onNew={() => edit('processor', 'new')}
                />
              ),
            },
            {
              id: 'retention',
              label: t('register.retention'),
              content: <RetentionTable t={t} overview={overview} />,
            },
          ]}
        />
      )}
      {record?.kind === 'activity' && (isNew || activity !== null) && (
        <ActivityDialog
          key={record.id}
          t={t}
          activity={activity}
          overview={overview}
          main={language}
          field={field}
          onSave={async (draft) => done(await verbs.saveActivity(draft))}
          onClose={close}
        />
      )}
      {record?.kind === 'processor' && (isNew || processor !== null) && (
        <ProcessorDialog
          key={record.id}
          t={t}
          processor={processor}
          categories={overview.categories}
          main={language}
          field={field}
          onSave={async (draft) => done(await verbs.saveProcessor(draft))}
          onClose={close}
        />
      )}
    </PageFrame>
  );
}

function sectionOf(record: RoomProps['record']): Section {
  if (record?.kind === 'processor') return 'processors';
  const named = record?.kind === 'section' ? record.id : null;
  return sections.find((each) => each === named) ?? 'activities';
}
