/** One line of the list of requests: who, which number, what is asked, and how the deadline stands. */
import type { RequestSummary } from '../../../shared/contract/request-summary.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { DeadlineTag } from '../../parts/DeadlineTag.tsx';
import { nextStepName, rightNames } from '../../parts/names.ts';
import { Stamp } from '../../ui/Stamp.tsx';

interface RequestLineProps {
  readonly t: Translator;
  readonly summary: RequestSummary;
}

export function RequestLine({ t, summary }: RequestLineProps) {
  const next = nextStepName(t, summary.nextStep);
  return (
    <div className="requests-line">
      <span className="requests-line-name">{summary.requesterName}</span>
      <Stamp>{summary.reference}</Stamp>
      <span className="requests-line-rights">{rightNames(t, summary.rights)}</span>
      <DeadlineTag t={t} summary={summary} />
      {next !== null && <span className="requests-line-next">{next}</span>}
    </div>
  );
}
