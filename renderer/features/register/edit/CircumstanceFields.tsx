/** What only some activities need: the exception for special categories, a joint controller, decisions by machines alone. */
import { useWatch } from 'react-hook-form';
import type { DataCategory, Processor } from '../../../../shared/domain/processing/processing-activity.ts';
import { specialBases } from '../../../../shared/domain/processing/processing-activity.ts';
import { ArticleNote } from '../../../parts/ArticleNote.tsx';
import { capitalise } from '../../../parts/format.ts';
import type { ActivityPartProps } from './BasisFields.tsx';
import { RadioField } from './controls.tsx';
import { LocalizedField } from './LocalizedField.tsx';

interface SpecialFieldsProps extends ActivityPartProps {
  readonly categories: readonly DataCategory[];
}

/** Shown where a category that it uses is special (Art. 9). */
export function SpecialFields({ categories, ...text }: SpecialFieldsProps) {
  const { t, control } = text;
  const chosen = useWatch({ control, name: 'categoryIds' });
  if (!categories.some(({ id, isSpecial }) => isSpecial && chosen.includes(id))) return null;
  return (
    <>
      <RadioField
        control={control}
        name="specialBasis"
        label={t('activity.special-basis')}
        aside={<ArticleNote t={t} article={{ act: 'gdpr', place: '9(2)' }} />}
        choices={specialBases.map((id) => ({ id, label: capitalise(t, t(`special-basis.${id}`)) }))}
      />
      <LocalizedField
        {...text}
        name="specialBasisDetail"
        label={t('activity.special-detail')}
        optionalMark={t('common.optional')}
      />
    </>
  );
}

interface JointFieldProps extends ActivityPartProps {
  readonly processors: readonly Processor[];
}

/** Shown where a joint controller receives the data (Art. 26(2)). */
export function JointField({ processors, ...text }: JointFieldProps) {
  const { t, control } = text;
  const chosen = useWatch({ control, name: 'processorIds' });
  if (!processors.some(({ id, role }) => role === 'joint-controller' && chosen.includes(id))) return null;
  return (
    <LocalizedField
      {...text}
      name="jointArrangement"
      label={t('activity.joint')}
      description={t('activity.joint.how')}
    />
  );
}

/** Art. 22: the logic, and once there is one, what follows from it and who looks again. */
export function AutomatedFields(text: ActivityPartProps) {
  const { t, control } = text;
  const decision = useWatch({ control, name: 'automatedDecision' });
  const isAutomated = Object.values(decision).some((words) => words.trim() !== '');
  return (
    <>
      <LocalizedField
        {...text}
        name="automatedDecision"
        label={t('activity.automated')}
        description={t('activity.automated.how')}
        optionalMark={t('common.optional')}
      />
      {isAutomated && (
        <>
          <LocalizedField {...text} name="automatedConsequences" label={t('activity.consequences')} />
          <LocalizedField
            {...text}
            name="automatedReview"
            label={t('activity.review')}
            description={t('activity.review.how')}
          />
        </>
      )}
    </>
  );
}
