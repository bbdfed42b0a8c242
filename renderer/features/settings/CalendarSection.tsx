/** Which public holidays count for the deadlines: those of the place where the controller acts. */
import { holidayCalendarOf, overseasDepartments } from '../../../shared/domain/calendar/holiday-calendar.ts';
import { publicHolidaysOf } from '../../../shared/domain/calendar/public-holidays.ts';
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import { yearOf, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import {
  toController,
  toControllerForm,
  type ControllerForm,
} from '../../parts/controller/controller-form.ts';
import { capitalise } from '../../parts/format.ts';
import { holidayName } from '../../parts/holiday-name.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';

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
          <SavedNote text={saved.text} />
        </div>
      )}
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
