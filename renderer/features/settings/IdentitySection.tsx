/** The controller's identity beside the letterhead that it makes; a change asks from when. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useController, useForm, useWatch } from 'react-hook-form';
import type { ControllerFile } from '../../../shared/contract/register-calls.ts';
import type { Controller, ControllerVersion } from '../../../shared/domain/controller/controller.ts';
import { languages } from '../../../shared/domain/language.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { AddressFields } from '../../parts/controller/AddressFields.tsx';
import { ContactFields } from '../../parts/controller/ContactFields.tsx';
import {
  controllerFormSchema,
  toController,
  toControllerForm,
  type ControllerForm,
} from '../../parts/controller/controller-form.ts';
import { IdentityFields } from '../../parts/controller/IdentityFields.tsx';
import { LetterheadPreview } from '../../parts/controller/LetterheadPreview.tsx';
import { NumberFields } from '../../parts/controller/NumberFields.tsx';
import { SignatoryFields } from '../../parts/controller/SignatoryFields.tsx';
import { languageOwnNames } from '../../parts/names.ts';
import { useSaved } from '../../parts/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { ContactPersonFields } from './ContactPersonFields.tsx';
import { ValidFromDialog, type Proposal } from './ValidFromDialog.tsx';
import { versionInForce } from './versions.ts';
import { VersionTable } from './VersionTable.tsx';

interface IdentitySectionProps {
  readonly file: ControllerFile;
  readonly today: LocalDate;
  readonly onSave: (version: ControllerVersion) => Promise<boolean>;
  readonly t: Translator;
}

export function IdentitySection({ file, today, onSave, t }: IdentitySectionProps) {
  const { controller, controllerVersions, missingForSigning } = file;
  const form = useForm<ControllerForm>({
    resolver: zodResolver(controllerFormSchema),
    values: toControllerForm(controller),
    resetOptions: { keepDirtyValues: true },
    mode: 'onTouched',
  });
  const { control, handleSubmit } = form;
  const written = toController(useWatch({ control }) as ControllerForm);
  const { field: language } = useController({ control, name: 'language' });
  const [draft, setDraft] = useState<Controller | null>(null);
  const [isPending, setPending] = useState(false);
  const saved = useSaved();
  const inForceSince = versionInForce(controllerVersions, today)?.validFrom ?? today;

  const ask = handleSubmit((values) => setDraft(toController(values)));
  const save = async (validFrom: LocalDate) => {
    if (draft === null) return;
    setPending(true);
    const isSaved = await onSave({ validFrom, controller: draft });
    setPending(false);
    setDraft(null);
    if (!isSaved) return;
    form.reset(toControllerForm(draft));
    saved.show();
  };
  return (
    <div className="settings-beside">
      <form className="settings-panels" noValidate onSubmit={(event) => void ask(event)}>
        <p className="settings-lead">{t('settings.identity.lead')}</p>
        {missingForSigning.length > 0 && (
          <Notice tone="due" title={t('settings.identity.missing')}>
            {t('settings.identity.missing.text', {
              missing: t.list(missingForSigning.map((need) => t(`signing-need.${need}`))),
            })}
          </Notice>
        )}
        <Panel title={t('settings.identity.names')}>
          <div className="settings-form">
            <IdentityFields control={control} t={t} />
            <AddressFields control={control} t={t} />
            <RadioGroup
              label={t('controller.language')}
              orientation="horizontal"
              choices={languages.map((id) => ({ id, label: languageOwnNames[id] }))}
              value={language.value}
              onChange={language.onChange}
            />
          </div>
        </Panel>
        <Panel title={t('settings.identity.numbers')}>
          <div className="settings-form">
            <NumberFields control={control} t={t} />
          </div>
        </Panel>
        <Panel title={t('settings.identity.contacts')}>
          <div className="settings-form">
            <ContactFields control={control} t={t} />
          </div>
        </Panel>
        <Panel title={t('settings.identity.signature')}>
          <div className="settings-form">
            <SignatoryFields control={control} t={t} />
          </div>
        </Panel>
        <ContactPersonFields control={control} person="privacy" t={t} />
        <ContactPersonFields control={control} person="dpo" t={t} />
        <div
          className="settings-save settings-save-bar"
          data-dirty={form.formState.isDirty || saved.text !== '' || undefined}
        >
          <Button type="submit" tone="primary" isDisabled={!form.formState.isDirty}>
            {t('settings.identity.save')}
          </Button>
          <SavedNote text={saved.text} />
        </div>
        <VersionTable
          versions={controllerVersions}
          today={today}
          heading={t('settings.version.name')}
          describe={({ controller: each }) =>
            [each.tradeName ?? each.name, each.address.line1, each.address.town].join(', ')
          }
          t={t}
        />
      </form>
      <LetterheadPreview controller={written} label={t('start.preview')} />
      {draft !== null && (
        <ValidFromDialog
          inForceSince={inForceSince}
          today={today}
          proposal={proposalFor(controller, draft)}
          isPending={isPending}
          onConfirm={(validFrom) => void save(validFrom)}
          onCancel={() => setDraft(null)}
          t={t}
        />
      )}
    </div>
  );
}

/** A new name, form or seat is a change; what is only completed was missing before. */
function proposalFor(before: Controller, after: Controller): Proposal {
  const seat = ({ name, kind, legalForm, address, inLiquidation }: Controller) =>
    JSON.stringify([name, kind, legalForm, address.line1, address.postalCode, address.town, inLiquidation]);
  const completed = before.legalForm === null ? { ...before, legalForm: after.legalForm } : before;
  return seat(completed) === seat(after) ? 'correction' : 'change';
}
