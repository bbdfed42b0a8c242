/** Tasks that are done outside of Greffe and ticked by hand, each with what it needs to be done well. */
import type { HeldCategory } from '../../../../shared/domain/subject/held-data.ts';
import { countHeld } from '../../../../shared/domain/subject/held-data.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { rightOf } from './task-words.ts';
import type { TaskProps } from './task-props.ts';

/** Art. 15(1): per category what is held here, and who else has to be asked for what they hold. */
export function GatherTask({ t, subject, goToTask }: TaskProps) {
  if (subject === null) {
    return (
      <>
        <p>{t('gather.link-first')}</p>
        <div className="requests-buttons">
          <Button onPress={() => goToTask('find-subject', null)}>{t('task.find-subject')}</Button>
        </div>
      </>
    );
  }
  const { categories } = subject.held;
  const columns = [
    {
      id: 'category',
      label: t('gather.category'),
      isRowHeader: true,
      render: ({ name }: Row) => t.text(name),
    },
    {
      id: 'count',
      label: t('gather.count'),
      align: 'end' as const,
      render: (row: Row) => t.number(countHeld(row)),
    },
    {
      id: 'recipients',
      label: t('gather.ask'),
      render: ({ recipients }: Row) => {
        const names = recipients.filter(({ role }) => role === 'processor' || role === 'joint-controller');
        return names.length === 0 ? t('gather.nobody') : t.list([...new Set(names.map(({ name }) => name))]);
      },
    },
  ];
  return (
    <>
      <p>{categories.length === 0 ? t('gather.nothing') : t('gather.lead')}</p>
      {categories.length > 0 && (
        <PlainTable
          caption={t('gather.caption')}
          isCaptionHidden
          columns={columns}
          items={categories.map(toRow)}
        />
      )}
    </>
  );
}

type Row = HeldCategory & { readonly id: string };

function toRow(category: HeldCategory): Row {
  return { ...category, id: category.categoryId ?? 'identity' };
}

export function OthersDataTask({ t }: TaskProps) {
  return (
    <p>
      {t('others-data.lead')} <ArticleNote t={t} article={{ act: 'gdpr', place: '15(4)' }} />
    </p>
  );
}

/** What Greffe did by itself on the day of entry, and what is left to do in other tools. */
export function AtOnceTask({ t, item, subject, goToTask }: TaskProps) {
  const right = rightOf(item);
  if (subject === null) {
    return (
      <>
        <p>{t('at-once.link-first')}</p>
        <div className="requests-buttons">
          <Button onPress={() => goToTask('find-subject', null)}>{t('task.find-subject')}</Button>
        </div>
      </>
    );
  }
  const isMarketing = right === 'marketing-objection' || right === 'consent-withdrawal';
  const since = isMarketing ? subject.subject.marketingStoppedOn : subject.subject.restrictedOn;
  return (
    <>
      {since !== null && (
        <p>{t(isMarketing ? 'at-once.marketing-done' : 'at-once.restricted-done', { day: t.date(since) })}</p>
      )}
      <p>{t(isMarketing ? 'at-once.marketing' : 'at-once.restricted')}</p>
    </>
  );
}
