/** What the window can do for the register host: name a new file, ask for one, save one, show a notice. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, dialog, Notification, type BrowserWindow } from 'electron';
import type { Platform, Shown } from '../../context.ts';
import { freePathIn, registersFolder, unaskedSaveFolder } from '../folders.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import type { WindowWords } from './window-words.ts';
import { bringToFront } from './window.ts';

export function windowPlatform(window: () => BrowserWindow, words: () => WindowWords): Platform {
  const folder = () => registersFolder(app.getPath('documents'));
  return {
    shell: 'window',
    placeForNewRegister: (suggestedName) => Promise.resolve(freePathIn(folder(), suggestedName)),
    chooseRegister: async () => {
      const { chooseRegister, open, registers } = words();
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: chooseRegister,
        buttonLabel: open,
        defaultPath: folder(),
        filters: [{ name: registers, extensions: ['greffe'] }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return filePaths[0] ?? null;
    },
    saveFile: async (name, bytes) => {
      const path = await placeFor(window(), words().save, basename(name));
      if (path === null) return 'cancelled';
      await writeWholeFile(path, bytes);
      return 'saved';
    },
    notify: (title, body) => Promise.resolve(notify(window, title, body)),
    // False where the desktop has no place for a number: Windows, and most Linux desktops.
    setBadge: (count) => Promise.resolve(app.setBadgeCount(count) ? 'shown' : 'not-here'),
  };
}

/** Held until they close: a notice that is collected as garbage no longer hears the click. */
const shownNotices = new Set<Notification>();

/** A click brings the window back; what the message is about stands on its first page. */
function notify(window: () => BrowserWindow, title: string, body: string): Shown {
  if (!Notification.isSupported()) return 'not-here';
  const notification = new Notification({ title, body });
  shownNotices.add(notification);
  notification.on('close', () => shownNotices.delete(notification));
  notification.on('click', () => {
    shownNotices.delete(notification);
    bringToFront(window());
  });
  notification.show();
  return 'shown';
}

async function placeFor(window: BrowserWindow, title: string, name: string): Promise<string | null> {
  const unasked = unaskedSaveFolder();
  if (unasked !== null) {
    await mkdir(unasked, { recursive: true });
    return freePathIn(unasked, name);
  }
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('downloads'), name),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return canceled || filePath === '' ? null : filePath;
}
