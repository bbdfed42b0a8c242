/** The room of the register: activities as cards or as a table, what is missing, recipients, and how long things are kept. */
import { FileInput, Plus, ScrollText } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { RegisterEntryKind } from '../../../shared/contract/processing-calls.ts';
import { useTranslator } from '../../language.tsx';
import type { RoomProps } from '../../navigation.ts';
import { describeError } from '../../parts/describe-error.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useToasts } from '../../parts/toasts.tsx';
import { useReload } from '../../parts/use-reload.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page as PageFrame } from '../../ui/Page.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { activityFacts } from './activities/activity-facts.ts';
import { ActivityCards } from './activities/ActivityCards.tsx';
import { ActivityTable } from './activities/ActivityTable.tsx';
import { LookSwitch, type Look } from './activities/LookSwitch.tsx';
import { BreachRoom } from './breaches/BreachRoom.tsx';
import { ClientTable } from './clients/ClientTable.tsx';
import { DisclosureRoom } from './disclosures/DisclosureRoom.tsx';
import { EmptyRegister } from './EmptyRegister.tsx';
import type { EditedKind, Repair } from './gaps/gap-groups.ts';
import { countToDo } from './gaps/gap-words.ts';
import { GapList } from './gaps/GapList.tsx';
import { RegisterImport } from './import/RegisterImport.tsx';
import { RegisterMap } from './map/RegisterMap.tsx';
import { PolicyPart } from './policy/PolicyPart.tsx';
import { usePolicy } from './policy/policy-store.ts';
import { BreachesTab, DisclosuresTab } from './matters/MatterTabs.tsx';
import { RecipientTable } from './recipients/RecipientTable.tsx';
import { groupStarts, partOf, registerParts, type RegisterPart } from './parts.ts';
import { RecordDialogs } from './RecordDialogs.tsx';
import { useRegisterRoom } from './register-room-store.ts';
import { SweepPart } from './sweep/SweepPart.tsx';
import { RetentionTable } from './retention/RetentionTable.tsx';
import './register.css';

const partNames = {
  activities: 'register.activities',
  map: 'register.map',
  processors: 'register.processors',
  clients: 'register.clients',
  gaps: 'register.missing',
  'policy-text': 'register.policy-text',
  retention: 'register.retention',
  sweep: 'register.sweep',
  breaches: 'register.breaches',
  disclosures: 'register.disclosures',
} as const satisfies Record<RegisterPart, string>;

/** Where a register that is kept elsewhere is taken over. */
const importSection = 'import';

