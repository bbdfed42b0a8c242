/** What is read off an authority's letter: entered as it arrived, or corrected. */
import { useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { AuthorityCaseFields } from '../../../../shared/domain/authority/authority-case.ts';
import type { RequestId } from '../../../../shared/domain/id.ts';
import { languages, type Language, type LocalizedText } from '../../../../shared/domain/language.ts';
import { localDate, type LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { api } from '../../../api.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { capitalise } from '../../../parts/format.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface CaseFormProps {
  readonly t: Translator;
  readonly today: LocalDate;
  /** Null for a new one. */
  readonly known: AuthorityCaseFields | null;
  /** The file from which a new one is entered. */
  readonly requestId: RequestId | null;
  readonly onSave: (fields: AuthorityCaseFields) => Promise<AppError | null>;
  readonly onCancel: () => void;
}

const noRequest = 'none';
const longestSummary = 2000;

interface Choices {
  readonly authorities: readonly { readonly code: string; readonly name: LocalizedText }[];
  readonly requests: readonly { readonly id: RequestId; readonly label: string }[];
}

export function CaseForm({ t, today, known, requestId, onSave, onCancel }: CaseFormProps) {
  const [choices, setChoices] = useState<Choices>({ authorities: [], requests: [] });
  const [authorityCode, setAuthority] = useState<string | null>(known?.authorityCode ?? null);
  const [about, setAbout] = useState<string>(known?.requestId ?? requestId ?? noRequest);
  const [receivedOn, setReceivedOn] = useState<string | null>(known?.receivedOn ?? today);
  const [dueOn, setDueOn] = useState<string | null>(known?.answerDueOn ?? null);
  const [theirs, setTheirs] = useState(known?.theirReference ?? '');
  const [language, setLanguage] = useState<Language>(known?.language ?? t.language);
  const [summary, setSummary] = useState(known?.summary ?? '');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  useEffect(() => {
    void readChoices().then((read) => {
      setChoices(read);
      setAuthority((chosen) => chosen ?? read.authorities[0]?.code ?? null);
    });
  }, []);
  const save = async () => {
    setTried(true);
    if (authorityCode === null || receivedOn === null || summary.trim() === '') return;
    await attempt.run(() =>
      onSave({
        authorityCode,
        requestId: choices.requests.find(({ id }) => id === about)?.id ?? null,
        receivedOn: localDate(receivedOn),
        answerDueOn: dueOn === null ? null : localDate(dueOn),
        theirReference: theirs.trim() === '' ? null : theirs.trim(),
        language,
        summary: summary.trim(),
      }),
    );
  };
  return (
    <Form
      onSubmit={() => void save()}
      actions={
        <>
          <Button onPress={onCancel}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" isPending={attempt.isPending}>
            {t(known === null ? 'case.open' : 'common.save')}
          </Button>
        </>
      }
    >
      <Select
        label={t('case.authority')}
        placeholder={t('common.choose')}
        choices={choices.authorities.map(({ code, name }) => ({
          id: code,
          label: name[t.language] ?? Object.values(name)[0] ?? code,
        }))}
        value={authorityCode}
        onChange={setAuthority}
      />
      <Select
        label={t('case.request')}
        placeholder={t('common.choose')}
        choices={[{ id: noRequest, label: t('case.request-none') }, ...choices.requests]}
        value={about}
        onChange={setAbout}
        description={about === noRequest ? t('case.not-held') : undefined}
      />
      <DatePicker
        label={t('case.received-on')}
        value={receivedOn}
        onChange={setReceivedOn}
        max={today}
        errorMessage={isTried && receivedOn === null ? t('common.not-a-date') : undefined}
      />
      <DatePicker
        label={t('case.due-on')}
        optionalMark={t('common.optional')}
        description={t('case.due-on-text')}
        value={dueOn}
        onChange={setDueOn}
      />
      <TextField
        label={t('case.their-reference')}
        optionalMark={t('common.optional')}
        width="medium"
        value={theirs}
        onChange={setTheirs}
      />
      <Select
        label={t('case.language')}
        placeholder={t('common.choose')}
        width="medium"
        choices={languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) }))}
        value={language}
        onChange={setLanguage}
      />
      <TextArea
        label={t('case.summary')}
        rows={4}
        maxLength={longestSummary}
        value={summary}
        onChange={setSummary}
        errorMessage={isTried && summary.trim() === '' ? t('common.required') : undefined}
      />
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </Form>
  );
}

/** Empty where the register did not answer: nothing can be chosen then. */
async function readChoices(): Promise<Choices> {
  const [authorities, requests] = await Promise.all([
    api['cases.authorities']({}),
    api['requests.list']({ filter: 'all', limit: 500 }),
  ]);
  return {
    authorities: authorities.ok ? authorities.value.items : [],
    requests: requests.ok
      ? requests.value.items.map(({ id, reference, requesterName }) => ({
          id,
          label: `${reference} ${requesterName}`,
        }))
      : [],
  };
}
