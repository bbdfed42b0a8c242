/** Corrects what was entered about a request; the timeline keeps that it was corrected. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import type { RequestFile } from '../../../../shared/contract/request-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import type { FileActions } from '../file-actions.ts';
import { todayOf } from '../file/ruler-of.ts';
import { AddressPart, ArrivalFields, RequesterFields, WordsFields } from '../new/EntryFields.tsx';
import { MandateFields } from '../new/MandateFields.tsx';
import { entryFormSchema, entryOf, entryToSend, type EntryForm } from '../new/entry-form.ts';

interface CorrectDialogProps {
  readonly t: Translator;
  readonly file: RequestFile;
  readonly countryCode: string;
  readonly onCorrect: FileActions['correct'];
  readonly onClose: () => void;
}

const formId = 'correct-request';

export function CorrectDialog({ t, file, countryCode, onCorrect, onClose }: CorrectDialogProps) {
  const { control, handleSubmit } = useForm<EntryForm>({
    resolver: zodResolver(entryFormSchema),
    defaultValues: entryOf(file.request, countryCode),
  });
  const role = useWatch({ control, name: 'role' });
  const attempt = useAttempt();
  const correct = handleSubmit(async (values) => {
    const { rights: _rights, ...entry } = entryToSend(values);
    if (await attempt.run(() => onCorrect(entry))) onClose();
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('request.menu.correct')}
      closeLabel={t('common.close')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void correct()}>
        <p>{t('correct.lead')}</p>
        <FormTextField t={t} control={control} name="name" label={t('request-new.who')} />
        <ArrivalFields t={t} control={control} today={todayOf(file)} />
        <RequesterFields t={t} control={control} />
        {role !== 'self' && (
          <>
            {file.request.subjectId === null && (
              <FormTextField
                t={t}
                control={control}
                name="onBehalfOf"
                label={t('intake.behalf')}
                optionalMark={t('common.optional')}
              />
            )}
            <MandateFields t={t} control={control} today={todayOf(file)} />
          </>
        )}
        <AddressPart t={t} control={control} isShown={file.request.requester.address !== null} />
        <WordsFields t={t} control={control} />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
