/** What the published policy promises; a change asks from when, as a new policy does. */
import { useState } from 'react';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import {
  answerDestinations,
  identityRules,
  type Promises,
  type PromisesVersion,
} from '../../../shared/domain/controller/promises.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { channels } from '../../../shared/domain/request/channel.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { capitalise } from '../../parts/format.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { DelayFields } from './DelayFields.tsx';
import { ValidFromDialog } from './ValidFromDialog.tsx';
import { versionInForce } from './versions.ts';
import { VersionTable } from './VersionTable.tsx';

interface PromisesSectionProps {
  readonly file: ControllerFile;
  readonly today: LocalDate;
  readonly onSave: (version: PromisesVersion) => Promise<boolean>;
  readonly t: Translator;
}

const otherPromises = [
  'keepsOnlyAnonymousAfterErasure',
  'endOfServiceMeansErasure',
  'noMarketing',
  'tellsPersonsOfEveryBreach',
] as const;
/** The hours of GDPR Art. 33(1), which a policy may promise whatever the risk. */
const usualHours = 72;

export function PromisesSection({ file, today, onSave, t }: PromisesSectionProps) {
  const { promises, promisesVersions } = file;
  const [draft, setDraft] = useState<Promises | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const saved = useSaved();
  const shown = draft ?? promises;
  const edit = (part: Partial<Promises>) => setDraft({ ...shown, ...part });
  const isChanged = JSON.stringify(shown) !== JSON.stringify(promises);

  const save = async (validFrom: LocalDate) => {
    setPending(true);
    const isSaved = await onSave({ validFrom, promises: shown });
    setPending(false);
    setAsking(false);
    if (!isSaved) return;
    setDraft(null);
    saved.show();
  };
  return (
    <div className="settings-panels settings-column">
      <p className="settings-lead">{t('promises.lead')}</p>
      <DelayFields delay={shown.answerWithin} onDelay={(answerWithin) => edit({ answerWithin })} t={t} />
      <CheckboxGroup
        label={t('promises.channels')}
        description={t('promises.channels.hint')}
        choices={channels.map((id) => ({ id, label: capitalise(t, t(`channel.${id}`)) }))}
        value={shown.channels}
        onChange={(next) => edit({ channels: next })}
      />
      <RadioGroup
        label={t('promises.identity')}
        choices={identityRules.map((id) => ({ id, label: capitalise(t, t(`promises.identity.${id}`)) }))}
        value={shown.identityRule}
        onChange={(identityRule) => edit({ identityRule })}
      />
      {shown.identityRule === 'identity-copy-and-signature' && (
        <Notice tone="due" title={t('promises.identity.warning')} live="polite">
          {t('promises.identity.warning.text')}
        </Notice>
      )}
      <RadioGroup
        label={t('promises.answers-to')}
        choices={answerDestinations.map((id) => ({
          id,
          label: capitalise(t, t(`promises.answers-to.${id}`)),
        }))}
        value={shown.answersGoTo}
        onChange={(answersGoTo) => edit({ answersGoTo })}
      />
      <Fieldset legend={t('promises.others')}>
        {otherPromises.map((id) => (
          <Checkbox
            key={id}
            isSelected={shown[id]}
            onChange={(isSelected) => edit({ [id]: isSelected })}
            description={id === 'noMarketing' ? t('promises.noMarketing.hint') : undefined}
          >
            {t(`promises.${id}`)}
          </Checkbox>
        ))}
        <Checkbox
          isSelected={shown.breachNoticeWithinHours !== null}
          onChange={(isSelected) => edit({ breachNoticeWithinHours: isSelected ? usualHours : null })}
          description={t('promises.breach-notice.hint')}
        >
          {t('promises.breach-notice')}
        </Checkbox>
        {shown.breachNoticeWithinHours !== null && (
          <NumberField
            label={t('promises.breach-hours')}
            unit={t('promises.breach-hours.unit')}
            minValue={1}
            maxValue={720}
            value={shown.breachNoticeWithinHours}
            onChange={(hours) => edit({ breachNoticeWithinHours: hours ?? usualHours })}
          />
        )}
      </Fieldset>
      <div className="settings-save">
        <Button tone="primary" isDisabled={!isChanged} onPress={() => setAsking(true)}>
          {t('settings.identity.save')}
        </Button>
        <SavedNote text={saved.text} />
      </div>
      <VersionTable
        versions={promisesVersions}
        today={today}
        heading={t('settings.version.promise')}
        describe={({ promises: each }) => delayText(t, each.answerWithin)}
        t={t}
      />
      {isAsking && (
        <ValidFromDialog
          inForceSince={versionInForce(promisesVersions, today)?.validFrom ?? today}
          today={today}
          proposal="correction"
          isPending={isPending}
          onConfirm={(validFrom) => void save(validFrom)}
          onCancel={() => setAsking(false)}
          t={t}
        />
      )}
    </div>
  );
}

function delayText(t: Translator, delay: Promises['answerWithin']): string {
  return delay === null
    ? t('promises.delay.text.none')
    : t(`promises.delay.text.${delay.unit}`, { count: delay.count });
}
