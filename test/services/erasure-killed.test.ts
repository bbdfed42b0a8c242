import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../electron/database/database.ts';
import { isRewriteDue } from '../../electron/database/register.ts';
import { openWithPassphrase, closeRegisterFile } from '../../electron/files/register-file.ts';
import { openApp, passphrase, testApp, valueOf } from '../helpers/host.ts';
import { aPerson, aRequest } from '../helpers/records.ts';

const child = join(import.meta.dirname, '../helpers/erase-until-killed.ts');

test('kill -9 between an erasure and the rewriting of the file: the next opening rewrites it', async () => {
  const first = await openApp();
  const requestId = await aRequest(first, ['erasure'], { subjectId: await aPerson(first) });
  const { known } = await valueOf(first.api['app.status']({}));
  await first.host.close();

  const otherState = join(first.folder, 'other-state');
  const running = spawn(process.execPath, [child, first.registerPath, passphrase, otherState, requestId], {
    stdio: 'inherit',
  });
  const [, signal] = await once(running, 'exit');
  expect(signal).toBe('SIGKILL');
  expect(await asks(first.registerPath)).toBe(true);
  writeFileSync(`${first.registerPath}.new`, 'what a killed rewriting leaves');

  const again = testApp({ folder: first.folder });
  await valueOf(again.api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
  expect((await valueOf(again.api['subjects.list']({ query: 'brumecourt' }))).total).toBe(0);
  const { request } = await valueOf(again.api['requests.get']({ id: requestId }));
  expect(request.rights).toMatchObject([{ right: 'erasure', outcome: 'partly-granted' }]);
  expect(await valueOf(again.api['audit.verify']({}))).toMatchObject({ isWhole: true });
  await again.host.close();
  expect(await asks(first.registerPath)).toBe(false);
  expect(readdirSync(first.folder).filter((name) => name.includes('test.greffe'))).toEqual(['test.greffe']);
});

/** Whether the file still asks to be rewritten. */
async function asks(path: string): Promise<boolean> {
  const opened = await openWithPassphrase(path, passphrase);
  if (!opened.ok) throw new Error(opened.error);
  closeRegisterFile(opened.value);
  const db = connect(path, opened.value.key);
  try {
    return isRewriteDue(db);
  } finally {
    db.close();
  }
}
