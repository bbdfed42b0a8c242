/** Notes that a signed letter has left: by which way, on which day, under which registered number. */
import { useState } from 'react';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterSummary } from '../../shared/contract/request-calls.ts';
import type { FileId, LetterId } from '../../shared/domain/id.ts';
import { letterRules, matterOfKind } from '../../shared/domain/letter/letter-kind.ts';
import { isProofWanted } from '../../shared/domain/letter/posting.ts';
import { localDate, type LocalDate } from '../../shared/domain/local-date.ts';
import {
  isElectronic,
  isPublicNetwork,
  postingChannels,
  type PostingChannel,
} from '../../shared/domain/request/channel.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { DatePicker } from '../ui/DatePicker.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { Notice } from '../ui/Notice.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { capitalise } from './format.ts';
import { ProofField } from './letter-moves/ProofField.tsx';
import { RegisteredNumberField } from './RegisteredNumberField.tsx';
import { stageProof } from './stage-attachment.ts';
import { useAttempt } from './use-attempt.ts';

export interface Posting {
  readonly letterId: LetterId;
  readonly channel: PostingChannel;
  readonly sentOn: LocalDate;
  readonly registeredNumber: string | null;
  readonly proofFileId: FileId | null;
}

interface PostLetterDialogProps {
  readonly t: Translator;
  readonly letter: Pick<LetterSummary, 'id' | 'kind' | 'letterOn'>;
  readonly today: LocalDate;
  /** What the letter was written for. */
  readonly channel: PostingChannel;
  readonly registeredNumber?: string | null;
  /** What the letter answers; null or left out where that is not known. */
  readonly request?: Pick<SubjectRequest, 'channel' | 'rights'> | null;
  /** It came back, and a copy leaves. */
  readonly isAgain?: boolean;
  readonly onPost: (posting: Posting) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'post-letter';

/** Mount it while it is open. */
export function PostLetterDialog({
  t,
  letter,
  today,
  request = null,
  isAgain = false,
  onPost,
  onClose,
  ...proposed
}: PostLetterDialogProps) {
  const [channel, setChannel] = useState(proposed.channel);
  const [sentOn, setSentOn] = useState<string | null>(today);
  const [number, setNumber] = useState(proposed.registeredNumber ?? '');
  const [proof, setProof] = useState<File | null>(null);
  const attempt = useAttempt();
  const isOfRequest = matterOfKind(letter.kind) === 'request';
  const post = async () => {
    if (sentOn === null) return;
    const registeredNumber = channel === 'registered-post' && number.trim() !== '' ? number.trim() : null;
    const isDone = await attempt.run(async () => {
      const staged = await stageProof(proof);
      if (!staged.ok) return staged.error;
      const posting = { letterId: letter.id, channel, sentOn: localDate(sentOn), registeredNumber };
      return onPost({ ...posting, proofFileId: staged.value });
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(isAgain ? 'posting.again' : 'posting.title')}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('posting.note')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void post()}>
        <p>
          {t(isAgain ? 'posting.again-lead' : isOfRequest ? 'posting.lead' : 'posting.lead-other', {
            letter: t(`letter-kind.${letter.kind}`),
          })}
        </p>
        <Advice t={t} letter={letter} request={request} />
        <RadioGroup
          label={t('posting.channel')}
          choices={postingChannels.map((id) => ({ id, label: capitalise(t, t(`channel.${id}`)) }))}
          value={channel}
          onChange={setChannel}
        />
        <DatePicker
          label={t('posting.sent-on')}
          value={sentOn}
          onChange={setSentOn}
          min={letter.letterOn}
          max={today}
          errorMessage={sentOn === null ? t('common.not-a-date') : undefined}
        />
        {channel === 'registered-post' && <RegisteredNumberField t={t} value={number} onChange={setNumber} />}
        <ProofField t={t} label={t('posting.deposit-file')} file={proof} onFile={setProof} />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}

interface AdviceProps {
  readonly t: Translator;
  readonly letter: Pick<LetterSummary, 'kind'>;
  readonly request: Pick<SubjectRequest, 'channel' | 'rights'> | null;
}

/** By which way the law would have it leave (Art. 12(3)), and when the proof of the date may be wanted. */
function Advice({ t, letter, request }: AdviceProps) {
  const isForRequester = letterRules[letter.kind].addressee === 'requester';
  const asked = isForRequester && request !== null ? request.channel : null;
  return (
    <>
      {asked !== null && isPublicNetwork(asked) && <p>{t('posting.no-network')}</p>}
      {asked !== null && isElectronic(asked) && !isPublicNetwork(asked) && <p>{t('posting.electronic')}</p>}
      {isProofWanted(letter.kind, request) && (
        <Notice title={t('posting.proof-matters')}>{t('posting.proof-matters-text')}</Notice>
      )}
    </>
  );
}
