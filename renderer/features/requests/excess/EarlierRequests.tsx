/** What the same person asked before, so that nobody has to trust their memory of it. */
import type { EarlierRequest } from '../../../../shared/domain/request/earlier-request.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { rightNames } from '../../../parts/names.ts';
import { PlainTable } from '../../../ui/PlainTable.tsx';

interface EarlierRequestsProps {
  readonly t: Translator;
  readonly earlier: readonly EarlierRequest[];
}

export function EarlierRequests({ t, earlier }: EarlierRequestsProps) {
  if (earlier.length === 0) return <p>{t('excess.earlier.none')}</p>;
  const columns = [
    {
      id: 'reference',
      label: t('excess.earlier.reference'),
      isRowHeader: true,
      render: ({ reference }: EarlierRequest) => reference,
    },
    {
      id: 'received',
      label: t('excess.earlier.received'),
      render: ({ receivedOn }: EarlierRequest) => t.date(receivedOn),
    },
    {
      id: 'rights',
      label: t('excess.earlier.rights'),
      render: ({ rights }: EarlierRequest) =>
        rightNames(
          t,
          rights.map((right) => ({ right })),
        ),
    },
  ];
  return <PlainTable caption={t('excess.earlier')} columns={columns} items={earlier} />;
}
