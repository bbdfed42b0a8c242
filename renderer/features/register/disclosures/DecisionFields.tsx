/** The fight against a demand, what was given or refused, and whether the person was, is or may be told. */
import {
  contestOutcomes,
  disclosureChannels,
  tellingKinds,
} from '../../../../shared/domain/disclosure/disclosure.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { decisions, type DisclosureForm, type DisclosureFormField } from './disclosure-form.ts';

interface DecisionFieldsProps {
  readonly t: Translator;
  readonly today: LocalDate;
  readonly form: DisclosureForm;
  readonly onForm: (part: Partial<DisclosureForm>) => void;
  readonly errorOf: (field: DisclosureFormField) => string | undefined;
}

export function DecisionFields(props: DecisionFieldsProps) {
  const { t, today, form, onForm, errorOf } = props;
  return (
    <>
      <Fieldset legend={t('disclosure.contest')} description={t('disclosure.contest-text')}>
        <DatePicker
          label={t('disclosure.contested-on')}
          optionalMark={t('common.optional')}
          value={form.contestedOn}
          onChange={(contestedOn) => onForm({ contestedOn })}
          max={today}
        />
        {form.contestedOn !== null && (
          <>
            <TextArea
              label={t('disclosure.contest-arguments')}
              rows={3}
              maxLength={4000}
              value={form.contestArguments}
              onChange={(contestArguments) => onForm({ contestArguments })}
              errorMessage={errorOf('contestArguments')}
            />
            <RadioGroup
              label={t('disclosure.contest-outcome')}
              orientation="horizontal"
              choices={contestOutcomes.map((id) => ({ id, label: t(`disclosure.contest.${id}`) }))}
              value={form.contestOutcome}
              onChange={(contestOutcome) => onForm({ contestOutcome })}
            />
          </>
        )}
      </Fieldset>
      <Fieldset legend={t('disclosure.decision')}>
        <RadioGroup
          label={t('disclosure.decided')}
          choices={decisions.map((id) => ({ id, label: t(`disclosure.decision.${id}`) }))}
          value={form.decision}
          onChange={(decision) => onForm({ decision })}
        />
        {form.decision !== 'open' && (
          <>
            <TextArea
              label={t(form.decision === 'given' ? 'disclosure.given-what' : 'disclosure.refused-why')}
              rows={3}
              maxLength={4000}
              value={form.decisionText}
              onChange={(decisionText) => onForm({ decisionText })}
              errorMessage={errorOf('decisionText')}
            />
            <DatePicker
              label={t(form.decision === 'given' ? 'disclosure.given-on' : 'disclosure.refused-on')}
              value={form.decidedOn}
              onChange={(decidedOn) => onForm({ decidedOn })}
              max={today}
              errorMessage={errorOf('decidedOn')}
            />
          </>
        )}
        {form.decision === 'given' && (
          <Select
            label={t('disclosure.channel')}
            placeholder={t('common.choose')}
            width="medium"
            choices={disclosureChannels.map((id) => ({ id, label: t(`disclosure.channel.${id}`) }))}
            value={form.channel}
            onChange={(channel) => onForm({ channel })}
          />
        )}
      </Fieldset>
      <TellingFields {...props} />
    </>
  );
}

function TellingFields({ t, today, form, onForm, errorOf }: DecisionFieldsProps) {
  const asksWhy = form.telling === 'secret' || form.telling === 'not-needed';
  return (
    <Fieldset legend={t('disclosure.telling')} description={t('disclosure.telling-text')}>
      <RadioGroup
        label={t('disclosure.may-know')}
        choices={tellingKinds.map((id) => ({ id, label: t(`disclosure.telling.${id}`) }))}
        value={form.telling}
        onChange={(telling) => onForm({ telling })}
      />
      {form.telling === 'told' && (
        <DatePicker
          label={t('disclosure.told-on')}
          value={form.toldOn}
          onChange={(toldOn) => onForm({ toldOn })}
          max={today}
          errorMessage={errorOf('toldOn')}
        />
      )}
      {form.telling === 'secret' && (
        <DatePicker
          label={t('disclosure.secret-until')}
          description={t('disclosure.secret-until-text')}
          optionalMark={t('common.optional')}
          value={form.secretUntil}
          onChange={(secretUntil) => onForm({ secretUntil })}
        />
      )}
      {asksWhy && (
        <TextArea
          label={t(form.telling === 'secret' ? 'disclosure.secret-source' : 'disclosure.not-needed-why')}
          rows={2}
          maxLength={4000}
          value={form.tellingText}
          onChange={(tellingText) => onForm({ tellingText })}
          errorMessage={errorOf('tellingText')}
        />
      )}
    </Fieldset>
  );
}
