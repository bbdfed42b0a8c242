/** The days that periods are counted by: the public holidays of the place where the controller acts, and the end of its financial year. */
import { holidayCalendarOf, overseasDepartments } from '../../../shared/domain/calendar/holiday-calendar.ts';
import { publicHolidaysOf } from '../../../shared/domain/calendar/public-holidays.ts';
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import { localDate, yearOf, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { FinancialYearEnd } from '../../../shared/domain/retention/financial-year.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import {
  toController,
  toControllerForm,
  type ControllerForm,
} from '../../parts/controller/controller-form.ts';
import { dayAndMonth } from '../../parts/day-and-month.ts';
import { capitalise } from '../../parts/format.ts';
import { holidayName } from '../../parts/holiday-name.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';

const monthEnds: readonly FinancialYearEnd[] = [
  '01-31',
  '02-28',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
  '12-31',
];

/** The ends of the months, and the day on record where it is another. */
function yearEndsWith(known: FinancialYearEnd): readonly FinancialYearEnd[] {
  return [...new Set([...monthEnds, known])].toSorted();
}

interface CalendarSectionProps {
  readonly controller: Controller;
  readonly today: LocalDate;
  /** Corrects the version in force: the place was the same before. */
  readonly onCorrect: (controller: Controller) => Promise<boolean>;
  readonly t: Translator;
}

export function CalendarSection({ controller, today, onCorrect, t }: CalendarSectionProps) {
  const saved = useSaved();
  const year = yearOf(today);
  const save = async (part: Partial<ControllerForm>) => {
    if (await onCorrect(toController({ ...toControllerForm(controller), ...part }))) saved.show();
  };
  const holidays = publicHolidaysOf(holidayCalendarOf(controller), year).map((holiday) => ({
    ...holiday,
    id: `${holiday.on} ${holiday.name}`,
  }));
  return (
    <div className="settings-panels settings-column">
      <p className="settings-lead">{t('calendar.lead')}</p>
      {controller.country === 'BE' ? (
        <p>{t('calendar.belgium')}</p>
      ) : (
        <div className="settings-form">
          <Select
            label={t('calendar.overseas')}
            placeholder={t('common.choose')}
            choices={(['none', ...overseasDepartments] as const).map((id) => ({
              id,
              label: t(`calendar.overseas.${id}`),
            }))}
            value={controller.overseas ?? 'none'}
            onChange={(overseas) => void save({ overseas })}
            isDisabled={controller.alsaceMoselle}
            width="medium"
          />
          <Switch
            isSelected={controller.alsaceMoselle}
            onChange={(alsaceMoselle) => void save({ alsaceMoselle })}
            isDisabled={controller.overseas !== null}
            description={t('calendar.alsace-moselle.hint')}
          >
            {t('calendar.alsace-moselle')}
          </Switch>
          <Switch
            isSelected={controller.goodFriday}
            onChange={(goodFriday) => void save({ goodFriday })}
            isDisabled={!controller.alsaceMoselle}
            description={t('calendar.good-friday.hint')}
          >
            {t('calendar.good-friday')}
          </Switch>
        </div>
      )}
      <div className="settings-form">
        <Select
          label={t('calendar.year-end')}
          placeholder={t('common.choose')}
          choices={yearEndsWith(controller.financialYearEnd).map((id) => ({
            id,
            label: dayAndMonth(t, localDate(`${year}-${id}`)),
          }))}
          value={controller.financialYearEnd}
          onChange={(financialYearEnd) => void save({ financialYearEnd })}
          description={t('calendar.year-end.hint')}
          width="medium"
        />
        <SavedNote text={saved.text} />
      </div>
      <PlainTable
        caption={t('calendar.of-year', { year: String(year) })}
        items={holidays}
        columns={[
          { id: 'day', label: t('calendar.day'), render: ({ on }) => capitalise(t, t.weekday(on)) },
          {
            id: 'name',
            label: t('calendar.holiday'),
            isRowHeader: true,
            render: ({ name }) => holidayName(t, name),
          },
        ]}
      />
    </div>
  );
}
