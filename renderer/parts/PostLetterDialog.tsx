/** Notes that a signed letter has left: by which way, on which day, under which registered number. */
import { useState } from 'react';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterSummary } from '../../shared/contract/request-calls.ts';
import type { LetterId } from '../../shared/domain/id.ts';
import { localDate, type LocalDate } from '../../shared/domain/local-date.ts';
import { postingChannels, type PostingChannel } from '../../shared/domain/request/channel.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { DatePicker } from '../ui/DatePicker.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { capitalise } from './format.ts';
import { RegisteredNumberField } from './RegisteredNumberField.tsx';
import { useAttempt } from './use-attempt.ts';

export interface Posting {
  readonly letterId: LetterId;
  readonly channel: PostingChannel;
  readonly sentOn: LocalDate;
  readonly registeredNumber: string | null;
}

interface PostLetterDialogProps {
  readonly t: Translator;
  readonly letter: Pick<LetterSummary, 'id' | 'kind' | 'letterOn'>;
  readonly today: LocalDate;
  /** What the letter was written for. */
  readonly channel: PostingChannel;
  readonly registeredNumber?: string | null;
  readonly onPost: (posting: Posting) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'post-letter';

/** Mount it while it is open. */
export function PostLetterDialog({ t, letter, today, onPost, onClose, ...proposed }: PostLetterDialogProps) {
  const [channel, setChannel] = useState(proposed.channel);
  const [sentOn, setSentOn] = useState<string | null>(today);
  const [number, setNumber] = useState(proposed.registeredNumber ?? '');
  const attempt = useAttempt();
  const post = async () => {
    if (sentOn === null) return;
    const registeredNumber = channel === 'registered-post' && number.trim() !== '' ? number.trim() : null;
    const isDone = await attempt.run(() =>
      onPost({ letterId: letter.id, channel, sentOn: localDate(sentOn), registeredNumber }),
    );
    if (isDone) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('posting.title')}
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
        <p>{t('posting.lead', { letter: t(`letter-kind.${letter.kind}`) })}</p>
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
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
