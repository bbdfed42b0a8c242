/** The utility process in which the register host lives, apart from windows and from the main process. */
import type {} from 'electron';
import { serveHost } from './serve-host.ts';

const { parentPort } = process;

serveHost(
  {
    post: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
  },
  () => setImmediate(() => process.exit(0)),
);
