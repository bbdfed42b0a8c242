/** A sweep that dies on its way: the register opens, nothing is lost, and the user decides as if it had ended. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Sweep } from '../../shared/domain/sweep/sweep.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, passphrase, testApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem } from '../helpers/records.ts';

const child = join(import.meta.dirname, '../helpers/sweep-until-killed.ts');

/** More than two slices of fifty. */
const persons = 120;

test('kill -9 in the middle of a sweep: what was taken out waits, and all of it comes back', async () => {
  const first = await filled();
  const again = await killedIn(first, 'sweep');
  const waiting = await waitingSweep(again);
  expect(waiting.state).toBe('to-confirm');
  const left = await leftIn(again);
  expect(left).toBeGreaterThan(0);
  expect(left + waiting.persons).toBe(persons);
  expect(waiting.persons).toBeGreaterThan(0);
  expect(await again.ended(await again.api['retention.sweep']({}))).toMatchObject({
    ok: false,
    error: { rule: 'sweep-to-confirm' },
  });

  const back = await again.ended(await again.api['retention.takeBack']({ sweepId: waiting.id }));
  expect(back).toMatchObject({ ok: true, value: { state: 'taken-back', persons: 0 } });
  expect(await leftIn(again)).toBe(persons);
  expect(await valueOf(again.api['audit.verify']({}))).toMatchObject({ isWhole: true });
  await again.host.close();
});

test('kill -9 in the middle of a confirmation: it can only be ended, and ends when it is asked again', async () => {
  const first = await filled();
  await first.ended(await first.api['retention.sweep']({}));
  const again = await killedIn(first, 'confirm');
  const waiting = await waitingSweep(again);
  expect(waiting).toMatchObject({ state: 'confirming', persons });
  expect(await again.ended(await again.api['retention.takeBack']({ sweepId: waiting.id }))).toMatchObject({
    ok: false,
    error: { rule: 'sweep-confirming' },
  });

  expect(await again.ended(await again.api['retention.confirm']({ sweepId: waiting.id }))).toMatchObject({
    ok: true,
    value: { state: 'confirmed', persons, lines: [{ items: persons }] },
  });
  expect(await leftIn(again)).toBe(0);
  expect(await valueOf(again.api['audit.verify']({}))).toMatchObject({ isWhole: true });
  await again.host.close();
});

test('kill -9 in the middle of taking back: what came back is there, the rest follows when it is asked again', async () => {
  const first = await filled();
  await first.ended(await first.api['retention.sweep']({}));
  const again = await killedIn(first, 'take-back');
  const waiting = await waitingSweep(again);
  expect(waiting.state).toBe('taking-back');
  const back = await leftIn(again);
  expect(back).toBeGreaterThan(0);
  expect(back).toBeLessThan(persons);
  const refused = { ok: false, error: { rule: 'sweep-taking-back' } };
  expect(await again.ended(await again.api['retention.confirm']({ sweepId: waiting.id }))).toMatchObject(
    refused,
  );

  // Locked and opened once more, it still knows what is missing.
  await valueOf(again.api['registers.lock']({}));
  const { known } = await valueOf(again.api['app.status']({}));
  await valueOf(again.api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
  expect(await again.ended(await again.api['retention.takeBack']({ sweepId: waiting.id }))).toMatchObject({
    ok: true,
    value: { state: 'taken-back', persons: 0, lines: [] },
  });
  expect(await leftIn(again)).toBe(persons);
  const found = await again.ended(await again.api['retention.preview']({}));
  expect(found).toMatchObject({ ok: true, value: { items: persons, removed: persons } });
  expect(await valueOf(again.api['audit.verify']({}))).toMatchObject({ isWhole: true });
  await again.host.close();
});

/** Everybody has had their time, with one address of the network each. */
async function filled(): Promise<TestApp> {
  const app = await openApp();
  for (let number = 0; number < persons; number += 1) {
    const fields = someSubjectFields({
      familyName: `Brume${number}`,
      saidStopOn: '2025-01-01',
      contacts: [],
      addresses: [],
    });
    const { id } = await valueOf(app.api['subjects.create']({ fields }));
    await anItem(app, id, 'connection', 'Adresse IP', '2025-01-01');
  }
  return app;
}

async function killedIn(first: TestApp, what: 'sweep' | 'take-back' | 'confirm'): Promise<TestApp> {
  const { known } = await valueOf(first.api['app.status']({}));
  await first.host.close();
  const otherState = join(first.folder, 'other-state');
  const running = spawn(process.execPath, [child, first.registerPath, passphrase, otherState, what], {
    stdio: 'inherit',
  });
  const [, signal] = await once(running, 'exit');
  expect(signal).toBe('SIGKILL');
  const again = testApp({ folder: first.folder });
  await valueOf(again.api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
  return again;
}

async function waitingSweep({ api }: TestApp): Promise<Sweep> {
  const { items } = await valueOf(api['retention.sweeps']({}));
  const [sweep] = items;
  if (sweep === undefined) throw new Error('No sweep waits');
  return sweep;
}

async function leftIn({ api }: TestApp): Promise<number> {
  return (await valueOf(api['subjects.list']({}))).total;
}
