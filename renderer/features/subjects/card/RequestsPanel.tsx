/** The requests of a person, each a step away: those in work, and behind a fold those that rest in the archive. */
import type { RequestSummary } from '../../../../shared/contract/request-summary.ts';
import { requestIdSchema, type RequestId } from '../../../../shared/domain/id.ts';
import { isOpen } from '../../../../shared/domain/request/lifecycle.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { DeadlineTag } from '../../../parts/DeadlineTag.tsx';
import { rightNames } from '../../../parts/names.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { List } from '../../../ui/List.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';

interface RequestsPanelProps {
  readonly t: Translator;
  readonly requests: readonly RequestSummary[];
  readonly onOpen: (id: RequestId) => void;
}

export function RequestsPanel({ t, requests, onOpen }: RequestsPanelProps) {
  const open = requests.filter(({ state }) => isOpen(state));
  const archived = requests.filter(({ state }) => !isOpen(state));
  return (
    <Panel title={t('person.requests')} level={3}>
      {open.length > 0 && <Lines t={t} label={t('person.requests')} requests={open} onOpen={onOpen} />}
      {archived.length > 0 && (
        <Disclosure title={t('person.requests-archived', { count: archived.length })} headingLevel={4}>
          <Lines t={t} label={t('requests.filter.closed')} requests={archived} onOpen={onOpen} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Lines({ t, label, requests, onOpen }: RequestsPanelProps & { readonly label: string }) {
  return (
    <List
      label={label}
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
  );
}
