/** The register of disclosures: to whom, when, how it stands, and what stays between us. */
import { FileDown, Plus } from 'lucide-react';
import type { DisclosureSummary } from '../../../../shared/contract/disclosure-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { Stamp } from '../../../ui/Stamp.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { stateTone, tellingWords } from './disclosure-words.ts';

interface DisclosureTableProps {
  readonly t: Translator;
  readonly disclosures: readonly DisclosureSummary[];
  readonly isPrinting: boolean;
  readonly onOpen: (id: string) => void;
  readonly onPrint: () => void;
}

export function DisclosureTable({ t, disclosures, isPrinting, onOpen, onPrint }: DisclosureTableProps) {
  const add = (
    <Button icon={Plus} onPress={() => onOpen('new')}>
      {t('disclosure.new')}
    </Button>
  );
  if (disclosures.length === 0)
    return <EmptyState drawing={<Ledger />} sentence={t('disclosure.empty')} action={add} />;
  return (
    <div className="register-table">
      <div className="register-tab-head">
        <p>{t('disclosure.lead')}</p>
        <div className="matter-buttons">
          <Button icon={FileDown} onPress={onPrint} isPending={isPrinting}>
            {t('disclosure.print')}
          </Button>
          {add}
        </div>
      </div>
      <PlainTable
        caption={t('register.disclosures')}
        isCaptionHidden
        items={disclosures.map((summary) => ({ ...summary, id: summary.disclosure.id }))}
        columns={[
          {
            id: 'reference',
            label: t('breach.reference'),
            isRowHeader: true,
            render: ({ disclosure }) => (
              <Link onPress={() => onOpen(disclosure.id)}>
                <Stamp>{disclosure.reference}</Stamp>
              </Link>
            ),
          },
          {
            id: 'recipient',
            label: t('disclosure.recipient'),
            render: ({ disclosure: { fields } }) => (
              <>
                <span className="register-ground">{t(`disclosure.recipient.${fields.recipientKind}`)}</span>
                {fields.recipientName}
              </>
            ),
          },
          {
            id: 'demand',
            label: t('disclosure.demand'),
            render: ({ disclosure: { fields } }) =>
              fields.demand === null ? t('disclosure.no-demand') : t.date(fields.demand.receivedOn),
          },
          {
            id: 'state',
            label: t('register.state'),
            render: ({ state }) => (
              <StateTag tone={stateTone(state)}>{t(`disclosure.state.${state}`)}</StateTag>
            ),
          },
          {
            id: 'telling',
            label: t('disclosure.telling'),
            render: (summary) => (
              <StateTag tone={summary.isSecret || summary.isTellingOwed ? 'due' : 'plain'}>
                {tellingWords(t, summary)}
              </StateTag>
            ),
          },
        ]}
      />
    </div>
  );
}
