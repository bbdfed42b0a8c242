/** The page's way to the register host: through the preload script in the window, over loopback HTTP in a browser. */
import type { Transport } from '../shared/contract/define.ts';
import { appEventSchema, type Listener, type Subscribe } from '../shared/contract/events.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent in a browser. */
    readonly greffe?: { readonly transport: Transport; readonly subscribe: Subscribe };
  }
}

/** Never rejects: a host that is out of reach answers `unexpected`. */
export const transport: Transport = window.greffe?.transport ?? post;

export const subscribe: Subscribe = window.greffe?.subscribe ?? listen;

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

const listeners = new Set<Listener>();
let source: EventSource | null = null;

/** One stream for all listeners. When it breaks, the host has ended and its register with it. */
function listen(listener: Listener): () => void {
  listeners.add(listener);
  source ??= openStream();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    source = null;
  };
}

function openStream(): EventSource {
  const stream = new EventSource('events');
  const emit: Listener = (event) => listeners.forEach((each) => each(event));
  let isConnected = false;
  stream.addEventListener('open', () => (isConnected = true));
  stream.addEventListener('message', ({ data }) => emit(appEventSchema.parse(JSON.parse(String(data)))));
  stream.addEventListener('error', () => {
    if (isConnected) emit({ kind: 'locked' });
    isConnected = false;
  });
  return stream;
}
