/** What must be done before an absence, and what falls within it, as two lists. */
import { ArrowRight } from 'lucide-react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { matterOfEntry } from '../../../shared/domain/request/agenda.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { AgendaView } from './agenda-store.ts';
import { agendaSentence, doByWords, matterOf, openWords, referenceOf } from './clock-words.ts';

interface AgendaListsProps {
  readonly view: AgendaView;
  readonly today: LocalDate;
  readonly onOpen: (matter: 'request' | 'case' | 'breach', id: string) => void;
  readonly t: Translator;
}

export function AgendaLists({ view, today, onOpen, t }: AgendaListsProps) {
  const { beforeLeaving, entries } = view;
  return (
    <>
      <Panel title={t('agenda.before')} level={3}>
        {beforeLeaving.length === 0 ? (
          <p>{t('agenda.before-none')}</p>
        ) : (
          <ol className="today-clock">
            {beforeLeaving.map((task) => {
              const id = matterOfEntry(task);
              const reference = referenceOf(view, id);
              return (
                <li key={`${id} ${task.kind} ${task.on}`} className="today-clock-line">
                  <Stamp>{reference}</Stamp>
                  <span className="today-who">
                    <StateTag tone="due">{doByWords(t, task, today)}</StateTag>
                    <span>{agendaSentence(t, task)}</span>
                  </span>
                  <Button
                    tone="quiet"
                    iconAfter={ArrowRight}
                    onPress={() => onOpen(matterOf(task.kind), id)}
                    aria-label={t(openWords[matterOf(task.kind)], { reference })}
                  >
                    {t('common.open')}
                  </Button>
                </li>
              );
            })}
          </ol>
        )}
      </Panel>
      <Panel title={t('agenda.meanwhile')} level={3}>
        {entries.length === 0 ? (
          <p>{t('agenda.meanwhile-none')}</p>
        ) : (
          <ul className="today-clock">
            {entries.map((entry) => (
              <li
                key={
                  entry.kind === 'holiday'
                    ? `${entry.on} ${entry.holiday}`
                    : `${matterOfEntry(entry)} ${entry.kind} ${entry.on}`
                }
                className="today-clock-line"
              >
                {entry.kind !== 'holiday' && <Stamp>{referenceOf(view, matterOfEntry(entry))}</Stamp>}
                <span className="today-clock-words">{agendaSentence(t, entry)}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
