/**
 * The page's own address, answered inside the app: the built page, and nothing else of the disk or the network.
 *
 * [Note: Address of the page] `app://greffe` has a scheme of its own, which must be declared before Electron is ready. A loader
 * that starts an unpackaged app only after that leaves no moment for it; the page then stands at a name under `.invalid`, which
 * belongs to nobody and never resolves (RFC 6761, 6.4). Either way the app answers the whole scheme itself.
 */
import { app, protocol, type Session } from 'electron';
import type { PageFiles } from '../page-files.ts';
import { newNonce, pageHeaders } from '../page-headers.ts';

/** "app://greffe" */
export const pageOrigin = declareScheme() ? 'app://greffe' : 'https://greffe.invalid';

function declareScheme(): boolean {
  if (app.isReady()) return false;
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: false };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
  return true;
}

export function servePage(session: Session, files: PageFiles): void {
  session.protocol.handle(pageOrigin.replace(/:.*/, ''), async ({ url, method }) => {
    const { protocol: scheme, host, pathname } = new URL(url);
    const nonce = newNonce();
    const isOurs = `${scheme}//${host}` === pageOrigin && method === 'GET';
    const file = isOurs ? await files.read(pathname, nonce) : null;
    if (file === null) return new Response(null, { status: 404 });
    return new Response(file.bytes, {
      headers: { ...pageHeaders(nonce, "'none'"), 'content-type': file.mediaType },
    });
  });
}
