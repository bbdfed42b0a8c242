/** Opening a register: which one, and its passphrase or its recovery key. */
import { FolderOpen, FilePlus2, LockKeyholeOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KnownRegister } from '../../../shared/contract/lobby-calls.ts';
import { useTranslator } from '../../language.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { KnownRegisters } from './KnownRegisters.tsx';
import { SecretField } from './SecretField.tsx';
import { isAboutSecret, secretError, type Secret } from './unlock-errors.ts';
import { useUnlockStore } from './unlock-store.ts';
import './unlock.css';

interface UnlockPageProps {
  readonly known: readonly KnownRegister[];
  /** In a browser nothing can ask for a path. */
  readonly isBrowser: boolean;
  readonly onOpened: () => void;
  readonly onNewRegister: () => void;
}

export function Page({ known, isBrowser, onOpened, onNewRegister }: UnlockPageProps) {
  const t = useTranslator();
  const { pointedAt, selected, error, isBusy, hasChosenNothing, ...verbs } = useUnlockStore();
  const { select, choose, unlock, unlockWithKey, forgetError, reset } = verbs;
  const [secret, setSecret] = useState<Secret>('passphrase');
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => reset, [reset]);

  const registers = withPointedAt(known, pointedAt);
  const current = registers.find(({ registerId }) => registerId === selected) ?? registers[0] ?? null;
  useEffect(() => field.current?.focus(), [current?.registerId, secret]);

  const open = async () => {
    if (current === null || isBusy) return;
    const how = secret === 'passphrase' ? unlock : unlockWithKey;
    if (await how(current.registerId, text)) {
      setText('');
      onOpened();
    } else {
      field.current?.focus();
      field.current?.select();
    }
  };
  const change = (next: string) => {
    setText(next);
    if (error !== null) forgetError();
  };
  const switchSecret = () => {
    setSecret(secret === 'passphrase' ? 'recovery-key' : 'passphrase');
    change('');
  };
  return (
    <main className="unlock">
      <div className="unlock-sheet">
        <h1 className="ui-page-title">{t('unlock.title')}</h1>
        {error !== null && !isAboutSecret(error) && <FailureNotice error={error} t={t} />}
        <form
          className="unlock-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <KnownRegisters
            registers={registers}
            selected={current?.registerId ?? null}
            onSelect={select}
            t={t}
          />
          {current !== null && (
            <SecretField
              secret={secret}
              value={text}
              onChange={change}
              inputRef={field}
              errorMessage={secretError(t, error, secret)}
              t={t}
            />
          )}
          {current !== null && (
            <div className="unlock-actions">
              <Button
                type="submit"
                tone="primary"
                size="large"
                icon={LockKeyholeOpen}
                isPending={isBusy}
                isDisabled={text === ''}
              >
                {t('unlock.open')}
              </Button>
              <Link onPress={switchSecret}>
                {t(secret === 'passphrase' ? 'unlock.use-recovery-key' : 'unlock.use-passphrase')}
              </Link>
            </div>
          )}
        </form>
        <div className="unlock-others">
          <Button tone="quiet" icon={FolderOpen} onPress={() => void choose()}>
            {t('unlock.other')}
          </Button>
          <Button tone="quiet" icon={FilePlus2} onPress={onNewRegister}>
            {t('unlock.new')}
          </Button>
        </div>
        <p role="status" className="unlock-hint">
          {hasChosenNothing && t(isBrowser ? 'unlock.choose-in-browser' : 'unlock.nothing-chosen')}
        </p>
      </div>
    </main>
  );
}

function withPointedAt(
  known: readonly KnownRegister[],
  pointedAt: KnownRegister | null,
): readonly KnownRegister[] {
  const isKnown = known.some(({ registerId }) => registerId === pointedAt?.registerId);
  return pointedAt === null || isKnown ? known : [pointedAt, ...known];
}
