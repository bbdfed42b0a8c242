import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHost } from '../../electron/host/create-host.ts';
import { withoutNotices } from '../../electron/shells/without-notices.ts';
import { newFolder } from '../helpers/folder.ts';
import { openApp, valueOf } from '../helpers/host.ts';

test('an error is logged by its name and place; its message, whatever it looks like, is not', async () => {
  const log: string[] = [];
  const folder = newFolder();
  const host = createHost({
    version: '0.0.0-test',
    platform: {
      shell: 'command-line',
      placeForNewRegister: () => Promise.resolve(null),
      chooseRegister: () => {
        throw new Error('first line\n    at Zélie Brumecourt (rue des Nuages 3:1:1)\nlast line');
      },
      saveFile: () => Promise.resolve('download'),
      ...withoutNotices,
    },
    stateFolder: join(folder, 'state'),
    defaultPreferences: { language: 'fr', theme: 'system' },
    log: (event, fields) => log.push(JSON.stringify({ at: '2026-03-15T10:00:00Z', event, ...fields })),
  });
  expect(await host.dispatch('registers.choose', {})).toMatchObject({ error: { code: 'unexpected' } });
  expect(log).toHaveLength(1);
  expect(log[0]).not.toContain('Brumecourt');
  expect(JSON.parse(log[0] ?? '')).toMatchObject({
    at: '2026-03-15T10:00:00Z',
    event: 'handler-threw',
    name: 'Error',
    frames: expect.stringContaining('dispatch.test.ts') as string,
  });
});

test('a call that the lock overtakes is told so', async () => {
  const app = await openApp();
  const rows = Array.from({ length: 2000 }, (_, row) => `p${row}@orage.example;Orage${row}`);
  const base64 = Buffer.from(['email;nom', ...rows].join('\n')).toString('base64');
  const { fileId } = await valueOf(app.api['files.stage']({ name: 'export.csv', base64 }));
  const looking = app.api['imports.preview']({ fileId });
  await valueOf(app.api['registers.lock']({}));
  expect(await looking).toEqual({ ok: false, error: { code: 'register', problem: 'locked' } });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'subjects', 'subjects.list '])(
  'there is no method %j',
  async (method) => {
    const app = await openApp({ readyMade: null });
    expect(await app.host.dispatch(method, {})).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'method' },
    });
  },
);
