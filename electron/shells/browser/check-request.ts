/** What a request must be before the browser host looks at what it asks: sent to this address, by this page. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 413 | 415;
  readonly reason: string;
}

/** Against DNS rebinding: a name that an attacker makes point at 127.0.0.1 is another `Host`. */
export function checkHost({ host }: IncomingHttpHeaders, port: number): Refusal | null {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
    ? null
    : { status: 403, reason: 'wrong host' };
}

/**
 * Fetch Metadata: nothing that another site makes the browser ask. Entering and opening the page may come from the
 * address bar (`none`); everything else comes from the page. Clients that send no such header have the cookie to show.
 */
export function checkSite(headers: IncomingHttpHeaders, mayBeTyped: boolean): Refusal | null {
  const site = headers['sec-fetch-site'];
  const isFine = site === undefined || site === 'same-origin' || (mayBeTyped && site === 'none');
  return isFine ? null : { status: 403, reason: 'foreign site' };
}

/** A call is a POST of the page itself, and JSON, which no form of another site can send. */
export function checkCall({ method, headers }: IncomingMessage, port: number): Refusal | null {
  if (method !== 'POST') return { status: 405, reason: 'POST only' };
  const { origin } = headers;
  if (origin !== `http://${headers.host}` || !origin.endsWith(`:${port}`))
    return { status: 403, reason: 'foreign origin' };
  const [mediaType] = (headers['content-type'] ?? '').split(';');
  return mediaType === 'application/json' ? null : { status: 415, reason: 'not JSON' };
}
