/**
 * Who may use the browser host: whoever brings the token that was printed once, and after that the cookie given for it.
 *
 * [Note: Path as half of the secret] Browsers send a cookie to every port of 127.0.0.1, hence also to a server of somebody else
 * on this machine. The cookie is therefore bound to a path that nobody can guess, and everything lives below that path.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface BrowserSession {
  /** To be printed: the path that opens the session, once. */
  readonly entrance: string;
  /** Where the page lives, with a slash at both ends. */
  readonly root: string;
  /** The value of `Set-Cookie` for the first request for `entrance`; null for every other path and every other time. */
  enter(path: string): string | null;
  /** Whether the value of the header `Cookie` holds the session's cookie. */
  isOpenFor(cookieHeader: string | undefined): boolean;
}

const cookieName = 'greffe';

export function createBrowserSession(): BrowserSession {
  const entrance = `/enter/${newSecret()}`;
  const root = `/${newSecret()}/`;
  const cookie = newSecret();
  let isEntered = false;
  return {
    entrance,
    root,
    enter: (path) => {
      if (isEntered || !isSame(path, entrance)) return null;
      isEntered = true;
      return `${cookieName}=${cookie}; Path=${root}; HttpOnly; SameSite=Strict`;
    },
    isOpenFor: (header) =>
      isEntered && cookiesNamed(cookieName, header).some((value) => isSame(value, cookie)),
  };
}

function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** Takes as long for every value, so that nothing can be guessed piece by piece. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function cookiesNamed(name: string, header = ''): readonly string[] {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}
