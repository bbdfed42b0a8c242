/**
 * Greffe for a browser on the same computer: loopback only, one session, and the same page, contract and events as the
 * window. What a request may do is decided here, before `dispatch` sees it.
 */
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RegisterHost } from '../../host/create-host.ts';
import type { PageFiles } from '../page-files.ts';
import { newNonce, pageHeaders } from '../page-headers.ts';
import { createBrowserSession } from './browser-session.ts';
import { checkCall, checkHost, checkSite, type Refusal } from './check-request.ts';
import { createEventStreams } from './event-streams.ts';
import { readJson } from './read-body.ts';

export interface BrowserHost {
  /** To be opened once, by the person in front of the computer. */
  readonly address: string;
  /** Ends all connections and closes the register. */
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Uint8Array;
}

/** Listens on a port of 127.0.0.1 that the system chooses. */
export async function serveBrowser(host: RegisterHost, files: PageFiles): Promise<BrowserHost> {
  const session = createBrowserSession();
  const streams = createEventStreams(host.subscribe, () => void host.dispatch('registers.lock', {}));

  const route = async (request: IncomingMessage, port: number): Promise<Answer | 'events'> => {
    const { method, headers } = request;
    const [path = ''] = (request.url ?? '').split('?');
    const isEntrance = path.startsWith('/enter/');
    const refusal = checkHost(headers, port) ?? checkSite(headers, isEntrance || path === session.root);
    if (refusal !== null) return refuse(refusal);
    if (isEntrance && method === 'GET') return enter(path);
    if (!path.startsWith(session.root) || !session.isOpenFor(headers.cookie)) return refuse(noSession);

    const asked = path.slice(session.root.length);
    if (asked.startsWith('api/')) return call(request, port, asked.slice('api/'.length));
    if (method !== 'GET') return refuse({ status: 405, reason: 'GET only' });
    return asked === 'events' ? 'events' : page(`/${asked}`);
  };

  const enter = (path: string): Answer => {
    const cookie = session.enter(path);
    if (cookie === null) return refuse(noSession);
    return plain(303, '', { location: session.root, 'set-cookie': cookie });
  };

  const call = async (request: IncomingMessage, port: number, method: string): Promise<Answer> => {
    const refusal = checkCall(request, port);
    if (refusal !== null) return refuse(refusal);
    const input = await readJson(request);
    if (!input.ok) return refuse(input.error);
    const reply = await host.dispatch(method, input.value);
    return plain(200, JSON.stringify(reply), { 'content-type': 'application/json' });
  };

  const page = async (path: string): Promise<Answer> => {
    const nonce = newNonce();
    const file = await files.read(path, nonce);
    if (file === null) return refuse({ status: 404, reason: 'not found' });
    return {
      status: 200,
      headers: { ...pageHeaders(nonce, "'self'"), 'content-type': file.mediaType },
      body: file.bytes,
    };
  };

  const server = createServer((request, response) => {
    route(request, portOf(server.address()))
      .then((answer) => (answer === 'events' ? streams.add(response) : send(response, answer)))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server.address())}${session.entrance}`,
    close: async () => {
      streams.close();
      const ended = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await ended;
      await host.close();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server does not listen');
  return address.port;
}

const noSession: Refusal = {
  status: 403,
  reason: `Cette adresse n’est pas celle d’une session ouverte ; une adresse ne sert qu’une fois. Relancez Greffe.
This address belongs to no open session; an address serves only once. Start Greffe again.`,
};

function refuse({ status, reason }: Refusal): Answer {
  return plain(status, `${reason}\n`, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
}

function plain(status: number, body: string, headers: OutgoingHttpHeaders): Answer {
  return { status, body, headers: { ...pageHeaders(newNonce(), "'none'"), ...headers } };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}
