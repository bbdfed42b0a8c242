/** « Données »: what is held about the person, category by category, with who else holds it and how long it stays. */
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { HeldCategory } from '../../../../shared/domain/subject/held-data.ts';
import { countHeld } from '../../../../shared/domain/subject/held-data.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { keepingText } from '../../../parts/keeping-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { WorkProps } from '../todo/task-props.ts';
import { fieldValue } from './field-value.ts';

export function DataTab({ t, file, subject, processing, ways, goToTask }: WorkProps) {
  const { subjectId } = file.request;
  if (subject === null || subjectId === null) {
    const isErased = file.events.some(({ kind }) => kind === 'data-erased');
    return (
      <div className="requests-data">
        <p>{t(isErased ? 'data-tab.erased' : 'data-tab.not-linked')}</p>
        {!isErased && (
          <div className="requests-buttons">
            <Button onPress={() => goToTask('find-subject', null)}>{t('task.find-subject')}</Button>
          </div>
        )}
      </div>
    );
  }
  const { categories } = subject.held;
  const count = categories.reduce((sum, category) => sum + countHeld(category), 0);
  return (
    <div className="requests-data">
      <p className="requests-data-lead">
        <span>{t('data-tab.lead', { count, categories: categories.length })}</span>
        <Button tone="quiet" onPress={() => ways.openSubject(subjectId)}>
          {t('request.see-subject')}
        </Button>
      </p>
      {categories.map((category) => (
        <Category key={category.categoryId ?? 'identity'} t={t} category={category} processing={processing} />
      ))}
    </div>
  );
}

interface CategoryProps {
  readonly t: Translator;
  readonly category: HeldCategory;
  readonly processing: ProcessingOverview | null;
}

function Category({ t, category, processing }: CategoryProps) {
  const { fields, items, recipients, period } = category;
  const rule = processing?.retentionRules.find(({ id }) => id === period?.ruleId);
  const endOn = period?.keptThroughOn ?? null;
  const kept = rule === undefined ? t('data-tab.no-period') : keepingText(t, rule);
  return (
    <Panel
      level={3}
      title={t.text(category.name)}
      aside={t('data-tab.count', { count: countHeld(category) })}
    >
      <dl className="requests-held">
        {fields.map(({ field, value }) => (
          <div key={`${field} ${value}`}>
            <dt>{capitalise(t, t(`identity-field.${field}`))}</dt>
            <dd>{fieldValue(t, field, value)}</dd>
          </div>
        ))}
        {items.map(({ id, label, value, collectedOn }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <span className="requests-held-value">{value}</span>
              {collectedOn !== null && <span className="requests-held-day">{t.date(collectedOn)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <dl className="requests-handling">
        <div>
          <dt>{t('data-tab.recipients')}</dt>
          <dd>
            {recipients.length === 0
              ? t('data-tab.no-recipients')
              : t.list([...new Set(recipients.map(({ name }) => name))])}
          </dd>
        </div>
        <div>
          <dt>{t('data-tab.kept')}</dt>
          <dd>{endOn === null ? kept : t('data-tab.kept-until', { period: kept, day: t.date(endOn) })}</dd>
        </div>
      </dl>
    </Panel>
  );
}
