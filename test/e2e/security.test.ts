/** What the page in the window must not be able to do, whatever it contains. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bridged } from '../../scripts/tour/bridged.ts';
import { freshEnvironment, newAppFolders, type AppFolders } from '../../scripts/tour/app-folders.ts';
import {
  electronPath,
  openWindow,
  root,
  sandboxArgs,
  type OpenWindow,
} from '../../scripts/tour/open-window.ts';

let folders: AppFolders;
let greffe: OpenWindow;
/** A server on this computer that hopes to be asked for something. */
let stranger: Server;
let strangerAddress: string;
const asked: string[] = [];

beforeAll(async () => {
  folders = newAppFolders();
  greffe = await openWindow(folders);
  stranger = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('stranger');
  });
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  strangerAddress = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await greffe.quit();
  stranger.close();
  folders.remove();
});

describe('the page has nothing of Node or Electron but its two functions', () => {
  test('no require, process, Buffer or module', async () => {
    const types = await greffe.page.evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global', 'electron'].map(
        (name) => typeof Reflect.get(window, name),
      ),
    );
    expect(new Set(types)).toEqual(new Set(['undefined']));
  });

  test('window.greffe is transport and subscribe', async () => {
    expect(
      await greffe.page.evaluate(() => Object.keys((window as Window & Bridged).greffe ?? {}).toSorted()),
    ).toEqual(['subscribe', 'transport']);
  });

  test('its process is sandboxed, its world isolated, and it has no web view', async () => {
    const preferences = await greffe.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const { webContents } = window ?? {};
      // the only place that tells what a page was really given
      return (
        webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
    });
  });
});

describe('the page stays where it is', () => {
  test.each(['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'data:text/html,away'])(
    'it cannot go to %s',
    async (address) => {
      const here = greffe.page.url();
      await greffe.page.evaluate((target) => {
        const link = document.createElement('a');
        link.href = target;
        document.body.append(link);
        link.click();
        link.remove();
      }, address);
      await greffe.page.waitForTimeout(200);
      expect(greffe.page.url()).toBe(here);
      expect(await greffe.page.locator('main h1').count()).toBe(1);
    },
  );

  test('it cannot open a window', async () => {
    const opened = await greffe.page.evaluate(() => window.open('https://greffe.invalid/') === null);
    expect(opened).toBe(true);
    expect(greffe.app.windows()).toHaveLength(1);
  });

  test('it cannot embed another page', async () => {
    const loaded = await greffe.page.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const url = frame.contentDocument?.location.href ?? 'another origin';
      frame.remove();
      return url;
    }, strangerAddress);
    expect(loaded).not.toContain(strangerAddress);
    expect(asked).toEqual([]);
  });
});

describe('the page asks nobody for anything', () => {
  test('fetch, an image, a script, a style sheet, a socket and a beacon all stay unanswered', async () => {
    const answered = await greffe.page.evaluate(async (address) => {
      const loads = (tag: string, attribute: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(tag);
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
          setTimeout(() => resolve(false), 500);
          try {
            if (tag === 'link') element.setAttribute('rel', 'stylesheet');
            element.setAttribute(attribute, `${address}/${tag}`);
            document.head.append(element);
          } catch {
            resolve(false); // Trusted Types refused the address
          }
        });
      const opens = new Promise<boolean>((resolve) => {
        try {
          const socket = new WebSocket(address.replace('http', 'ws'));
          socket.addEventListener('open', () => resolve(true));
          socket.addEventListener('error', () => resolve(false));
        } catch {
          resolve(false);
        }
      });
      navigator.sendBeacon(`${address}/beacon`, 'x');
      return {
        fetch: await fetch(`${address}/fetch`, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
        image: await loads('img', 'src'),
        script: await loads('script', 'src'),
        style: await loads('link', 'href'),
        socket: await opens,
      };
    }, strangerAddress);
    expect(answered).toEqual({ fetch: false, image: false, script: false, style: false, socket: false });
    expect(asked).toEqual([]);
  });

  test('not even with its content security policy out of the way', async () => {
    const outcome = await greffe.app.evaluate(async ({ BrowserWindow }, address) => {
      const [window] = BrowserWindow.getAllWindows();
      const session = window?.webContents.session;
      return session?.fetch(`${address}/session`).then(
        () => 'answered',
        () => 'refused',
      );
    }, strangerAddress);
    expect(outcome).toBe('refused');
    expect(asked).toEqual([]);
  });

  test('no name resolves', async () => {
    const outcome = await greffe.app.evaluate(async ({ session }) =>
      session.defaultSession.resolveHost('localhost.example').then(
        () => 'resolved',
        () => 'not found',
      ),
    );
    expect(outcome).toBe('not found');
  });
});

