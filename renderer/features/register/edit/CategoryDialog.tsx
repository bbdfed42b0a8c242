/** One category of data, with the rules by which it is kept. */
import { zodResolver } from '@hookform/resolvers/zod';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { DataCategory } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { keepingText } from '../../../parts/keeping-words.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import type { CategoryDraft } from '../register-room-store.ts';
import { SwitchField } from './controls.tsx';
import { deletionOf } from './deletion.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LocalizedField } from './LocalizedField.tsx';
import { countUntranslated, localizedToForm, requiredLocalized, writtenText } from './localized-form.ts';

interface CategoryDialogProps {
  readonly t: Translator;
  /** Null for a new one. */
  readonly category: DataCategory | null;
  readonly overview: ProcessingOverview;
  readonly main: Language;
  readonly onSave: (draft: CategoryDraft) => Promise<AppError | null>;
  readonly onDelete: () => Promise<AppError | null>;
  readonly onRule: (id: string) => void;
  readonly onClose: () => void;
}

function formSchema(main: Language) {
  return z.object({ name: requiredLocalized(main), isSpecial: z.boolean() });
}
type CategoryForm = z.infer<ReturnType<typeof formSchema>>;

export function CategoryDialog({ t, category, overview, main, ...does }: CategoryDialogProps) {
  const attempt = useAttempt();
  const [isEveryLanguageShown, showEveryLanguage] = useState(false);
  const schema = useMemo(() => formSchema(main), [main]);
  const form = useForm<CategoryForm>({
    resolver: zodResolver(schema),
    defaultValues: {
      name: localizedToForm(category?.name ?? null),
      isSpecial: category?.isSpecial ?? false,
    },
  });
  const { control, watch } = form;
  const save = form.handleSubmit(async ({ name, isSpecial }) => {
    const { id = null, code = null } = category ?? {};
    await attempt.run(() => does.onSave({ id, code, name: writtenText(name), isSpecial }));
  });
  return (
    <EditorDialog
      t={t}
      title={category === null ? t('register.new-category') : t.text(category.name)}
      size="medium"
      isDirty={form.formState.isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      onSave={() => void save()}
      onClose={does.onClose}
      deletion={deletionOf(t, category, () => void attempt.run(does.onDelete))}
    >
      <LanguageSwitch
        t={t}
        main={main}
        untranslated={countUntranslated([watch('name')])}
        isOn={isEveryLanguageShown}
        onChange={showEveryLanguage}
      />
      <LocalizedField
        t={t}
        control={control}
        main={main}
        isEveryLanguageShown={isEveryLanguageShown}
        name="name"
        label={t('category.name')}
        description={t('category.name.how')}
        isLine
      />
      <SwitchField
        control={control}
        name="isSpecial"
        label={t('category.special')}
        description={t('category.special.means')}
      />
      {category !== null && <Rules t={t} category={category} overview={overview} onRule={does.onRule} />}
    </EditorDialog>
  );
}

interface RulesProps extends Pick<CategoryDialogProps, 't' | 'overview' | 'onRule'> {
  readonly category: DataCategory;
}

function Rules({ t, category: { id, code }, overview, onRule }: RulesProps) {
  const own = overview.retentionRules.filter(({ categoryCode }) => categoryCode === (code ?? id));
  return (
    <section>
      <h3 className="ui-label">{t('category.rules')}</h3>
      <ul className="register-rules">
        {own.map((rule) => {
          const activity = overview.activities.find((each) => each.id === rule.activityId);
          const text = keepingText(t, rule);
          return (
            <li key={rule.id}>
              <Link onPress={() => onRule(rule.id)} aria-label={t('register.edit-rule', { rule: text })}>
                {text}
              </Link>
              {activity !== undefined && <span className="register-ground">{t.text(activity.name)}</span>}
            </li>
          );
        })}
      </ul>
      <Button tone="quiet" icon={Plus} onPress={() => onRule('new')}>
        {t('register.add-period')}
      </Button>
    </section>
  );
}
