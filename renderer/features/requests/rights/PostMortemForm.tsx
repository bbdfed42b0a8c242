/** LIL Art. 84 to 86: what is asked about the data of a person after their death, or for it. */
import { useState } from 'react';
import { localDate } from '../../../../shared/domain/local-date.ts';
import { postMortemEffects, postMortemMatters } from '../../../../shared/domain/request/right-details.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { todayOf } from '../file/ruler-of.ts';
import { detailsIn, isFixed, wordsOrNull, type RightFormProps } from './right-form.ts';
import { SaveForm } from './SaveForm.tsx';

const longestText = 2000;

export function PostMortemForm(props: RightFormProps) {
  const { t, file, asked, actions, controller } = props;
  const details = detailsIn(asked, 'post-mortem');
  const [matter, setMatter] = useState(details.matter);
  const [directives, setDirectives] = useState(details.directives ?? '');
  const [diedOn, setDiedOn] = useState<string | null>(details.diedOn);
  const [effect, setEffect] = useState(details.effect ?? 'keep');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const fixed = isFixed(props);
  const isRegistering = matter === 'directives-registered';
  const lacksDirectives = isRegistering && directives.trim() === '';
  const save = () => {
    setTried(true);
    if (matter === null || lacksDirectives) return;
    const { effect: _before, ...others } = details;
    void attempt.run(() =>
      actions.saveDetails({
        ...others,
        matter,
        directives: wordsOrNull(directives),
        diedOn: isRegistering || diedOn === null ? null : localDate(diedOn),
        ...(matter === 'directives-executed' ? { effect } : {}),
      }),
    );
  };
  return (
    <>
      {controller?.controller.country === 'BE' && (
        <Notice title={t('intake.remark.no-right-after-death')}>
          {t('intake.remark.no-right-after-death.means')}
        </Notice>
      )}
      <SaveForm t={t} label={t('post-mortem.which')} attempt={attempt} onSave={save} isFixed={fixed}>
        <RadioGroup
          label={t('post-mortem.which')}
          isDisabled={fixed}
          choices={postMortemMatters.map((id) => ({ id, label: t(`post-mortem.matter.${id}`) }))}
          value={matter}
          onChange={setMatter}
          errorMessage={isTried && matter === null ? t('common.required') : undefined}
        />
        {matter !== null && (
          <TextArea
            label={t(isRegistering ? 'post-mortem.directives' : 'post-mortem.done')}
            optionalMark={isRegistering ? undefined : t('common.optional')}
            rows={3}
            maxLength={longestText}
            isDisabled={fixed}
            value={directives}
            onChange={setDirectives}
            errorMessage={isTried && lacksDirectives ? t('common.required') : undefined}
          />
        )}
        {matter !== null && !isRegistering && (
          <DatePicker
            label={t('post-mortem.died-on')}
            optionalMark={t('common.optional')}
            value={diedOn}
            onChange={setDiedOn}
            max={todayOf(file)}
            isDisabled={fixed}
          />
        )}
        {matter === 'directives-executed' && (
          <RadioGroup
            label={t('post-mortem.effect')}
            isDisabled={fixed}
            choices={postMortemEffects.map((id) => ({ id, label: t(`post-mortem.effect.${id}`) }))}
            value={effect}
            onChange={setEffect}
          />
        )}
      </SaveForm>
    </>
  );
}
