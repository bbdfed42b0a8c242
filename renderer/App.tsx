/** The window as a whole: first start, unlocking, or the desk, in the language and light that the user chose. */
import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { Frame } from './frame/Frame.tsx';
import { LanguageProvider, useTranslator } from './language.tsx';
import { useNavigation } from './navigation.ts';
import { errorSentences } from './parts/describe-error.ts';
import { FailureNotice } from './parts/FailureNotice.tsx';
import { ToastProvider, useToasts } from './parts/toasts.tsx';
import { followHost, useSession, type AppStatus } from './session-store.ts';
import { Spinner } from './ui/Spinner.tsx';

const StartPage = lazy(() => import('./features/start/Page.tsx').then(({ Page }) => ({ default: Page })));
const UnlockPage = lazy(() => import('./features/unlock/Page.tsx').then(({ Page }) => ({ default: Page })));

export function App() {
  const { status, country, error, load } = useSession();
  useEffect(followHost, []);
  useTheme(status?.preferences.theme ?? 'system');
  const language = status?.preferences.language ?? 'fr';
  return (
    <LanguageProvider language={language} country={country}>
      <ToastProvider>
        <Suspense fallback={null}>
          {status === null ? <Opening error={error} onRetry={() => void load()} /> : <Face status={status} />}
        </Suspense>
      </ToastProvider>
    </LanguageProvider>
  );
}

function Face({ status }: { readonly status: AppStatus }) {
  const t = useTranslator();
  const { say } = useToasts();
  const { goTo } = useNavigation();
  const { error, isStarting, beginStart, endStart, load, setPreferences, lock } = useSession();
  useEffect(() => {
    if (error !== null) say(errorSentences(t, error));
  }, [error, say, t]);
  if (isStarting) {
    return (
      <StartPage
        preferences={status.preferences}
        hasOthers={status.known.length > 0}
        onPreferences={(preferences) => void setPreferences(preferences)}
        onEnd={() => void endStart()}
        onPolicy={() => {
          goTo('register', { kind: 'section', id: 'policy-text' });
          void endStart();
        }}
      />
    );
  }
  if (status.open === null) {
    return (
      <UnlockPage
        known={status.known}
        isBrowser={status.shell === 'browser'}
        onOpened={() => void load()}
        onNewRegister={beginStart}
      />
    );
  }
  const { controllerName, fileName } = status.open;
  return <Frame controllerName={controllerName} fileName={fileName} onLock={() => void lock()} />;
}

interface OpeningProps {
  readonly error: ReturnType<typeof useSession.getState>['error'];
  readonly onRetry: () => void;
}

function Opening({ error, onRetry }: OpeningProps) {
  const t = useTranslator();
  return (
    <main className="frame-opening">
      <h1 className="ui-visually-hidden">{t('app.name')}</h1>
      {error === null ? (
        <Spinner label={t('app.starting')} />
      ) : (
        <FailureNotice error={error} onRetry={onRetry} t={t} />
      )}
    </main>
  );
}

function useTheme(theme: AppStatus['preferences']['theme']): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
}
