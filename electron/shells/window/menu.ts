/** The application menu: short, because everything is in the window. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { WindowWords } from './window-words.ts';

export function showMenu(words: WindowWords, lock: () => void): void {
  const file: MenuItemConstructorOptions[] = [
    { label: words.lock, accelerator: 'CmdOrCtrl+L', click: lock },
    { type: 'separator' },
    { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' },
  ];
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    { role: 'resetZoom', label: words.actualSize },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: words.file, submenu: file },
      { label: words.edit, submenu: edit },
      { label: words.view, submenu: view },
    ]),
  );
}
