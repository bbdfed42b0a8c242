/** A browser host on a real port with a small page and a register host of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveBrowser } from '../../electron/shells/browser/serve-browser.ts';
import { openPageFiles } from '../../electron/shells/page-files.ts';
import { testApp, type TestApp } from '../helpers/host.ts';
import { ask, type Answered, type Asked } from './ask.ts';

export interface BrowserFixture {
  readonly app: TestApp;
  readonly port: number;
  /** The path that was printed, with its token. */
  readonly entrance: string;
  ask(path: string, asked?: Asked): Promise<Answered>;
  close(): Promise<void>;
}

export interface Entered {
  /** Where the page lives. */
  readonly root: string;
  /** As a browser sends it. */
  readonly cookie: string;
}

export async function aBrowserHost(): Promise<BrowserFixture> {
  const app = testApp();
  const page = join(app.folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(
    join(page, 'index.html'),
    '<meta property="csp-nonce" nonce="%CSP_NONCE%" /><title>Greffe</title>',
  );
  writeFileSync(join(page, 'assets/main.js'), 'export {};');
  writeFileSync(join(app.folder, 'secret.html'), 'beside the page');

  const host = await serveBrowser(app.host, openPageFiles(page));
  onTestFinished(() => host.close());
  const { port, pathname } = new URL(host.address);
  return {
    app,
    port: Number(port),
    entrance: pathname,
    ask: (path, asked = {}) => {
      const headers = { host: `127.0.0.1:${port}`, ...asked.headers };
      return ask(Number(port), path, { ...asked, headers });
    },
    close: () => host.close(),
  };
}

/** Uses the token, as the person in front of the computer does. */
export async function enter(host: BrowserFixture): Promise<Entered> {
  const { headers } = await host.ask(host.entrance);
  const [cookie = ''] = headers['set-cookie'] ?? [];
  return { root: String(headers['location']), cookie: cookie.split(';')[0] ?? '' };
}

/** A call as the page makes it; `headers` replaces single ones, and an empty text leaves one out. */
export function call(
  host: BrowserFixture,
  { root, cookie }: Entered,
  method: string,
  { headers = {}, body = '{}', ...rest }: Asked = {},
): Promise<Answered> {
  const usual = {
    cookie,
    origin: `http://127.0.0.1:${host.port}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  const all = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== '');
  return host.ask(`${root}api/${method}`, {
    method: 'POST',
    body,
    headers: Object.fromEntries(all),
    ...rest,
  });
}
