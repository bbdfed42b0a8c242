/** One category of what is held: each thing, then why, for whom, how long and from where. */
import { Trash2 } from 'lucide-react';
import type { PersonKeeping } from '../../../../shared/contract/retention-calls.ts';
import type { RetentionRule } from '../../../../shared/domain/retention/retention-rule.ts';
import { countHeld, type HeldCategory, type HeldItem } from '../../../../shared/domain/subject/held-data.ts';
import { columnWords, dataValue } from '../../../../shared/domain/subject/data-words.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { KeepingOfItem } from './KeepingOfItem.tsx';
import { LongText } from './LongText.tsx';
import { handlingOf } from './handling-words.ts';

interface HeldCategoryPartProps {
  readonly t: Translator;
  readonly category: HeldCategory;
  readonly keeping: PersonKeeping['items'];
  readonly rules: readonly RetentionRule[];
  readonly onRemove: (item: HeldItem) => void;
}

export function HeldCategoryPart({ t, category, keeping, rules, onRemove }: HeldCategoryPartProps) {
  const { fields, items } = category;
  return (
    <section className="held-category">
      <header className="held-head">
        <h4 className="held-name">{t.text(category.name)}</h4>
        {category.isSpecial && <StateTag shape="alert">{t('held.special')}</StateTag>}
        <span className="held-count">{t('held.count-short', { count: countHeld(category) })}</span>
      </header>
      {fields.length > 0 && <p className="held-fields">{t('held.fields-above', { count: fields.length })}</p>}
      {items.length > 0 && (
        <dl className="held-items">
          {items.map((item) => (
            <div key={item.id} className="held-item">
              <dt title={item.label}>{labelText(t, item)}</dt>
              <dd className="held-value">
                <LongText t={t} text={dataValue(item.label, item.value, t.language)} />
              </dd>
              <dd className="held-when">{item.collectedOn === null ? null : t.date(item.collectedOn)}</dd>
              <dd className="held-act">
                <IconButton
                  label={t('held.remove', { label: labelText(t, item) })}
                  icon={Trash2}
                  placement="left"
                  onPress={() => onRemove(item)}
                />
              </dd>
              <KeepingOfItem
                t={t}
                keeping={keeping.find(({ itemId }) => itemId === item.id) ?? null}
                categoryRuleId={category.period?.ruleId ?? null}
              />
            </div>
          ))}
        </dl>
      )}
      <dl className="held-why">
        {handlingOf(t, category, rules).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What a tool calls by a column's name, in the words of an answer; the name itself on hover. */
function labelText(t: Translator, { label }: HeldItem): string {
  const words = columnWords(label, t.language);
  return words === null ? label : capitalise(t, words);
}
