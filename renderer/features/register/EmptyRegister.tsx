/** A register without activities: begin with a ready-made one, or with one's own first entry. */
import { BookOpenCheck, FileInput, Plus } from 'lucide-react';
import { useEffect } from 'react';
import type { ControllerCountry } from '../../../shared/domain/controller/controller.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { ownCountryFirst } from '../../parts/own-country-first.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Ledger } from '../../ui/drawings/Ledger.tsx';
import type { ReadyMade } from './register-room-store.ts';

interface EmptyRegisterProps {
  readonly t: Translator;
  readonly country: ControllerCountry;
  readonly readyMade: readonly ReadyMade[];
  readonly onLoad: (code: string) => void;
  readonly onNew: () => void;
  readonly onImport: () => void;
}

export function EmptyRegister({ t, country, readyMade, onLoad, onNew, onImport }: EmptyRegisterProps) {
  useEffect(() => focusPartOnceGone, []);
  return (
    <>
      <EmptyState
        drawing={<Ledger />}
        sentence={t('register.empty')}
        action={
          <div className="register-begin">
            <Button icon={Plus} onPress={onNew}>
              {t('register.new-activity')}
            </Button>
            <Button icon={FileInput} onPress={onImport}>
              {t('register-import.open')}
            </Button>
          </div>
        }
      />
      {readyMade.length > 0 && (
        <section className="register-ready" aria-labelledby="register-ready">
          <h2 id="register-ready" className="ui-panel-title">
            {t('register.ready-made')}
          </h2>
          <ul>
            {ownCountryFirst(readyMade, country).map(({ code, name, description, country: home }) => (
              <li key={code}>
                <div>
                  <h3>{t.text(name)}</h3>
                  <p>
                    {t.text(description)}
                    {home !== country && ` ${t('start.register.other-country')}`}
                  </p>
                </div>
                <Button tone="primary" icon={BookOpenCheck} onPress={() => onLoad(code)}>
                  {t('register.load')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The button that filled the register goes with this page: who works by keyboard goes on from its part. */
function focusPartOnceGone(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, 0);
}
