/** Letters of authorities that wait for an answer, by the day that each names. */
import { ArrowRight } from 'lucide-react';
import { isBefore, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { TodayView } from './today-store.ts';

interface CaseListProps {
  readonly cases: TodayView['cases'];
  readonly today: LocalDate;
  readonly onOpen: (id: string) => void;
  readonly t: Translator;
}

export function CaseList({ cases, today, onOpen, t }: CaseListProps) {
  return (
    <ol className="today-clock">
      {cases.map(({ id, reference, authorityName, answerDueOn }) => (
        <li key={id} className="today-clock-line">
          <Stamp>{reference}</Stamp>
          <span className="today-who">
            <StateTag tone={answerDueOn !== null && isBefore(answerDueOn, today) ? 'late' : 'due'}>
              {answerDueOn === null
                ? t('today.case-open')
                : t('today.case-due', { day: t.date(answerDueOn) })}
            </StateTag>
            <span>{authorityName}</span>
          </span>
          <Button
            tone="quiet"
            iconAfter={ArrowRight}
            onPress={() => onOpen(id)}
            aria-label={t('alarms.open-case', { reference })}
          >
            {t('common.open')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
