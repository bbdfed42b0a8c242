/** Which activities an objection (Art. 21(1)) or a withdrawn consent (Art. 7(3)) is about. */
import { useState } from 'react';
import type { ActivityId } from '../../../../shared/domain/id.ts';
import type { ProcessingActivity } from '../../../../shared/domain/processing/processing-activity.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { detailsIn, isFixed, wordsOrNull, type RightFormProps } from './right-form.ts';
import { SaveForm } from './SaveForm.tsx';

interface ActivitiesFormProps extends RightFormProps {
  readonly right: 'objection' | 'consent-withdrawal';
}

export function ActivitiesForm(props: ActivitiesFormProps) {
  return props.right === 'objection' ? <ObjectionForm {...props} /> : <ConsentForm {...props} />;
}

function ObjectionForm(props: ActivitiesFormProps) {
  const { t, asked, actions, processing } = props;
  const details = detailsIn(asked, 'objection');
  const [ids, setIds] = useState<readonly ActivityId[]>(details.activityIds);
  const [situation, setSituation] = useState(details.situation ?? '');
  const [grounds, setGrounds] = useState(details.compellingGrounds ?? '');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const fixed = isFixed(props);
  const activities = (processing?.activities ?? []).filter(({ id, lawfulBasis, isMarketing }) => {
    const isOpenToObjection = lawfulBasis === 'legitimate-interests' || lawfulBasis === 'public-task';
    return isOpenToObjection || isMarketing || lawfulBasis === null || details.activityIds.includes(id);
  });
  const save = () => {
    setTried(true);
    if (ids.length === 0) return;
    void attempt.run(() =>
      actions.saveDetails({
        ...details,
        activityIds: ids,
        situation: wordsOrNull(situation),
        compellingGrounds: wordsOrNull(grounds),
      }),
    );
  };
  return (
    <SaveForm t={t} label={t('objection.which')} attempt={attempt} onSave={save} isFixed={fixed}>
      {activities.length === 0 ? (
        <p>{t('objection.none')}</p>
      ) : (
        <CheckboxGroup
          label={t('objection.which')}
          isDisabled={fixed}
          choices={activities.map((activity) => choiceOf(t, activity))}
          value={ids}
          onChange={setIds}
          errorMessage={isTried && ids.length === 0 ? t('objection.choose') : undefined}
        />
      )}
      <TextArea
        label={t('objection.situation')}
        optionalMark={t('common.optional')}
        rows={2}
        maxLength={longestText}
        isDisabled={fixed}
        value={situation}
        onChange={setSituation}
      />
      <TextArea
        label={t('objection.grounds')}
        optionalMark={t('common.optional')}
        description={t('decide.words-text')}
        isForPrint
        rows={2}
        maxLength={longestText}
        isDisabled={fixed}
        value={grounds}
        onChange={setGrounds}
      />
    </SaveForm>
  );
}

function ConsentForm(props: ActivitiesFormProps) {
  const { t, asked, actions, processing } = props;
  const details = detailsIn(asked, 'consent-withdrawal');
  const [ids, setIds] = useState<readonly ActivityId[]>(details.activityIds);
  const attempt = useAttempt();
  const fixed = isFixed(props);
  const activities = (processing?.activities ?? []).filter(({ lawfulBasis }) => lawfulBasis === 'consent');
  if (activities.length === 0) return <p>{t('consent.none')}</p>;
  return (
    <SaveForm
      t={t}
      label={t('consent.which')}
      attempt={attempt}
      onSave={() => void attempt.run(() => actions.saveDetails({ ...details, activityIds: ids }))}
      isFixed={fixed}
    >
      <CheckboxGroup
        label={t('consent.which')}
        description={t('consent.which-text')}
        isDisabled={fixed}
        choices={activities.map((activity) => choiceOf(t, activity))}
        value={ids}
        onChange={setIds}
      />
    </SaveForm>
  );
}

const longestText = 2000;

function choiceOf(t: RightFormProps['t'], { id, name, purpose }: ProcessingActivity) {
  return { id, label: t.text(name), description: t.text(purpose) };
}
