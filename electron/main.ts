/** Greffe in a window: puts the parts together. Everything that happens to data happens in the register host. */
import { join } from 'node:path';
import { app, powerMonitor } from 'electron';
import { createRemoteHost } from './host/remote-host.ts';
import type { RegisterHost } from './host/create-host.ts';
import { serve } from './ipc/serve.ts';
import { defaultPreferences, systemLocales } from './shells/default-preferences.ts';
import { stateFolder } from './shells/folders.ts';
import { appendToLog } from './shells/log-file.ts';
import { openPageFiles } from './shells/page-files.ts';
import { startHostProcess } from './shells/window/host-process.ts';
import { keepChromiumOffline } from './shells/window/offline.ts';
import { windowPlatform } from './shells/window/platform.ts';
import { createFrame } from './shells/window/preferences.ts';
import { confinePages, openSession } from './shells/window/security.ts';
import { pageOrigin, servePage } from './shells/window/serve-page.ts';
import { bringToFront, createWindow, reviveWindow, showWhenReady } from './shells/window/window.ts';

const state = stateFolder();

keepChromiumOffline();
confinePages();
app.setPath('userData', state);
if (app.requestSingleInstanceLock()) void app.whenReady().then(openGreffe);
else app.quit();

async function openGreffe(): Promise<void> {
  const preferences = defaultPreferences(
    process.platform === 'linux' ? systemLocales() : app.getPreferredSystemLanguages(),
  );
  const session = openSession(pageOrigin);
  servePage(session, openPageFiles(join(import.meta.dirname, '../renderer')));
  const window = createWindow(session);

  const host = createRemoteHost({
    start: startHostProcess,
    settings: { version: app.getVersion(), stateFolder: state, defaultPreferences: preferences },
    platform: windowPlatform(
      () => window,
      () => frame.words(),
    ),
    log: appendToLog(state),
  });
  const frame = createFrame(host.dispatch, preferences);
  const lock = () => host.dispatch('registers.lock', {});

  serve({ dispatch: frame.dispatch, subscribe: host.subscribe }, window.webContents, pageOrigin);
  lockWhenAway(lock);
  closeBeforeQuitting(host);
  reviveWindow(window, `${pageOrigin}/`, lock);
  app.on('second-instance', () => bringToFront(window));
  await showWhenReady(window, `${pageOrigin}/`, frame.load());
}

function lockWhenAway(lock: () => Promise<unknown>): void {
  powerMonitor.on('suspend', () => void lock());
  powerMonitor.on('lock-screen', () => void lock());
}

/** The register is closed before the app ends, so that its journal is folded into the one file. */
function closeBeforeQuitting(host: RegisterHost): void {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void host.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
