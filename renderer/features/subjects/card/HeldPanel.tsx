/** What is held about a person, grouped as an answer to an access request would be (Art. 15(1)). */
import { Plus } from 'lucide-react';
import type { PersonKeeping } from '../../../../shared/contract/retention-calls.ts';
import type { RetentionRule } from '../../../../shared/domain/retention/retention-rule.ts';
import { countHeld, type HeldData, type HeldItem } from '../../../../shared/domain/subject/held-data.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { HeldCategoryPart } from './HeldCategoryPart.tsx';

interface HeldPanelProps {
  readonly t: Translator;
  readonly held: HeldData;
  readonly keeping: PersonKeeping['items'];
  readonly rules: readonly RetentionRule[];
  readonly onAdd: () => void;
  readonly onRemove: (item: HeldItem) => void;
}

export function HeldPanel({ t, held, keeping, rules, onAdd, onRemove }: HeldPanelProps) {
  const { categories } = held;
  const count = categories.reduce((sum, category) => sum + countHeld(category), 0);
  return (
    <Panel
      title={t('held.title')}
      level={3}
      aside={<ArticleNote t={t} article={{ act: 'gdpr', place: '15' }} />}
    >
      <div className="held-intro">
        <p className="subjects-quiet">
          {t('held.count', { count })} {t('held.categories', { count: categories.length })}
        </p>
        <Button icon={Plus} onPress={onAdd}>
          {t('person.add-item')}
        </Button>
      </div>
      {categories.map((category) => (
        <HeldCategoryPart
          key={category.categoryId ?? 'identity'}
          t={t}
          category={category}
          keeping={keeping}
          rules={rules}
          onRemove={onRemove}
        />
      ))}
    </Panel>
  );
}
