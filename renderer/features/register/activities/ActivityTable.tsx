/** The activities as the table that an authority would ask for (Art. 30(1)). */
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Link } from '../../../ui/Link.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { gapsTone, gapsWord } from '../gaps/gap-words.ts';
import type { ActivityFacts } from './activity-facts.ts';

interface ActivityTableProps {
  readonly t: Translator;
  readonly activities: readonly ActivityFacts[];
  readonly onOpen: (id: string) => void;
}

export function ActivityTable({ t, activities, onOpen }: ActivityTableProps) {
  return (
    <div className="register-table">
      <PlainTable
        caption={t('register.activities')}
        isCaptionHidden
        items={activities}
        columns={[
          { id: 'number', label: t('register.number'), align: 'end', render: ({ number }) => number },
          {
            id: 'name',
            label: t('register.activity'),
            isRowHeader: true,
            render: (facts) => (
              <>
                <Link onPress={() => onOpen(facts.id)}>{facts.name}</Link>
                {facts.gaps.length > 0 && (
                  <div>
                    <StateTag tone={gapsTone(facts.gaps)}>{gapsWord(t, facts.gaps)}</StateTag>
                  </div>
                )}
              </>
            ),
          },
          { id: 'purpose', label: t('register.purpose'), render: ({ purpose }) => purpose },
          { id: 'basis', label: t('register.basis'), render: ({ basis }) => basis ?? t('held.no-basis') },
          {
            id: 'categories',
            label: t('register.categories'),
            render: ({ categories }) => <Lines of={categories} />,
          },
          {
            id: 'recipients',
            label: t('register.recipients'),
            render: ({ recipients }) =>
              recipients.length === 0 ? t('register.no-recipient') : <Lines of={recipients} />,
          },
          {
            id: 'kept',
            label: t('register.kept'),
            render: ({ periods }) =>
              periods.length === 0 ? t('register.no-period') : <Lines of={periods} />,
          },
        ]}
      />
    </div>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="register-lines">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
