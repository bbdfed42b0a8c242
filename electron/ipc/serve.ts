/** Connects the boundary to Electron. All IPC of the app passes through these two channels. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { RegisterHost } from '../host/create-host.ts';

type Served = Pick<RegisterHost, 'dispatch' | 'subscribe'>;

/** Answers the main frame of `page`, and only while it shows a page of `origin`; anything else is refused loudly. */
export function serve({ dispatch, subscribe }: Served, page: WebContents, origin: string): void {
  ipcMain.handle('api', (event, method: unknown, input: unknown) => {
    if (!isTrusted(event, page, origin)) throw new Error('Untrusted sender');
    return dispatch(method, input);
  });
  const stop = subscribe((event) => {
    if (!page.isDestroyed() && !page.isCrashed()) page.send('event', event);
  });
  page.once('destroyed', () => {
    stop();
    ipcMain.removeHandler('api');
  });
}

function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent, page: WebContents, origin: string): boolean {
  return (
    sender === page && senderFrame !== null && senderFrame === page.mainFrame && senderFrame.origin === origin
  );
}
