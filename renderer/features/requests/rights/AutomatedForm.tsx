/** Art. 22: the decision in plain words, and the human review of it. */
import { useState } from 'react';
import { localDate } from '../../../../shared/domain/local-date.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { todayOf } from '../file/ruler-of.ts';
import { detailsIn, isFixed, wordsOrNull, type RightFormProps } from './right-form.ts';
import { SaveForm } from './SaveForm.tsx';

const longestText = 2000;

export function AutomatedForm(props: RightFormProps) {
  const { t, file, asked, actions } = props;
  const details = detailsIn(asked, 'automated-decision');
  const [decision, setDecision] = useState(details.decision ?? '');
  const [logic, setLogic] = useState(details.logic ?? '');
  const [consequences, setConsequences] = useState(details.consequences ?? '');
  const [reviewer, setReviewer] = useState(details.reviewer ?? '');
  const [reviewedOn, setReviewedOn] = useState<string | null>(details.reviewedOn);
  const [review, setReview] = useState(details.review);
  const [reason, setReason] = useState(details.reviewReason ?? '');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const fixed = isFixed(props);
  const save = () => {
    setTried(true);
    if (decision.trim() === '') return;
    void attempt.run(() =>
      actions.saveDetails({
        ...details,
        decision: wordsOrNull(decision),
        logic: wordsOrNull(logic),
        consequences: wordsOrNull(consequences),
        reviewer: wordsOrNull(reviewer),
        reviewedOn: reviewedOn === null ? null : localDate(reviewedOn),
        review,
        reviewReason: wordsOrNull(reason),
      }),
    );
  };
  const common = { isDisabled: fixed, maxLength: longestText, isForPrint: true, rows: 2 };
  return (
    <SaveForm t={t} label={t('automated.decision')} attempt={attempt} onSave={save} isFixed={fixed}>
      <TextArea
        {...common}
        label={t('automated.decision')}
        value={decision}
        onChange={setDecision}
        errorMessage={isTried && decision.trim() === '' ? t('common.required') : undefined}
      />
      <TextArea
        {...common}
        label={t('automated.logic')}
        description={t('automated.logic-text')}
        value={logic}
        onChange={setLogic}
      />
      <TextArea
        {...common}
        label={t('automated.consequences')}
        value={consequences}
        onChange={setConsequences}
      />
      <div>
        <h5 className="requests-subhead">{t('automated.review')}</h5>
        <p className="requests-quiet">{t('automated.review-text')}</p>
      </div>
      <div className="requests-row">
        <TextField
          label={t('automated.reviewer')}
          optionalMark={t('common.optional')}
          isDisabled={fixed}
          value={reviewer}
          onChange={setReviewer}
        />
        <DatePicker
          label={t('automated.reviewed-on')}
          optionalMark={t('common.optional')}
          value={reviewedOn}
          onChange={setReviewedOn}
          max={todayOf(file)}
          isDisabled={fixed}
        />
      </div>
      <RadioGroup
        label={t('automated.result')}
        optionalMark={t('common.optional')}
        orientation="horizontal"
        isDisabled={fixed}
        choices={(['confirmed', 'changed'] as const).map((id) => ({
          id,
          label: t(`automated.result.${id}`),
        }))}
        value={review}
        onChange={setReview}
      />
      <TextArea {...common} label={t('automated.reason')} value={reason} onChange={setReason} />
    </SaveForm>
  );
}
