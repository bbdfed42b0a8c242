/** The register of breaches: what presses in each, the latest first. */
import { FileDown, Plus } from 'lucide-react';
import type { BreachSummary } from '../../../../shared/contract/breach-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { HoursLeft } from '../../../parts/HoursLeft.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { standingTone } from './breach-words.ts';

interface BreachTableProps {
  readonly t: Translator;
  readonly breaches: readonly BreachSummary[];
  readonly now: string;
  readonly isPrinting: boolean;
  readonly onOpen: (id: string) => void;
  readonly onPrint: () => void;
}

export function BreachTable({ t, breaches, now, isPrinting, onOpen, onPrint }: BreachTableProps) {
  const add = (
    <Button icon={Plus} onPress={() => onOpen('new')}>
      {t('breach.new')}
    </Button>
  );
  if (breaches.length === 0)
    return <EmptyState drawing={<Ledger />} sentence={t('breach.empty')} action={add} />;
  return (
    <div className="register-table">
      <div className="register-tab-head">
        <p>{t('breach.lead')}</p>
        <div className="matter-buttons">
          <Button icon={FileDown} onPress={onPrint} isPending={isPrinting}>
            {t('breach.print')}
          </Button>
          {add}
        </div>
      </div>
      <PlainTable
        caption={t('register.breaches')}
        isCaptionHidden
        items={breaches.map((summary) => ({ ...summary, id: summary.breach.id }))}
        columns={[
          {
            id: 'reference',
            label: t('breach.reference'),
            isRowHeader: true,
            render: ({ breach }) => (
              <Link onPress={() => onOpen(breach.id)}>
                <Stamp>{breach.reference}</Stamp>
              </Link>
            ),
          },
          { id: 'aware', label: t('breach.aware'), render: ({ aware }) => t.date(aware.on) },
          {
            id: 'what',
            label: t('breach.summary'),
            render: ({ breach }) => <span className="matter-clamped">{breach.summary}</span>,
          },
          {
            id: 'risk',
            label: t('breach.risk'),
            render: ({ breach }) => t(`breach.risk.${breach.risk?.level ?? 'none'}`),
          },
          {
            id: 'state',
            label: t('register.state'),
            render: ({ standing, duties }) => {
              const notice = duties.authority ?? duties.client;
              const isRunning = standing === 'running' || standing === 'late';
              return isRunning && notice !== null ? (
                <HoursLeft t={t} now={now} dueAt={notice.dueAt} />
              ) : (
                <StateTag tone={standingTone(standing)}>{t(`breach.standing.${standing}`)}</StateTag>
              );
            },
          },
        ]}
      />
    </div>
  );
}
