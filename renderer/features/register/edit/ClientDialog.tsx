/** One service for clients, in the processor's own register (Art. 30(2)). */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import type { ClientProcessing } from '../../../../shared/domain/processing/client-processing.ts';
import type { Processor } from '../../../../shared/domain/processing/processing-activity.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { placeText } from '../activities/activity-facts.ts';
import type { ClientProcessingDraft } from '../register-room-store.ts';
import { clientFormSchema, clientToForm, formToClient, type ClientForm } from './client-form.ts';
import { ClientsField } from './ClientsField.tsx';
import { ChecksField } from './controls.tsx';
import { deletionOf } from './deletion.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LocalizedField } from './LocalizedField.tsx';
import { countUntranslated } from './localized-form.ts';
import { useFieldFocus } from './use-field-focus.ts';

interface ClientDialogProps {
  readonly t: Translator;
  /** Null for a new one. */
  readonly entry: ClientProcessing | null;
  readonly processors: readonly Processor[];
  readonly main: Language;
  /** Where the work goes on. */
  readonly field: string | null;
  readonly onSave: (draft: ClientProcessingDraft) => Promise<AppError | null>;
  readonly onDelete: () => Promise<AppError | null>;
  readonly onClose: () => void;
}

export function ClientDialog({ t, entry, processors, main, field, ...does }: ClientDialogProps) {
  const attempt = useAttempt();
  const [isEveryLanguageShown, showEveryLanguage] = useState(false);
  const schema = useMemo(() => clientFormSchema(main), [main]);
  const form = useForm<ClientForm>({ resolver: zodResolver(schema), defaultValues: clientToForm(entry) });
  const { control, watch } = form;
  useFieldFocus(field);
  const save = form.handleSubmit(async (written) => {
    await attempt.run(() => does.onSave(formToClient(written, entry)));
  });
  const text = { t, control, main, isEveryLanguageShown };
  return (
    <EditorDialog
      t={t}
      title={entry === null ? t('register.new-client-processing') : t.text(entry.name)}
      isDirty={form.formState.isDirty}
      isPending={attempt.isPending}
      error={attempt.error}
      onSave={() => void save()}
      onClose={does.onClose}
      deletion={deletionOf(t, entry, () => void attempt.run(does.onDelete))}
    >
      <LanguageSwitch
        t={t}
        main={main}
        untranslated={countUntranslated(watch(['name', 'categories', 'transfers', 'security']))}
        isOn={isEveryLanguageShown}
        onChange={showEveryLanguage}
      />
      <LocalizedField {...text} name="name" label={t('client.name-of-service')} isLine />
      <LocalizedField
        {...text}
        name="categories"
        label={t('client.categories')}
        description={t('client.categories.how')}
      />
      <ClientsField t={t} control={control} />
      <ChecksField
        control={control}
        name="processorIds"
        label={t('client.sub-processors')}
        choices={processors
          .filter(({ role }) => role === 'processor')
          .map((processor) => ({
            id: processor.id,
            label: processor.name,
            description: placeText(t, processor),
          }))}
      />
      <LocalizedField
        {...text}
        optionalMark={t('common.optional')}
        name="transfers"
        label={t('client.transfers')}
        description={t('client.transfers.how')}
      />
      <LocalizedField
        {...text}
        name="security"
        label={t('activity.security')}
        description={t('activity.security.how')}
      />
    </EditorDialog>
  );
}
