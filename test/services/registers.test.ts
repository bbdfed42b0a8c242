import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aController, someSubjectFields } from '../helpers/builders.ts';
import { openApp, passphrase, testApp, valueOf } from '../helpers/host.ts';

test('a register is made, locked, and opened again with its passphrase and with its recovery key', async () => {
  const { api } = testApp();
  const { register, recoveryKey } = await valueOf(
    api['registers.create']({ controller: aController(), passphrase }),
  );
  expect(register.controllerName).toBe('Boutique Clairlune');
  const { registerId } = register;

  await valueOf(api['registers.lock']({}));
  expect(await api['controller.get']({})).toEqual({
    ok: false,
    error: { code: 'register', problem: 'locked' },
  });
  expect(await api['registers.unlock']({ registerId, passphrase: 'une autre phrase' })).toEqual({
    ok: false,
    error: { code: 'register', problem: 'wrong-passphrase' },
  });
  await valueOf(api['registers.unlock']({ registerId, passphrase }));
  expect((await valueOf(api['controller.get']({}))).controller.name).toBe('Boutique Clairlune');

  await valueOf(api['registers.lock']({}));
  await valueOf(api['registers.unlockWithRecoveryKey']({ registerId, recoveryKey }));
  expect((await valueOf(api['app.status']({}))).open?.registerId).toBe(registerId);
});

test('a second register in the same place is refused and the first one stays', async () => {
  const first = await openApp();
  const reply = await first.api['registers.create']({
    controller: aController({ name: 'Autre' }),
    passphrase,
  });
  expect(reply).toEqual({ ok: false, error: { code: 'register', problem: 'exists-already' } });
  const { known } = await valueOf(first.api['app.status']({}));
  await valueOf(first.api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
  expect((await valueOf(first.api['controller.get']({}))).controller.name).toBe('Boutique Clairlune');
});

test('opening and locking take turns, even where the calls do not wait for each other', async () => {
  const { api } = await openApp();
  const { known } = await valueOf(api['app.status']({}));
  const registerId = known[0]?.registerId ?? '';
  const isOpen = async () => (await valueOf(api['app.status']({}))).open !== null;
  const unlock = () => api['registers.unlock']({ registerId, passphrase });
  await valueOf(api['registers.lock']({}));

  await Promise.all([unlock(), api['registers.lock']({})].map((each) => valueOf<unknown>(each)));
  expect(await isOpen()).toBe(false);
  await Promise.all([unlock(), unlock()].map(valueOf));
  expect(await isOpen()).toBe(true);
});

test('an unknown ready-made register is refused before a file is made', async () => {
  const app = testApp();
  const reply = await app.api['registers.create']({
    controller: aController(),
    passphrase,
    readyMade: 'nothing-like-it',
  });
  expect(reply).toEqual({ ok: false, error: { code: 'not-found', what: 'ready-made' } });
  expect(readdirSync(app.folder)).toEqual([]);
});

test('no name of a customer is readable in any file of the app, open or closed', async () => {
  const app = await openApp();
  await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  const words = ['Brumecourt', 'brumecourt', 'zelie@', 'Rue des Nuages'];
  expect(wordsFoundIn(app.folder, words)).toEqual([]);
  await valueOf(app.api['registers.lock']({}));
  expect(wordsFoundIn(app.folder, words)).toEqual([]);
});

test('the control of that search finds a word that is there', () => {
  expect(wordsFoundIn(import.meta.dirname, ['Rue des Nuages'])).toEqual(['Rue des Nuages']);
});

test('a change of identity holds from its day on, and requests received before keep the one before', async () => {
  const { api } = await openApp({ today: '2026-06-01' });
  const moved = aController({
    address: { line1: 'Place du Phare 1', postalCode: '5000', town: 'Namur', countryCode: 'BE' },
  });
  const saved = await valueOf(api['controller.save']({ validFrom: '2026-07-01', controller: moved }));
  expect(saved.controller.address.town).toBe('Liège');
  expect(saved.controllerVersions.map(({ controller }) => controller.address.town)).toEqual([
    'Liège',
    'Namur',
  ]);
});

test('every change is in the audit trail, and the chain is whole', async () => {
  const { api } = await openApp();
  await valueOf(api['subjects.create']({ fields: someSubjectFields() }));
  const { items } = await valueOf(api['audit.list']({}));
  expect(items.map(({ action }) => action)).toEqual([
    'subject-created',
    'ready-made-loaded',
    'register-created',
  ]);
  expect(await valueOf(api['audit.verify']({}))).toMatchObject({ entries: 3, isWhole: true, brokenAt: null });
  expect(JSON.stringify(items)).not.toContain('Brumecourt');
});

test('a bug becomes a reference number, not a leak', async () => {
  const app = await openApp();
  const { id } = await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
  const reply = await app.host.dispatch('subjects.get', { id: `${id}x` });
  expect(reply).toEqual({ ok: false, error: { code: 'invalid-input', fields: ['id'] } });
  expect(await app.host.dispatch('toString', {})).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'method' },
  });
  expect(app.log.join('\n')).not.toContain('Brumecourt');
});

function wordsFoundIn(folder: string, words: readonly string[]): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
  return words.filter((word) => files.some((bytes) => bytes.includes(word)));
}