export function Page({ record, select, goTo, open: openRecord }: RoomProps) {
  const t = useTranslator();
  const { say, offerUndo } = useToasts();
  const saved = useSaved();
  const {
    overview,
    readyMade,
    language,
    error,
    load,
    loadReadyMade: takeReadyMade,
    remove,
    settleGap,
    reopenGap,
  } = useRegisterRoom();
  const [part, setPart] = useState<RegisterPart>(() => partOf(record));
  const [look, setLook] = useState<Look>('cards');
  const [field, setField] = useState<string | null>(null);
  useReload(['processing', 'controller', 'imports'], load);
  const { standing: policy, load: loadPolicy } = usePolicy();
  useReload(['processing', 'controller'], loadPolicy);

  const edit = ({ kind, id, field: at }: Repair) => {
    if (kind === 'promises') {
      goTo('settings', { kind: 'section', id: 'promises' });
      return;
    }
    setField(at);
    select({ kind, id });
  };
  const open = (kind: EditedKind, id: string) => edit({ kind, id, field: null });
  const close = () => select(null);
  const deleteEntry = async (kind: RegisterEntryKind, id: string, name: string) => {
    const reply = await remove(kind, id);
    if (!reply.ok) return reply.error;
    close();
    offerUndo(t('register.deleted', { name }), reply.value);
    return null;
  };
  const loadReadyMade = async (code: string) => {
    const reply = await takeReadyMade(code);
    say('added' in reply ? t('register.loaded', { count: reply.added }) : describeError(t, reply).title);
  };

  if (overview === null) {
    return (
      <PageFrame label={t('nav.register')} width="broad">
        <PageTitle>{t('nav.register')}</PageTitle>
        {error === null ? (
          <Spinner label={t('common.loading')} />
        ) : (
          <FailureNotice t={t} error={error} onRetry={() => void load()} />
        )}
      </PageFrame>
    );
  }
  if (record?.kind === 'breach') {
    return (
      <BreachRoom
        key={record.id}
        id={record.id}
        categories={overview.categories}
        main={language}
        goTo={goTo}
        open={openRecord}
        select={select}
      />
    );
  }
  if (record?.kind === 'disclosure') {
    return (
      <DisclosureRoom
        key={record.id}
        id={record.id}
        categories={overview.categories}
        open={openRecord}
        select={select}
      />
    );
  }
  if (record?.kind === 'section' && record.id === importSection) {
    return (
      <PageFrame label={t('nav.register')}>
        <RegisterImport
          t={t}
          onDone={({ added, changeId }) => {
            close();
            offerUndo(t('register-import.done', { count: added }), changeId);
          }}
          onBack={close}
        />
      </PageFrame>
    );
  }
  const { activities, processors, gaps } = overview;
  const facts = activityFacts(t, overview);
  const isEmpty =
    activities.length === 0 && processors.length === 0 && overview.clientProcessing.length === 0;
  const contradicted = (policy?.differences ?? []).filter(
    ({ severity }) => severity === 'contradiction',
  ).length;
  const toDo = countToDo(gaps) + contradicted;
  const openActivity = (id: string) => open('activity', id);
  const openImport = () => select({ kind: 'section', id: importSection });

  const contents: Readonly<Record<RegisterPart, ReactNode>> = {
    activities: isEmpty ? (
      <EmptyRegister
        t={t}
        country={overview.country}
        readyMade={readyMade}
        onLoad={(code) => void loadReadyMade(code)}
        onNew={() => openActivity('new')}
        onImport={openImport}
      />
    ) : (
      <>
        <LookSwitch t={t} look={look} onLook={setLook} />
        {look === 'cards' ? (
          <ActivityCards t={t} activities={facts} onOpen={openActivity} />
        ) : (
          <ActivityTable t={t} activities={facts} onOpen={openActivity} />
        )}
      </>
    ),
    map: <RegisterMap t={t} overview={overview} onOpen={open} />,
    processors: (
      <RecipientTable
        t={t}
        processors={processors}
        gaps={gaps}
        onOpen={(id) => open('processor', id)}
        onNew={() => open('processor', 'new')}
      />
    ),
    clients: <ClientTable t={t} overview={overview} onOpen={(id) => open('client-processing', id)} />,
    gaps: (
      <>
        <div className="register-tab-head">
          <p>{t('register.missing-lead')}</p>
          <Button icon={ScrollText} onPress={() => open('policy', 'policy')}>
            {t('register.describe-policy')}
          </Button>
        </div>
        {contradicted > 0 && (
          <div className="policy-notice">
            <Notice
              tone="late"
              title={t('policy.contradictions', { count: contradicted })}
              action={<Button onPress={() => setPart('policy-text')}>{t('policy.look-at-them')}</Button>}
            />
          </div>
        )}
        <GapList t={t} overview={overview} onFix={edit} onSettle={settleGap} onReopen={reopenGap} />
      </>
    ),
    'policy-text': (
      <PolicyPart
        t={t}
        onOpen={open}
        onSettings={(section) => goTo('settings', { kind: 'section', id: section })}
        onWrite={() => goTo('reports')}
      />
    ),
    retention: (
      <RetentionTable
        t={t}
        overview={overview}
        onCategory={(id) => open('category', id)}
        onRule={(id, categoryId) => edit({ kind: 'retention-rule', id, field: categoryId })}
      />
    ),
    sweep: <SweepPart t={t} categories={overview.categories} onPerson={(id) => openRecord('subject', id)} />,
    breaches: <BreachesTab onOpen={(id) => select({ kind: 'breach', id })} />,
    disclosures: <DisclosuresTab onOpen={(id) => select({ kind: 'disclosure', id })} />,
  };

  return (
    <PageFrame label={t('nav.register')} width="broad">
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
              <>
                <Button icon={FileInput} onPress={openImport}>
                  {t('register-import.open')}
                </Button>
                <Button icon={Plus} onPress={() => openActivity('new')}>
                  {t('register.new-activity')}
                </Button>
              </>
            )}
          </>
        }
      >
        {t('nav.register')}
      </PageTitle>
      {error !== null && <FailureNotice t={t} error={error} onRetry={() => void load()} />}
      <Tabs
        label={t('register.parts')}
        placement="beside"
        selected={part}
        onSelect={setPart}
        tabs={registerParts.map((id) => ({
          id,
          label: t(partNames[id]),
          startsGroup: groupStarts.has(id),
          ...(id === 'gaps' && {
            count: { value: toDo, label: t('register.missing.count', { count: toDo }) },
          }),
          content: contents[id],
        }))}
      />
      {record !== null && (
        <RecordDialogs
          key={`${record.kind} ${record.id}`}
          t={t}
          record={record}
          overview={overview}
          field={field}
          onEdit={edit}
          onSaved={() => {
            close();
            saved.show();
          }}
          onDelete={deleteEntry}
          onClose={close}
        />
      )}
    </PageFrame>
  );
}
