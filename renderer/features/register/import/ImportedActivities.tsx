/** The activities that would be added, each with what was read of it and what is kept in the file’s own words. */
import type { Language } from '../../../../shared/domain/language.ts';
import type { PlannedActivity } from '../../../../shared/domain/register-import/import-preview.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';

interface ImportedActivitiesProps {
  readonly t: Translator;
  /** Of the file’s words. */
  readonly language: Language;
  readonly activities: readonly PlannedActivity[];
  readonly total: number;
}

const mostListed = 50;

export function ImportedActivities({ t, language, activities, total }: ImportedActivitiesProps) {
  if (total === 0) return null;
  const shown = activities.slice(0, mostListed);
  const noted = shown.filter(({ notes }) => notes.length > 0);
  return (
    <Panel
      title={t('register-import.activities')}
      aside={shown.length < total ? t('list.first-lines', { count: shown.length }) : undefined}
    >
      <PlainTable
        caption={t('register-import.activities')}
        isCaptionHidden
        items={shown.map((activity) => ({ ...activity, id: activity.name }))}
        columns={[
          {
            id: 'name',
            label: t('register.activity'),
            isRowHeader: true,
            render: ({ name, purpose }) => (
              <span lang={language}>
                {name}
                <span className="register-import-purpose">{purpose}</span>
              </span>
            ),
          },
          {
            id: 'basis',
            label: t('register.basis'),
            render: ({ lawfulBasis }) =>
              lawfulBasis === null ? t('register-import.to-complete') : t(`basis.${lawfulBasis}`),
          },
          {
            id: 'data',
            label: t('register.categories'),
            render: ({ categories }) => <Lines texts={categories} lang={language} />,
          },
          {
            id: 'who',
            label: t('register.recipients'),
            render: ({ recipients }) => <Lines texts={recipients} lang={language} />,
          },
          {
            id: 'kept',
            label: t('register.kept'),
            render: ({ periods }) => (
              <Lines
                texts={[
                  ...(periods.read > 0 ? [t('register-import.periods.read', { count: periods.read })] : []),
                  ...(periods.inWords > 0
                    ? [t('register-import.periods.in-words', { count: periods.inWords })]
                    : []),
                ]}
              />
            ),
          },
        ]}
      />
      {noted.length > 0 && (
        <div className="register-import-notes">
          <h3>{t('register-import.notes')}</h3>
          <p className="register-import-quiet">{t('register-import.notes.means')}</p>
          {noted.map(({ name, notes }) => (
            <Disclosure
              key={name}
              title={t('register-import.notes-of', { name, count: notes.length })}
              headingLevel={4}
            >
              <dl className="register-import-note" lang={language}>
                {notes.map(({ heading, text }, index) => (
                  // The same heading may come twice.
                  <div key={`${index} ${heading}`}>
                    <dt>{heading}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </Disclosure>
          ))}
        </div>
      )}
    </Panel>
  );
}

function Lines({ texts, lang }: { readonly texts: readonly string[]; readonly lang?: Language }) {
  return (
    <ul className="register-import-lines" lang={lang}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
