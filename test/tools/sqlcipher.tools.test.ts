import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf } from '../helpers/host.ts';

/** Runs SQLCipher's own library; the folder it is installed in is named by `GREFFE_SQLCIPHER` (see .ci/run). */
const script = `
  import Database from '@signalapp/sqlcipher';
  const [path, key] = process.argv.slice(-2);
  const db = new Database(path);
  db.exec(\`PRAGMA key = "x'\${key}'"\`);
  const read = (sql) => db.prepare(sql).all();
  console.log(JSON.stringify({
    version: db.pragma('cipher_version'),
    names: read('SELECT family_name FROM subject'),
    pages: read('PRAGMA cipher_integrity_check'),
    whole: read('PRAGMA integrity_check'),
  }));
`;

test('genuine SQLCipher opens the file with the raw key of the recovery sheet, and finds it whole', async () => {
  const folder = process.env['GREFFE_SQLCIPHER'];
  if (folder === undefined)
    throw new Error('GREFFE_SQLCIPHER is not set: the folder where SQLCipher is installed.');
  const app = await openApp();
  await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  const { recoveryKey } = await valueOf(app.api['register.recoverySheet']({ language: 'fr' }));
  await valueOf(app.api['registers.lock']({}));

  const rawKey = recoveryKey.replaceAll(' ', '').slice(0, 64);
  const open = (key: string): unknown => {
    const args = ['--input-type=module', '-e', script, app.registerPath, key];
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
  };
  expect(open(rawKey)).toMatchObject({
    version: [{ cipher_version: expect.stringMatching(/^4\./) }],
    names: [{ family_name: 'Brumecourt' }],
    pages: [],
    whole: [{ integrity_check: 'ok' }],
  });
  expect(() => open('0'.repeat(64))).toThrow('not a database');
});
