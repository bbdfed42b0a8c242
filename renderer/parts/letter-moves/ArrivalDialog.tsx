/** Notes what became of a letter that has left: it was delivered, or it came back. */
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterSummary } from '../../../shared/contract/request-calls.ts';
import type { LetterId, FileId } from '../../../shared/domain/id.ts';
import { matterOfKind } from '../../../shared/domain/letter/letter-kind.ts';
import { returnReasons, type ReturnReason } from '../../../shared/domain/letter/posting.ts';
import { localDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { capitalise } from '../format.ts';
import { stageProof } from '../stage-attachment.ts';
import { useAttempt } from '../use-attempt.ts';
import { ProofField } from './ProofField.tsx';

export interface Delivery {
  readonly letterId: LetterId;
  readonly deliveredOn: LocalDate;
  readonly proofFileId: FileId | null;
}

export interface Return {
  readonly letterId: LetterId;
  readonly returnedOn: LocalDate;
  readonly reason: ReturnReason;
  readonly proofFileId: FileId | null;
}

interface ArrivalDialogProps {
  readonly t: Translator;
  readonly letter: Pick<LetterSummary, 'id' | 'kind' | 'postings'>;
  readonly today: LocalDate;
  readonly end: 'delivered' | 'returned';
  readonly onDelivered: (delivery: Delivery) => Promise<AppError | null>;
  readonly onReturned: (back: Return) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'letter-arrival';

/** Mount it while it is open. */
export function ArrivalDialog({
  t,
  letter,
  today,
  end,
  onDelivered,
  onReturned,
  onClose,
}: ArrivalDialogProps) {
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState<ReturnReason>('unclaimed');
  const [proof, setProof] = useState<File | null>(null);
  const attempt = useAttempt();
  const isBack = end === 'returned';
  const note = async (): Promise<AppError | null> => {
    const staged = await stageProof(proof);
    if (!staged.ok) return staged.error;
    const day = localDate(on ?? today);
    const common = { letterId: letter.id, proofFileId: staged.value };
    return isBack
      ? onReturned({ ...common, returnedOn: day, reason })
      : onDelivered({ ...common, deliveredOn: day });
  };
  const submit = async () => {
    if (on !== null && (await attempt.run(note))) onClose();
  };
  const title = t(isBack ? 'posting.return' : 'posting.deliver');
  const name = t(`letter-kind.${letter.kind}`);
  const isOfRequest = matterOfKind(letter.kind) === 'request';
  const back = isOfRequest ? 'posting.return-lead' : 'posting.return-lead-other';
  const lead = isBack ? back : 'posting.deliver-lead';
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {title}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void submit()}>
        <p>{t(lead, { letter: name })}</p>
        <DatePicker
          label={t(isBack ? 'posting.returned-on' : 'posting.delivered-on')}
          value={on}
          onChange={setOn}
          min={letter.postings.at(-1)?.sentOn}
          max={today}
          errorMessage={on === null ? t('common.not-a-date') : undefined}
        />
        {isBack && (
          <RadioGroup
            label={t('posting.return-reason')}
            choices={returnReasons.map((id) => ({ id, label: capitalise(t, t(`return-reason.${id}`)) }))}
            value={reason}
            onChange={setReason}
          />
        )}
        <ProofField
          t={t}
          label={t(isBack ? 'posting.envelope-file' : 'posting.delivery-file')}
          file={proof}
          onFile={setProof}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
