/** An absence to plan: what must be done before leaving, what falls meanwhile, and the dates for a calendar elsewhere. */
import { CalendarArrowDown } from 'lucide-react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { AgendaLists } from './AgendaLists.tsx';
import type { AgendaView } from './agenda-store.ts';

interface AgendaProps {
  readonly today: LocalDate;
  readonly from: string | null;
  readonly until: string | null;
  readonly view: AgendaView | null;
  readonly isExporting: boolean;
  readonly saved: string;
  readonly onChoose: (days: { readonly from?: string | null; readonly until?: string | null }) => void;
  readonly onExport: () => void;
  readonly onOpen: (matter: 'request' | 'case' | 'breach', id: string) => void;
  readonly t: Translator;
}

export function Agenda(props: AgendaProps) {
  const { today, from, until, view, isExporting, saved, onChoose, onExport, onOpen, t } = props;
  const isBackwards = from !== null && until !== null && until < from;
  return (
    <div className="today-agenda">
      <p>{t('agenda.text')}</p>
      <div className="today-agenda-days">
        <DatePicker
          label={t('agenda.from')}
          value={from}
          min={today}
          onChange={(day) => onChoose({ from: day })}
        />
        <DatePicker
          label={t('agenda.until')}
          value={until}
          min={today}
          onChange={(day) => onChoose({ until: day })}
          errorMessage={isBackwards ? t('agenda.wrong-order') : undefined}
        />
      </div>
      <div aria-live="polite">
        {view !== null && <AgendaLists view={view} today={today} onOpen={onOpen} t={t} />}
      </div>
      <div className="today-agenda-export">
        <Button icon={CalendarArrowDown} onPress={onExport} isDisabled={isExporting}>
          {t(isExporting ? 'agenda.exporting' : 'agenda.export')}
        </Button>
        <SavedNote text={saved} />
        <p>{t('agenda.export-text')}</p>
      </div>
    </div>
  );
}