describe('the content security policy', () => {
  test('lets in neither inline nor evaluated code, and nothing from elsewhere', async () => {
    const policy = await greffe.app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const response = await window?.webContents.session.fetch('https://greffe.invalid/');
      return response?.headers.get('content-security-policy') ?? '';
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  test('holds in the page: inline code does not run, text does not become markup', async () => {
    const ran = await greffe.page.evaluate(() => {
      const script = document.createElement('script');
      let isRefused = false;
      try {
        script.textContent = 'window.wasRun = true';
        document.head.append(script);
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.wasRun = true">');
      } catch {
        isRefused = true;
      }
      return { isRefused, wasRun: Reflect.get(window, 'wasRun') === true };
    });
    expect(ran).toEqual({ isRefused: true, wasRun: false });
  });

  test('nothing of the disk is served beside the page', async () => {
    const statuses = await greffe.app.evaluate(async ({ BrowserWindow }) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const paths = [
        '/../main/main.js',
        '/%2e%2e/main/main.js',
        '/..%2fmain%2fmain.js',
        '//etc/passwd',
        '/package.json',
      ];
      return Promise.all(
        paths.map(
          async (path) =>
            (await session?.fetch(`https://greffe.invalid${path}`).catch(() => null))?.status ?? 0,
        ),
      );
    });
    expect(statuses.filter((status) => status === 200)).toEqual([]);
  });
});

test('every permission is denied', async () => {
  const states = await greffe.page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'];
    const found = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
    return (await Promise.all(found)).map(({ state }) => state);
  });
  expect(states.filter((state) => state === 'granted')).toEqual([]);
  const outcome = await greffe.page.evaluate(
    async () =>
      new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(code === 1 ? 'denied' : `code ${code}`),
        ),
      ),
  );
  expect(outcome).toBe('denied');
});

test('nothing of the page is kept on the disk, not even its storage', async () => {
  const isPersistent = await greffe.app.evaluate(({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return session?.isPersistent() ?? true;
  });
  expect(isPersistent).toBe(false);
});

describe('calls are answered for the page alone', () => {
  test('a window of the same app at another address is refused', async () => {
    const outcome = await callFromAnotherWindow('about:blank');
    expect(outcome).toContain('Untrusted sender');
  });

  test('a second page at the very same address is refused', async () => {
    const outcome = await callFromAnotherWindow('https://greffe.invalid/');
    expect(outcome).toContain('Untrusted sender');
  });

  test('a frame inside the page is refused', async () => {
    const outcome = await greffe.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as (Window & Bridged) | null;
      const hasBridge = inner?.greffe !== undefined;
      frame.remove();
      return hasBridge;
    });
    expect(outcome).toBe(false);
  });

  test('an unknown call and wrong input are answered with an error, not a crash', async () => {
    const replies = await greffe.page.evaluate(async () =>
      Promise.all([
        (window as Window & Bridged).greffe?.transport('files.readAny', { path: '/etc/passwd' }),
        (window as Window & Bridged).greffe?.transport('__proto__', {}),
        (window as Window & Bridged).greffe?.transport('registers.unlock', {
          registerId: '../../x',
          passphrase: 1,
        }),
        (window as Window & Bridged).greffe?.transport('subjects.list', {}),
      ]),
    );
    expect(replies.map((reply) => (reply as { ok: boolean }).ok)).toEqual([false, false, false, false]);
  });
});

test('a page that blanks itself is answered nothing any more', async () => {
  await greffe.page.evaluate(() => location.assign('about:blank'));
  await greffe.page.waitForURL('about:blank');
  const outcome = await greffe.page.evaluate(async () =>
    (window as Window & Bridged).greffe?.transport('app.status', {}).then(
      () => 'answered',
      (error: unknown) => String(error),
    ),
  );
  expect(outcome).toContain('Untrusted sender');
});

test('a second start shows the first window and ends', async () => {
  await greffe.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(await electronPath(), [...sandboxArgs, root], {
    env: freshEnvironment(folders),
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  const state = await greffe.app.evaluate(({ BrowserWindow }) => ({
    count: BrowserWindow.getAllWindows().length,
    isVisible: BrowserWindow.getAllWindows()[0]?.isVisible(),
    isMinimized: BrowserWindow.getAllWindows()[0]?.isMinimized(),
  }));
  expect(state).toEqual({ count: 1, isVisible: true, isMinimized: false });
});

/** Makes a window with Greffe's own preload script and session, calls from it, and gives what came back. */
async function callFromAnotherWindow(address: string): Promise<string> {
  const asked = { url: address, preload: join(root, 'out/preload/preload.cjs') };
  return greffe.app.evaluate(async ({ BrowserWindow }, { url, preload }) => {
    const [own] = BrowserWindow.getAllWindows();
    if (own === undefined) throw new Error('No window');
    const other = new BrowserWindow({
      show: false,
      webPreferences: { session: own.webContents.session, preload, sandbox: true },
    });
    try {
      await other.loadURL(url);
      return (await other.webContents.executeJavaScript(
        'window.greffe.transport("app.status", {}).then((reply) => JSON.stringify(reply), (error) => error.message)',
      )) as string;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      other.destroy();
    }
  }, asked);
}
