/** Processors and other recipients: who they are, what they do, where, under which safeguard (Art. 30(1)(d) and (e)). */
import { Plus } from 'lucide-react';
import type { Gap } from '../../../../shared/contract/processing-calls.ts';
import type { Processor } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { placeText } from '../activities/activity-facts.ts';
import { gapsTone, gapsWord } from '../gaps/gap-words.ts';

interface RecipientTableProps {
  readonly t: Translator;
  readonly processors: readonly Processor[];
  readonly gaps: readonly Gap[];
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
}

export function RecipientTable({ t, processors, gaps, onOpen, onNew }: RecipientTableProps) {
  const add = (
    <Button icon={Plus} onPress={onNew}>
      {t('register.new-processor')}
    </Button>
  );
  if (processors.length === 0) {
    return <EmptyState drawing={<Ledger />} sentence={t('register.no-processors')} action={add} />;
  }
  const gapsOf = (id: string) => gaps.filter(({ recordId }) => recordId === id);
  return (
    <div className="register-table">
      <div className="register-tab-head">
        <p>{t('register.processors-lead')}</p>
        {add}
      </div>
      <PlainTable
        caption={t('register.processors')}
        isCaptionHidden
        items={processors}
        columns={[
          {
            id: 'name',
            label: t('processor.name'),
            isRowHeader: true,
            render: ({ id, name }) => <Link onPress={() => onOpen(id)}>{name}</Link>,
          },
          {
            id: 'role',
            label: t('processor.role'),
            render: ({ role }) => capitalise(t, t(`processor-role.${role}`)),
          },
          { id: 'service', label: t('processor.service'), render: ({ service }) => t.text(service) },
          {
            id: 'place',
            label: t('processor.place'),
            render: (processor) => capitalise(t, placeText(t, processor)),
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
