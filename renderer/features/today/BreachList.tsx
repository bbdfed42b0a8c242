/** Breaches that are not closed: the hours that run, or what is still to be told. */
import { ArrowRight } from 'lucide-react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { HoursLeft } from '../../parts/HoursLeft.tsx';
import { Button } from '../../ui/Button.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { TodayView } from './today-store.ts';

interface BreachListProps {
  readonly breaches: TodayView['breaches'];
  readonly now: string;
  readonly onOpen: (id: string) => void;
  readonly t: Translator;
}

export function BreachList({ breaches, now, onOpen, t }: BreachListProps) {
  return (
    <ol className="today-clock">
      {breaches.map(({ breach: { id, reference }, standing, duties }) => {
        const notice = duties.authority ?? duties.client;
        const isRunning = (standing === 'running' || standing === 'late') && notice !== null;
        return (
          <li key={id} className="today-clock-line">
            <Stamp>{reference}</Stamp>
            <span className="today-who">
              {isRunning ? (
                <>
                  <HoursLeft t={t} now={now} dueAt={notice.dueAt} />
                  <span>
                    {t(duties.authority === null ? 'today.breach-client' : 'today.breach-authority', {
                      moment: t('breach.moment', { day: t.weekday(notice.due.on), time: notice.due.time }),
                    })}
                  </span>
                </>
              ) : (
                <StateTag tone={standing === 'persons' ? 'due' : 'plain'}>
                  {t(`breach.standing.${standing}`)}
                </StateTag>
              )}
            </span>
            <Button
              tone="quiet"
              iconAfter={ArrowRight}
              onPress={() => onOpen(id)}
              aria-label={t('alarms.open-breach', { reference })}
            >
              {t('common.open')}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
