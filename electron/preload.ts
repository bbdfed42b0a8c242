/** The only code with a foot in both processes: hands the page its two functions, and has no reason to grow. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

contextBridge.exposeInMainWorld('greffe', {
  transport: (method: string, input: unknown) => ipcRenderer.invoke('api', method, input),
  subscribe: (listener: (event: unknown) => void) => {
    const pass = (_event: IpcRendererEvent, event: unknown) => listener(event);
    ipcRenderer.on('event', pass);
    return () => ipcRenderer.off('event', pass);
  },
});
