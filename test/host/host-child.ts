/** The register host at the other end of a pipe: what the utility process is in the app. */
import { serveHost } from '../../electron/host/serve-host.ts';
import type { ToHost } from '../../electron/host/host-messages.ts';

serveHost(
  {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', (message) => listener(message as ToHost)),
  },
  () => setImmediate(() => process.exit(0)),
);
