/** What is to be answered, in the order of its date: one line each, the next step one click away. */
import { ArrowRight } from 'lucide-react';
import type { RequestSummary } from '../../../shared/contract/request-summary.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { DeadlineTag } from '../../parts/DeadlineTag.tsx';
import { nextStepName, rightNames } from '../../parts/names.ts';
import { Button } from '../../ui/Button.tsx';
import { Stamp } from '../../ui/Stamp.tsx';

interface DueListProps {
  readonly due: readonly RequestSummary[];
  readonly onOpen: (requestId: string) => void;
  readonly t: Translator;
}

export function DueList({ due, onOpen, t }: DueListProps) {
  return (
    <ol className="today-due">
      {due.map((summary) => {
        const { id, reference, requesterName, rights, nextStep } = summary;
        const step = nextStepName(t, nextStep) ?? t('common.open');
        return (
          <li key={id} className="today-line">
            <Stamp>{reference}</Stamp>
            <span className="today-who">
              <strong>{requesterName}</strong>
              <span>{rightNames(t, rights)}</span>
            </span>
            <span className="today-when">
              <DeadlineTag summary={summary} t={t} />
            </span>
            <Button
              tone="quiet"
              iconAfter={ArrowRight}
              onPress={() => onOpen(id)}
              aria-label={t('today.open-step', { step, reference, name: requesterName })}
            >
              {step}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
