/** The one window. */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type Session } from 'electron';

/** The colour of the desk in each theme (tokens.css), so that nothing flashes before the page is drawn. */
const desk = { light: '#F4F1EA', dark: '#14171C' } as const;

/** Made hidden; shown by `showWhenReady`. */
export function createWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Greffe',
    icon: join(import.meta.dirname, '../../resources/icons/greffe-256.png'),
    autoHideMenuBar: true,
    backgroundColor: deskColor(),
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      spellcheck: false,
      safeDialogs: true,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(deskColor());
  });
  return window;
}

function deskColor(): string {
  return nativeTheme.shouldUseDarkColors ? desk.dark : desk.light;
}

/** Loads the page and shows the window at its first drawing, but not before `prepared` has ended. */
export async function showWhenReady(
  window: BrowserWindow,
  url: string,
  prepared: Promise<void>,
): Promise<void> {
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  await Promise.all([window.loadURL(url), drawn, prepared]);
  if (!window.isDestroyed()) window.show();
}

/** A page that crashed comes back by itself; `beforehand` runs first. */
export function reviveWindow(window: BrowserWindow, url: string, beforehand: () => Promise<unknown>): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    void beforehand().then(() => (window.isDestroyed() ? undefined : window.loadURL(url)));
  });
}

/** A second start shows the window of the first. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
