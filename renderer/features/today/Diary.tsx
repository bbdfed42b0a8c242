/** The month as a page of a diary, with what is to be aimed at, the limits and the public holidays. */
import { addMonths, localDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { MonthGrid } from '../../ui/MonthGrid.tsx';
import { monthWeeks, requestOfEntry, weekdayNames } from './month-weeks.ts';
import type { TodayView } from './today-store.ts';

interface DiaryProps {
  readonly view: TodayView;
  /** "YYYY-MM" */
  readonly month: string;
  readonly onMonth: (month: string | null) => void;
  readonly onOpen: (requestId: string) => void;
  readonly t: Translator;
}

export function Diary({ view, month, onMonth, onOpen, t }: DiaryProps) {
  const turn = (by: number) => onMonth(addMonths(localDate(`${month}-01`), by).slice(0, 7));
  return (
    <MonthGrid
      title={t.month(month)}
      weekdays={weekdayNames(t)}
      weekLabel={t('today.week')}
      weeks={monthWeeks(t, { month, today: view.today, diary: view.diary, due: view.due })}
      labels={{
        previous: t('today.previous-month'),
        next: t('today.next-month'),
        today: t('today.this-month'),
      }}
      onPrevious={() => turn(-1)}
      onNext={() => turn(1)}
      onToday={() => onMonth(null)}
      onOpen={(entryId) => onOpen(requestOfEntry(entryId))}
    />
  );
}
