/** Notes a consent that a person gave, with what proves it. */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { localDate, type LocalDate } from '../../../../shared/domain/local-date.ts';
import {
  consentWays,
  type ConsentFields,
  type ConsentWay,
} from '../../../../shared/domain/subject/consent.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EditorDialog } from '../../../parts/EditorDialog.tsx';
import { capitalise } from '../../../parts/format.ts';
import { ProofField } from '../../../parts/letter-moves/ProofField.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface ConsentDialogProps {
  readonly t: Translator;
  /** Name of the activity. */
  readonly activity: string;
  readonly today: LocalDate | null;
  readonly onSave: (consent: ConsentFields, file: File | null) => Promise<AppError | null>;
  readonly onClose: () => void;
}

/** Mount it while it is open. */
export function ConsentDialog({ t, activity, today, onSave, onClose }: ConsentDialogProps) {
  const [givenOn, setGivenOn] = useState<string | null>(today);
  const [way, setWay] = useState<ConsentWay | null>(null);
  const [wording, setWording] = useState('');
  const [proof, setProof] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const save = async () => {
    setTried(true);
    if (givenOn === null || way === null) return;
    const consent = {
      givenOn: localDate(givenOn),
      way,
      wording: wording.trim() || null,
      proof: proof.trim() || null,
    };
    await attempt.run(() => onSave(consent, file));
  };
  return (
    <EditorDialog
      t={t}
      title={t('consent.record-for', { activity })}
      size="medium"
      isDirty={way !== null || wording !== '' || proof !== '' || file !== null}
      isPending={attempt.isPending}
      error={attempt.error}
      saveLabel={t('consent.save')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('consent.record-lead')}</p>
      <div className="subjects-pair">
        <DatePicker
          label={t('consent.given-on')}
          value={givenOn}
          onChange={setGivenOn}
          max={today ?? undefined}
          errorMessage={isTried && givenOn === null ? t('common.not-a-date') : undefined}
        />
        <Select
          label={t('consent.way')}
          placeholder={t('common.choose')}
          choices={consentWays.map((id) => ({ id, label: capitalise(t, t(`consent.way.${id}`)) }))}
          value={way}
          onChange={setWay}
          errorMessage={isTried && way === null ? t('common.required') : undefined}
        />
      </div>
      <TextArea
        label={t('consent.wording')}
        description={t('consent.wording-text')}
        optionalMark={t('common.optional')}
        rows={3}
        maxLength={5000}
        value={wording}
        onChange={setWording}
      />
      <TextField
        label={t('consent.proof-place')}
        description={t('consent.proof-place-text')}
        optionalMark={t('common.optional')}
        maxLength={300}
        value={proof}
        onChange={setProof}
      />
      <ProofField t={t} label={t('consent.proof-file')} file={file} onFile={setFile} />
    </EditorDialog>
  );
}
