/** Starts the register host as a utility process of Electron. */
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { FromHost } from '../../host/host-messages.ts';
import type { HostProcess } from '../../host/remote-host.ts';

export function startHostProcess(): HostProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, 'host-process.js'), [], {
    serviceName: 'Greffe register',
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: FromHost) => listener(message)),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
