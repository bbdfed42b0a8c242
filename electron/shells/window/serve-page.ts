/**
 * The page's own address, answered inside the app: the built page, and nothing else of the disk or the network.
 *
 * [Note: Address of the page] A name under `.invalid` belongs to nobody and never resolves (RFC 6761, 6.4). A scheme of our own
 * would have to be declared before Electron is ready, which not every way of starting an unpackaged app allows; `https`
 * needs no declaration, counts as a secure origin, and whoever answers it for the session answers every request to the web.
 */
import type { Session } from 'electron';
import type { PageFiles } from '../page-files.ts';
import { newNonce, pageHeaders } from '../page-headers.ts';

export const pageOrigin = 'https://greffe.invalid';

export function servePage(session: Session, files: PageFiles): void {
  session.protocol.handle('https', async ({ url, method }) => {
    const { origin, pathname } = new URL(url);
    const nonce = newNonce();
    const file = origin === pageOrigin && method === 'GET' ? await files.read(pathname, nonce) : null;
    if (file === null) return new Response(null, { status: 404 });
    return new Response(file.bytes, {
      headers: { ...pageHeaders(nonce, "'none'"), 'content-type': file.mediaType },
    });
  });
}
