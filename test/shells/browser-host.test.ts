/** The browser host serves the person in front of the computer, and nobody else. */
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { passphrase } from '../helpers/host.ts';
import { aController } from '../helpers/builders.ts';
import { aBrowserHost, call, enter } from './browser-fixture.ts';

describe('entering', () => {
  test('the printed address opens a session once and leads to the page', async () => {
    const host = await aBrowserHost();
    const entering = await host.ask(host.entrance);
    expect(entering.status).toBe(303);
    const root = String(entering.headers['location']);
    expect(entering.headers['set-cookie']).toEqual([
      expect.stringMatching(new RegExp(`^greffe=[\\w-]{32}; Path=${root}; HttpOnly; SameSite=Strict$`)),
    ]);
  });

  test('the token is refused the second time', async () => {
    const host = await aBrowserHost();
    await enter(host);
    const again = await host.ask(host.entrance);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  test('a wrong token is refused and uses nothing up', async () => {
    const host = await aBrowserHost();
    expect((await host.ask('/enter/guess')).status).toBe(403);
    expect((await host.ask(host.entrance)).status).toBe(303);
  });

  test('neither page, call nor events exist without the cookie', async () => {
    const host = await aBrowserHost();
    const { root } = await enter(host);
    expect((await host.ask(root)).status).toBe(403);
    expect((await host.ask(`${root}events`)).status).toBe(403);
    expect((await call(host, { root, cookie: 'greffe=guess' }, 'app.status')).status).toBe(403);
    expect((await call(host, { root, cookie: '' }, 'app.status')).status).toBe(403);
  });

  test('the cookie alone, sent where it does not belong, opens nothing', async () => {
    const host = await aBrowserHost();
    const { cookie } = await enter(host);
    expect((await host.ask('/', { headers: { cookie } })).status).toBe(403);
    expect((await call(host, { root: '/', cookie }, 'app.status')).status).toBe(403);
    expect((await call(host, { root: '/guess/', cookie }, 'app.status')).status).toBe(403);
  });
});

describe('the page', () => {
  test('comes under a policy that allows its own files and one nonce per load', async () => {
    const host = await aBrowserHost();
    const { root, cookie } = await enter(host);
    const pages = [
      await host.ask(root, { headers: { cookie } }),
      await host.ask(root, { headers: { cookie } }),
    ];
    const nonces = pages.map(({ body }) => /nonce="([^"]+)"/.exec(body)?.[1] ?? '');
    expect(new Set(nonces).size).toBe(2);
    pages.forEach(({ headers }, index) => {
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`style-src 'self' 'nonce-${nonces[index]}'`);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  test('its files have their types', async () => {
    const host = await aBrowserHost();
    const { root, cookie } = await enter(host);
    const script = await host.ask(`${root}assets/main.js`, { headers: { cookie } });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '../secret.html',
    '..%2fsecret.html',
    '%2e%2e/secret.html',
    'assets/../../secret.html',
    '..\\secret.html',
    'assets',
    'assets/',
    '/etc/passwd',
    'index.html%00.js',
  ])('nothing beside it can be asked for: %s', async (path) => {
    const host = await aBrowserHost();
    const { root, cookie } = await enter(host);
    expect((await host.ask(`${root}${path}`, { headers: { cookie } })).status).toBe(404);
  });
});

describe('a request', () => {
  test.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '[::1]:PORT',
  ])('for another host is refused: %s', async (name) => {
    const host = await aBrowserHost();
    const session = await enter(host);
    const headers = { host: name.replace('PORT', String(host.port)) };
    expect((await call(host, session, 'app.status', { headers })).status).toBe(403);
    expect((await host.ask(session.root, { headers: { ...headers, cookie: session.cookie } })).status).toBe(
      403,
    );
  });

  test('cannot enter under another host name either', async () => {
    const host = await aBrowserHost();
    expect((await host.ask(host.entrance, { headers: { host: `evil.example:${host.port}` } })).status).toBe(
      403,
    );
    expect((await host.ask(host.entrance)).status).toBe(303);
  });

  test.each(['https://evil.example', 'http://127.0.0.1:1', 'http://localhost:PORT', 'null', ''])(
    'from another origin is refused: "%s"',
    async (origin) => {
      const host = await aBrowserHost();
      const session = await enter(host);
      const headers = { origin: origin.replace('PORT', String(host.port)) };
      expect((await call(host, session, 'app.status', { headers })).status).toBe(403);
    },
  );

  test.each(['cross-site', 'same-site', 'none'])(
    'that the browser says comes from elsewhere is refused: %s',
    async (site) => {
      const host = await aBrowserHost();
      const session = await enter(host);
      const { status } = await call(host, session, 'app.status', { headers: { 'sec-fetch-site': site } });
      expect(status).toBe(403);
    },
  );

  test('that another site makes for the page is refused, one from the address bar is not', async () => {
    const host = await aBrowserHost();
    const { root, cookie } = await enter(host);
    const from = (site: string) => host.ask(root, { headers: { cookie, 'sec-fetch-site': site } });
    expect((await from('cross-site')).status).toBe(403);
    expect((await from('none')).status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'that is no JSON is refused: "%s"',
    async (type) => {
      const host = await aBrowserHost();
      const session = await enter(host);
      expect((await call(host, session, 'app.status', { headers: { 'content-type': type } })).status).toBe(
        415,
      );
    },
  );

  test('that claims to be JSON and is not is refused', async () => {
    const host = await aBrowserHost();
    const session = await enter(host);
    expect((await call(host, session, 'app.status', { body: '{"a":' })).status).toBe(400);
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('calls nothing with %s', async (method) => {
    const host = await aBrowserHost();
    const session = await enter(host);
    const { status, headers } = await call(host, session, 'app.status', { method, body: '' });
    expect(status).toBe(405);
    expect(headers['access-control-allow-methods']).toBeUndefined();
  });

  test('that announces more than the largest file is refused unread', async () => {
    const host = await aBrowserHost();
    const session = await enter(host);
    const headers = { 'content-length': String(200 * 1024 * 1024), connection: 'close' };
    await expect(call(host, session, 'files.stage', { headers })).resolves.toMatchObject({ status: 413 });
  });
});

test('only this computer can connect', async () => {
  const host = await aBrowserHost();
  const others = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  for (const { address } of others.filter(({ internal, family }) => !internal && family === 'IPv4')) {
    await expect(reaches(address, host.port)).resolves.toBe(false);
  }
  await expect(reaches('127.0.0.1', host.port)).resolves.toBe(true);
});

test('a call of the page is answered as in every shell', async () => {
  const host = await aBrowserHost();
  const session = await enter(host);
  const known = await call(host, session, 'app.status');
  expect(JSON.parse(known.body)).toMatchObject({ ok: true, value: { open: null } });
  const unknown = await call(host, session, 'app.nothing');
  expect(JSON.parse(unknown.body)).toEqual({ ok: false, error: { code: 'not-found', what: 'method' } });
});

test('the page hears what happens, and ending the host closes the register', async () => {
  const host = await aBrowserHost();
  const session = await enter(host);
  const heard = host.ask(`${session.root}events`, { headers: { cookie: session.cookie } });
  const body = JSON.stringify({ controller: aController(), passphrase });
  const created = await call(host, session, 'registers.create', { body });
  expect(JSON.parse(created.body)).toMatchObject({ ok: true });
  await call(host, session, 'registers.lock');
  await host.close();
  expect((await heard).body).toContain('data: {"kind":"locked"}\n\n');
  await expect(reaches('127.0.0.1', host.port)).resolves.toBe(false);
});

function reaches(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 2000 });
    const settle = (isReached: boolean) => {
      socket.destroy();
      resolve(isReached);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}
