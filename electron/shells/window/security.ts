/** What no page of the app may do, whatever it contains: leave, open, ask for permissions, download, embed. */
import { app, session, type Session, type WebContents } from 'electron';
import { blockNetwork } from './offline.ts';

/** A session in memory: cache and storage of the page never reach the disk. Its requests stay within `origin`. */
export function openSession(origin: string): Session {
  const opened = session.fromPartition('greffe', { cache: false });
  blockNetwork(opened, origin);
  opened.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  opened.setPermissionCheckHandler(() => false);
  opened.setDevicePermissionHandler(() => false);
  opened.setSpellCheckerEnabled(false);
  opened.on('will-download', (event) => event.preventDefault());
  return opened;
}

/** Holds for every page that the app ever makes; Greffe loads one, by itself, once. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, page) => confine(page));
}

function confine(page: WebContents): void {
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  page.on('will-navigate', (event) => event.preventDefault());
  page.on('will-frame-navigate', (event) => event.preventDefault());
  page.on('will-redirect', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
}
