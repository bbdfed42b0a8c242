/** What the business does with its clients' data, for them: the processor's own register (Art. 30(2)). */
import { Plus } from 'lucide-react';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { gapsTone, gapsWord } from '../gaps/gap-words.ts';

interface ClientTableProps {
  readonly t: Translator;
  readonly overview: Pick<ProcessingOverview, 'clientProcessing' | 'processors' | 'gaps'>;
  /** `new` for a new one. */
  readonly onOpen: (id: string) => void;
}

export function ClientTable({ t, overview, onOpen }: ClientTableProps) {
  const { clientProcessing, processors, gaps } = overview;
  const add = (
    <Button icon={Plus} onPress={() => onOpen('new')}>
      {t('register.new-client-processing')}
    </Button>
  );
  if (clientProcessing.length === 0) {
    return <EmptyState drawing={<Ledger />} sentence={t('register.no-clients')} action={add} />;
  }
  const gapsOf = (id: string) => gaps.filter(({ recordId }) => recordId === id);
  return (
    <div className="register-table">
      <div className="register-tab-head">
        <p>{t('register.clients-lead')}</p>
        {add}
      </div>
      <PlainTable
        caption={t('register.clients')}
        isCaptionHidden
        items={clientProcessing}
        columns={[
          {
            id: 'name',
            label: t('client.name-of-service'),
            isRowHeader: true,
            render: ({ id, name }) => <Link onPress={() => onOpen(id)}>{t.text(name)}</Link>,
          },
          {
            id: 'categories',
            label: t('client.categories'),
            render: ({ categories }) => t.text(categories),
          },
          {
            id: 'clients',
            label: t('client.clients'),
            render: ({ clients }) => t('client.count', { count: clients.length }),
          },
          {
            id: 'sub-processors',
            label: t('client.sub-processors'),
            render: ({ processorIds }) =>
              processors
                .filter(({ id }) => processorIds.includes(id))
                .map(({ name }) => name)
                .join(', '),
          },
          {
            id: 'gaps',
            label: t('register.state'),
            render: ({ id }) => <StateTag tone={gapsTone(gapsOf(id))}>{gapsWord(t, gapsOf(id))}</StateTag>,
          },
        ]}
      />
    </div>
  );
}
