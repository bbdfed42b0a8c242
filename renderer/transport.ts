/** The page's way to the register host: through the preload script in the window, over loopback HTTP in a browser. */
import type { Transport } from '../shared/contract/define.ts';
import { appEventSchema, type Listener, type Subscribe } from '../shared/contract/events.ts';

interface Connection {
  readonly transport: Transport;
  readonly subscribe: Subscribe;
}

declare global {
  interface Window {
    /** Put there by the preload script; absent in a browser. */
    readonly greffe?: Connection;
  }
}

const listeners = new Set<Listener>();
const tellAll: Listener = (event) => listeners.forEach((listener) => listener(event));

/** Never rejects over HTTP: a host that is out of reach answers `unexpected`. */
export const transport: Transport =
  window.greffe === undefined ? connectOverHttp() : connectOverBridge(window.greffe);

export const subscribe: Subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Listens once, however many parts of the page do: every event that crosses the bridge is copied. */
function connectOverBridge(bridge: Connection): Transport {
  bridge.subscribe(tellAll);
  return bridge.transport;
}

function connectOverHttp(): Transport {
  const listening = listen(tellAll);
  return async (method, input) => {
    await listening; // so that no event of what this call starts is missed
    return post(method, input);
  };
}

/** Resolves at the first answer, good or bad. When the stream breaks, the host has ended and its register with it. */
function listen(emit: Listener): Promise<void> {
  const stream = new EventSource('events');
  let isConnected = false;
  stream.addEventListener('message', ({ data }) => emit(appEventSchema.parse(JSON.parse(String(data)))));
  return new Promise((resolve) => {
    stream.addEventListener('open', () => {
      isConnected = true;
      resolve();
    });
    stream.addEventListener('error', () => {
      if (isConnected) emit({ kind: 'locked' });
      isConnected = false;
      resolve();
    });
  });
}

async function post(method: string, input: unknown): Promise<unknown> {
  try {
    const response = await fetch(`api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input ?? {}),
    });
    return response.ok ? await response.json() : unexpected(`http-${response.status}`);
  } catch {
    return unexpected('host-out-of-reach');
  }
}

function unexpected(ref: string) {
  return { ok: false, error: { code: 'unexpected', ref } };
}
