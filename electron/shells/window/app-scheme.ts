/** The page's own address, `app://greffe/`: the built page and nothing else of the disk. */
import { protocol, type Session } from 'electron';
import type { PageFiles } from '../page-files.ts';
import { newNonce, pageHeaders } from '../page-headers.ts';

const scheme = 'app';
/** As `WebFrameMain.origin` states it. */
export const pageOrigin = `${scheme}://greffe`;

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function servePage(session: Session, files: PageFiles): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const nonce = newNonce();
    const file = host === 'greffe' && method === 'GET' ? await files.read(pathname, nonce) : null;
    if (file === null) return new Response(null, { status: 404 });
    return new Response(file.bytes, {
      headers: { ...pageHeaders(nonce, "'none'"), 'content-type': file.mediaType },
    });
  });
}
