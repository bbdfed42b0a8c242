/** The letters that were begun and are not signed yet, the latest first. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Link } from '../../ui/Link.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { draftKey } from './letter-matter.ts';
import type { DraftRow } from './letters-store.ts';

interface DraftListProps {
  readonly t: Translator;
  readonly drafts: readonly DraftRow[];
  readonly onOpen: (draft: DraftRow) => void;
}

export function DraftList({ t, drafts, onOpen }: DraftListProps) {
  return (
    <PlainTable
      caption={t('letter-draft.list')}
      items={drafts.map((draft) => ({ ...draft, id: draftKey(draft) }))}
      columns={[
        {
          id: 'letter',
          label: t('letters.column.letter'),
          isRowHeader: true,
          render: (draft) => <Link onPress={() => onOpen(draft)}>{t(`letter-kind.${draft.kind}`)}</Link>,
        },
        { id: 'to', label: t('letter-draft.column.of'), render: ({ name }) => name },
        {
          id: 'reference',
          label: t('letters.column.reference'),
          render: ({ reference }) => reference !== null && <Stamp>{reference}</Stamp>,
        },
        { id: 'date', label: t('letters.column.date'), render: ({ letterOn }) => t.date(letterOn) },
        {
          id: 'language',
          label: t('letters.column.language'),
          render: ({ language }) => t(`language.${language}`),
        },
        {
          id: 'state',
          label: t('letters.column.state'),
          render: () => <StateTag shape="half">{t('letter-draft.state')}</StateTag>,
        },
      ]}
    />
  );
}
