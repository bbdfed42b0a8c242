/** Persons who are still to be told that their data came from elsewhere (GDPR Art. 14). */
import { PenLine } from 'lucide-react';
import { isBefore, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import type { TodayView } from './today-store.ts';

export type Person = TodayView['personsToTell'][number];

interface PersonsToTellProps {
  readonly persons: readonly Person[];
  readonly today: LocalDate;
  readonly onOpen: (id: string) => void;
  readonly onWrite: (id: string) => void;
  readonly onExcept: (person: Person) => void;
  readonly t: Translator;
}

export function PersonsToTell({ persons, today, onOpen, onWrite, onExcept, t }: PersonsToTellProps) {
  return (
    <ol className="today-clock">
      {persons.map(({ subjectId, name, dueOn }) => (
        <li key={subjectId} className="today-clock-line">
          <span className="today-who">
            <Link onPress={() => onOpen(subjectId)}>{name}</Link>
            <StateTag tone={dueOn !== null && isBefore(dueOn, today) ? 'late' : 'due'}>
              {dueOn === null ? t('today.person-open') : t('today.person-due', { day: t.date(dueOn) })}
            </StateTag>
          </span>
          <span className="today-moves">
            <Button
              tone="quiet"
              onPress={() => onExcept({ subjectId, name, dueOn })}
              aria-label={t('notice-exception.open-for', { name })}
            >
              {t('notice-exception.open')}
            </Button>
            <Button
              tone="quiet"
              icon={PenLine}
              onPress={() => onWrite(subjectId)}
              aria-label={t('today.person-write-to', { name })}
            >
              {t('today.person-write')}
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}
