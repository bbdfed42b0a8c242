/** The host's events as server-sent events (WHATWG HTML 9.2), to every page that listens. */
import type { ServerResponse } from 'node:http';
import type { Subscribe } from '../../../shared/contract/events.ts';

export interface EventStreams {
  add(response: ServerResponse): void;
  close(): void;
}

const heartbeatSeconds = 20;

/** `whenDeserted` runs once nobody has listened for `desertedAfterMinutes`: the tab was closed. */
export function createEventStreams(
  subscribe: Subscribe,
  whenDeserted: () => void,
  desertedAfterMinutes = 5,
): EventStreams {
  const streams = new Set<ServerResponse>();
  const send = (text: string) => streams.forEach((stream) => stream.write(text));
  const stop = subscribe((event) => send(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatSeconds * 1000);
  let deserted: NodeJS.Timeout | undefined;
  return {
    add: (response) => {
      clearTimeout(deserted);
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': listening\n\n');
      streams.add(response);
      response.once('close', () => {
        streams.delete(response);
        if (streams.size === 0) deserted = setTimeout(whenDeserted, desertedAfterMinutes * 60_000);
      });
    },
    close: () => {
      stop();
      clearInterval(heartbeat);
      streams.forEach((stream) => stream.end());
      clearTimeout(deserted);
    },
  };
}
