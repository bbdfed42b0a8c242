/** What of this person is due today, what becomes of the record, and what keeps it all the same (GDPR Art. 5(1)(e)). */
import type { PersonKeeping } from '../../../../shared/contract/retention-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Panel } from '../../../ui/Panel.tsx';

interface KeepingPanelProps {
  readonly t: Translator;
  readonly keeping: PersonKeeping;
}

export function KeepingPanel({ t, keeping: { items, end, holds } }: KeepingPanelProps) {
  const due = items.filter(({ state, rule }) => state === 'due' && rule?.action !== 'archive').length;
  return (
    <Panel
      title={t('retention.title')}
      level={3}
      aside={<ArticleNote t={t} article={{ act: 'gdpr', place: '5(1)(e)' }} />}
    >
      <p>{due === 0 ? t('retention.nothing-due') : t('retention.due-count', { count: due })}</p>
      {holds.length > 0 && (
        <p>{t('sweep.kept-because', { why: t.list(holds.map((hold) => t(`sweep.hold.${hold}`))) })}</p>
      )}
      {end !== 'stays' && <p>{t(`retention.end.${end}`)}</p>}
    </Panel>
  );
}
