/** Art. 18(1): which of the four cases applies. */
import { useState } from 'react';
import { restrictionCases } from '../../../../shared/domain/request/right-details.ts';
import { articleText } from '../../../parts/article-text.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { detailsIn, isFixed, type RightFormProps } from './right-form.ts';
import { SaveForm } from './SaveForm.tsx';

export function RestrictionForm(props: RightFormProps) {
  const { t, asked, actions } = props;
  const details = detailsIn(asked, 'restriction');
  const [which, setWhich] = useState(details.case);
  const [isPromised, setPromised] = useState(details.untilPersonLifts);
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const fixed = isFixed(props);
  const save = () => {
    setTried(true);
    if (which === null) return;
    void attempt.run(() => actions.saveDetails({ ...details, case: which, untilPersonLifts: isPromised }));
  };
  return (
    <SaveForm t={t} label={t('restrict.which-case')} attempt={attempt} onSave={save} isFixed={fixed}>
      <RadioGroup
        label={t('restrict.which-case')}
        isDisabled={fixed}
        choices={restrictionCases.map((id) => ({
          id,
          label: t(`restrict.case.${id}`),
          description: articleText(t, { act: 'gdpr', place: `18(1)(${id})` }),
        }))}
        value={which}
        onChange={setWhich}
        errorMessage={isTried && which === null ? t('common.required') : undefined}
      />
      <Checkbox isSelected={isPromised} onChange={setPromised} isDisabled={fixed}>
        {t('restrict.until-person-lifts')}
      </Checkbox>
    </SaveForm>
  );
}
