/** What rang: one line each, what is late first. */
import { ArrowRight } from 'lucide-react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { rightNames } from '../../parts/names.ts';
import { Button } from '../../ui/Button.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { AlarmsView } from './alarms-store.ts';
import { alarmSentence, alarmTone } from './clock-words.ts';

interface AlarmListProps {
  readonly view: AlarmsView;
  readonly onOpen: (requestId: string) => void;
  readonly t: Translator;
}

export function AlarmList({ view, onOpen, t }: AlarmListProps) {
  return (
    <ol className="today-clock">
      {view.alarms.map((alarm) => {
        const { requestId, kind } = alarm;
        const { reference = '', rights = [] } = view.requests.find(({ id }) => id === requestId) ?? {};
        return (
          <li key={`${requestId} ${kind}`} className="today-clock-line">
            <Stamp>{reference}</Stamp>
            <span className="today-who">
              <StateTag tone={alarmTone(alarm)}>{alarmSentence(t, alarm, view.today)}</StateTag>
              <span>{rightNames(t, rights)}</span>
            </span>
            <Button
              tone="quiet"
              iconAfter={ArrowRight}
              onPress={() => onOpen(requestId)}
              aria-label={t('alarms.open', { reference })}
            >
              {t('common.open')}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
