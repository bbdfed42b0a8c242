/** What rang: one line each, what is late first. */
import { ArrowRight } from 'lucide-react';
import { idOfAlarm } from '../../../shared/domain/request/alarms.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { rightNames } from '../../parts/names.ts';
import { Button } from '../../ui/Button.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { AlarmsView } from './alarms-store.ts';
import { alarmSentence, alarmTone, matterOf, openWords, referenceOf } from './clock-words.ts';

interface AlarmListProps {
  readonly view: AlarmsView;
  readonly onOpen: (matter: 'request' | 'case' | 'breach', id: string) => void;
  readonly t: Translator;
}

export function AlarmList({ view, onOpen, t }: AlarmListProps) {
  return (
    <ol className="today-clock">
      {view.alarms.map((alarm) => {
        const id = idOfAlarm(alarm);
        const reference = referenceOf(view, id);
        const rights = view.requests.find((request) => request.id === id)?.rights ?? [];
        return (
          <li key={`${id} ${alarm.kind}`} className="today-clock-line">
            <Stamp>{reference}</Stamp>
            <span className="today-who">
              <StateTag tone={alarmTone(alarm)}>{alarmSentence(t, alarm, view.today)}</StateTag>
              {rights.length > 0 && <span>{rightNames(t, rights)}</span>}
            </span>
            <Button
              tone="quiet"
              iconAfter={ArrowRight}
              onPress={() => onOpen(matterOf(alarm.kind), id)}
              aria-label={t(openWords[matterOf(alarm.kind)], { reference })}
            >
              {t('common.open')}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
