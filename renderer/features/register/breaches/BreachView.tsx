/** The file of a breach: what is to be told and until when, what was told, whom it concerns, what was learned. */
import { FilePen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BreachFile } from '../../../../shared/contract/breach-calls.ts';
import type { DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { KeyValueList, type KeyValue } from '../../../ui/KeyValueList.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import '../matters/matters.css';
import { MatterFiles } from '../matters/MatterFiles.tsx';
import type { BreachOffers } from './breach-offers.ts';
import { momentWords, standingTone } from './breach-words.ts';
import { NoticePanel } from './NoticePanel.tsx';
import { PersonsPanel } from './PersonsPanel.tsx';

interface BreachViewProps {
  readonly t: Translator;
  readonly over: ReactNode;
  readonly file: BreachFile;
  readonly categories: readonly DataCategory[];
  readonly verbs: BreachOffers;
}

export function BreachView({ t, over, file, categories, verbs }: BreachViewProps) {
  const { breach, standing, duties } = file;
  const attempt = useAttempt();
  return (
    <div className="matter-file">
      <PageTitle
        over={over}
        lead={breach.summary}
        actions={
          <StateTag tone={standingTone(standing)} hasGround>
            {t(`breach.standing.${standing}`)}
          </StateTag>
        }
      >
        {t('breach.title', { reference: breach.reference })}
      </PageTitle>
      <NoticePanel t={t} file={file} verbs={verbs} />
      {duties.persons !== null && <PersonsPanel t={t} file={file} verbs={verbs} />}
      <Panel
        title={t('breach.facts')}
        level={3}
        aside={
          breach.closed === null && (
            <Button tone="quiet" icon={FilePen} onPress={verbs.correct}>
              {t('breach.correct')}
            </Button>
          )
        }
      >
        <KeyValueList items={factsOf(t, file, categories)} />
      </Panel>
      <MatterFiles
        t={t}
        files={file.attachments}
        dueOn={file.filesDueOn}
        today={file.today}
        hint={t('breach.files-hint')}
        onAttach={verbs.attach}
      />
      <Panel title={t('breach.closing')} level={3}>
        {breach.closed === null ? (
          <>
            <p>{t('breach.closing-text')}</p>
            <div className="matter-buttons">
              <Button onPress={verbs.close}>{t('breach.close')}</Button>
            </div>
          </>
        ) : (
          <>
            <p>{t('breach.closed', { day: t.date(breach.closed.on) })}</p>
            <p className="matter-written">{breach.closed.lessons}</p>
            <div className="matter-buttons">
              <Button onPress={() => void attempt.run(verbs.reopen)}>{t('breach.reopen')}</Button>
            </div>
          </>
        )}
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Panel>
    </div>
  );
}

function factsOf(
  t: Translator,
  { breach, aware }: BreachFile,
  categories: readonly DataCategory[],
): readonly KeyValue[] {
  const { happenedFrom, happenedUntil, risk, exception } = breach;
  const days = [happenedFrom, happenedUntil].filter((on) => on !== null).map((on) => t.date(on));
  const named = categories.filter(({ id }) => breach.categoryIds.includes(id));
  const unknown = t('breach.unknown');
  const count = (value: number | null) => (value === null ? unknown : t.number(value));
  const facts: readonly (readonly [string, string] | null)[] = [
    [t('breach.happened'), days.length === 0 ? unknown : [...new Set(days)].join(' – ')],
    [t('breach.discovered-on'), t.date(breach.discoveredOn)],
    [t('breach.aware'), momentWords(t, aware)],
    [t('breach.effects'), breach.effects.map((id) => t(`breach.effect.${id}`)).join(' · ')],
    [t('breach.persons'), breach.persons ?? unknown],
    [t('breach.persons-count'), count(breach.personsCount)],
    [t('breach.records-count'), count(breach.recordsCount)],
    [t('breach.categories'), named.length === 0 ? unknown : t.list(named.map(({ name }) => t.text(name)))],
    [t('breach.risk'), t(`breach.risk.${risk?.level ?? 'none'}`)],
    risk === null ? null : [t('breach.risk-reasons'), risk.reasons],
    exception === null ? null : [t(`breach.exception.${exception.ground}`), exception.reasons],
  ];
  return facts.flatMap((fact) => (fact === null ? [] : [{ term: fact[0], value: fact[1] }]));
}
