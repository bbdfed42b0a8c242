/** The next moves of a signed letter, as buttons with their dialogs: posting, arrival, a copy, an e-mail, its words. */
import { CopyCheck, Mail, MailCheck, MailX, Send } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { LetterSummary, RequestFile } from '../../../shared/contract/request-calls.ts';
import { letterRules } from '../../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { PostingChannel } from '../../../shared/domain/request/channel.ts';
import { copiesWith, exportFormatsMade } from '../../../shared/domain/request/export-scope.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { PostLetterDialog } from '../PostLetterDialog.tsx';
import { useToasts } from '../toasts.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useHeldFocus } from '../use-held-focus.ts';
import { ArrivalDialog } from './ArrivalDialog.tsx';
import { EmailDraftDialog } from './EmailDraftDialog.tsx';
import type { LetterVerbs } from './letter-moves.ts';
import './letter-moves.css';

interface LetterMovesProps {
  readonly t: Translator;
  readonly letter: LetterSummary;
  /** Of the letter's request; null until it is there, and where the letter is about something else. */
  readonly file: Pick<RequestFile, 'request' | 'events'> | null;
  readonly today: LocalDate;
  /** To which an e-mail of it goes, where that is known; left out: the requester's. */
  readonly emailAddress?: string | null;
  /** What the letter was written for. */
  readonly channel: PostingChannel;
  readonly registeredNumber?: string | null;
  readonly verbs: LetterVerbs;
  /** The one thing to do next stands out. */
  readonly hasAccent?: boolean;
  /** A further move that only one room offers. */
  readonly children?: ReactNode;
}

type OpenDialog = 'post' | 'delivered' | 'returned' | 'email';

export function LetterMoves({
  t,
  letter,
  file,
  today,
  verbs,
  hasAccent = false,
  emailAddress = addressOf(letter, file),
  children,
  ...sent
}: LetterMovesProps) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const attempt = useAttempt();
  const buttons = useRef<HTMLSpanElement>(null);
  useHeldFocus(buttons, `${dialog ?? ''} ${letter.state}`);
  const toasts = useToasts();
  const close = () => setDialog(null);
  const copy = async () => {
    if (await attempt.run(() => verbs.copyText(letter.id))) toasts.say(t('posting.copied'));
  };
  const { state } = letter;
  // A corrected letter does not leave again: its correction does.
  const isToSend = state === 'to-send' || (state === 'returned' && letter.replacedById === null);
  const common = { t, letter, today, onClose: close };
  return (
    <>
      <span ref={buttons} className="letter-moves">
        {isToSend && (
          <Button tone={hasAccent ? 'primary' : 'plain'} icon={Send} onPress={() => setDialog('post')}>
            {t(state === 'returned' ? 'posting.again' : 'posting.note')}
          </Button>
        )}
        {state === 'sent' && (
          <Button icon={MailCheck} onPress={() => setDialog('delivered')}>
            {t('posting.deliver')}
          </Button>
        )}
        {(state === 'sent' || state === 'delivered') && (
          <Button tone="quiet" icon={MailX} onPress={() => setDialog('returned')}>
            {t('posting.return')}
          </Button>
        )}
        {state !== 'replaced' && letter.replacedById === null && (
          <Button tone="quiet" icon={Mail} onPress={() => setDialog('email')}>
            {t('email-draft.open')}
          </Button>
        )}
        <Button tone="quiet" icon={CopyCheck} onPress={() => void copy()}>
          {t('posting.copy-text')}
        </Button>
        {children}
      </span>
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      {dialog === 'post' && (
        <PostLetterDialog
          {...common}
          {...sent}
          request={file?.request ?? null}
          isAgain={state === 'returned'}
          onPost={verbs.post}
        />
      )}
      {(dialog === 'delivered' || dialog === 'returned') && (
        <ArrivalDialog {...common} end={dialog} onDelivered={verbs.delivered} onReturned={verbs.returned} />
      )}
      {dialog === 'email' && (
        <EmailDraftDialog
          t={t}
          address={emailAddress}
          hasExports={hasExports(letter, file)}
          onMake={(includeExports) => verbs.emailDraft(letter.id, includeExports)}
          onClose={close}
        />
      )}
    </>
  );
}

function addressOf({ kind }: LetterSummary, file: LetterMovesProps['file']): string | null {
  return letterRules[kind].addressee === 'requester' ? (file?.request.requester.email ?? null) : null;
}

function hasExports({ kind }: LetterSummary, file: LetterMovesProps['file']): boolean {
  const scope = copiesWith(kind);
  return scope !== null && file !== null && exportFormatsMade(file.events, scope).length > 0;
}
