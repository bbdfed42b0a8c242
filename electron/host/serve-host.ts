/** The register host at its end of a port: answers calls, passes events on, closes the register when told to. */
import { appendToLog } from '../shells/log-file.ts';
import { createHost, type RegisterHost } from './create-host.ts';
import type { FromHost, HostSettings, Port, ToHost } from './host-messages.ts';
import { createRemotePlatform } from './remote-platform.ts';

/** The first message must be `start`. `end` is called once the register is closed and the answer is on its way. */
export function serveHost(port: Port<FromHost, ToHost>, end: () => void): void {
  const remote = createRemotePlatform((id, question) =>
    port.post({ kind: 'platform-question', id, question }),
  );
  let host: RegisterHost | null = null;

  const start = (settings: HostSettings) => {
    host = createHost({ ...settings, platform: remote.platform, log: appendToLog(settings.stateFolder) });
    host.subscribe((event) => port.post({ kind: 'event', event }));
  };
  const call = async (id: number, method: unknown, input: unknown) => {
    if (host === null) throw new Error('A call came before the start');
    port.post({ kind: 'reply', id, reply: await host.dispatch(method, input) });
  };
  const close = async () => {
    await host?.close();
    port.post({ kind: 'closed' });
    end();
  };

  port.onMessage((message) => {
    switch (message.kind) {
      case 'start':
        return start(message.settings);
      case 'call':
        return void call(message.id, message.method, message.input);
      case 'platform-answer':
        return remote.settle(message.id, message.answer);
      case 'close':
        return void close();
    }
  });
}
