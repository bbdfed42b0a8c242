/** How a request stands against its deadline: a word with its shape, both dates on hover and for screen readers. */
import type { RequestSummary } from '../../shared/contract/request-summary.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { DateText } from '../ui/DateText.tsx';
import { StateTag } from '../ui/StateTag.tsx';
import { deadlineWords } from './deadline-words.ts';

interface DeadlineTagProps {
  readonly summary: Pick<RequestSummary, 'state' | 'standing' | 'isSuspended' | 'aimOn' | 'limitOn'>;
  /** On a soft ground, for the head of a file. */
  readonly hasGround?: boolean;
  readonly t: Translator;
}

export function DeadlineTag({ summary, hasGround = false, t }: DeadlineTagProps) {
  const { text, exact, tone, shape } = deadlineWords(t, summary);
  return (
    <StateTag tone={tone} shape={shape} hasGround={hasGround}>
      <DateText exact={exact} dateTime={summary.aimOn}>
        {text}
      </DateText>
    </StateTag>
  );
}
