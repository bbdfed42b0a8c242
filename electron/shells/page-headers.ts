/** The HTTP headers under which the page is served, in the window as in the browser: what it may load, and nothing else. */
import { randomBytes } from 'node:crypto';

/** A fresh one for each load of the page: react-aria adds a style element of its own and gives it this nonce. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/** `connect` is where the page may send requests: nowhere in the window, where it has the preload script. */
export function pageHeaders(nonce: string, connect: "'none'" | "'self'"): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy(nonce, connect),
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), midi=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-frame-options': 'DENY',
  };
}

function contentPolicy(nonce: string, connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' blob:",
    "worker-src 'self'",
    `connect-src ${connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // page-policy.ts makes the one policy, which lets nothing through but addresses of our own worker
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
