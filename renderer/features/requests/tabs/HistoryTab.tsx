/** « Historique »: what happened, in its order, and a place to add a note. */
import { StickyNote } from 'lucide-react';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { RequestEvent } from '../../../../shared/domain/request/request-event.ts';
import { eventSentence } from '../../../../shared/i18n/request-event-sentence.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { exactDay, instantText } from '../../../parts/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import type { MarkShape } from '../../../ui/Mark.tsx';
import { Timeline } from '../../../ui/Timeline.tsx';

interface HistoryTabProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly onNote: () => void;
}

const shapes: Partial<Readonly<Record<RequestEvent['kind'], MarkShape>>> = {
  registered: 'ring',
  'identity-checked': 'check',
  suspended: 'pause',
  extended: 'forward',
  'right-decided': 'check',
  'data-erased': 'cross',
  'letter-posted': 'forward',
  'letter-delivered': 'check',
  'letter-returned': 'alert',
  'attachment-destroyed': 'cross',
  'identity-copy-destroyed': 'cross',
  'closed-early': 'cross',
  'keeping-chosen': 'check',
  reopened: 'ring',
  voided: 'cross',
};

export function HistoryTab({ t, file, onNote }: HistoryTabProps) {
  return (
    <div className="requests-history">
      <Timeline
        label={t('request.tab.history')}
        items={file.events.map((event, index) => ({
          id: String(index),
          when: (
            <DateText
              dateTime={event.on}
              exact={t('event.entered', { day: exactDay(t, event.on), at: instantText(t, event.at) })}
            >
              {t.date(event.on)}
            </DateText>
          ),
          title: eventSentence(t, event, file.request),
          detail: event.note ?? undefined,
          shape: shapes[event.kind] ?? 'dot',
        }))}
      />
      <div className="requests-buttons">
        <Button icon={StickyNote} onPress={onNote}>
          {t('request.menu.note')}
        </Button>
      </div>
    </div>
  );
}
