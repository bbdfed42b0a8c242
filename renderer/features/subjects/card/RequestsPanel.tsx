/** The requests of a person, each a step away. */
import type { RequestSummary } from '../../../../shared/contract/request-summary.ts';
import { requestIdSchema, type RequestId } from '../../../../shared/domain/id.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { DeadlineTag } from '../../../parts/DeadlineTag.tsx';
import { rightNames } from '../../../parts/names.ts';
import { List } from '../../../ui/List.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';

interface RequestsPanelProps {
  readonly t: Translator;
  readonly requests: readonly RequestSummary[];
  readonly onOpen: (id: RequestId) => void;
}

export function RequestsPanel({ t, requests, onOpen }: RequestsPanelProps) {
  return (
    <Panel title={t('person.requests')} level={3}>
      <List
        label={t('person.requests')}
        items={requests}
        nameOf={({ reference, rights }) => `${reference} ${rightNames(t, rights)}`}
        onOpen={(id) => onOpen(requestIdSchema.parse(id))}
        empty={null}
        renderItem={(request) => (
          <div className="subjects-request">
            <Stamp>{request.reference}</Stamp>
            <span className="subjects-request-rights">{rightNames(t, request.rights)}</span>
            <DeadlineTag t={t} summary={request} />
          </div>
        )}
      />
    </Panel>
  );
}
