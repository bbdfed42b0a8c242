/** The register host in a process of its own: relayed, asked back, replaced when it dies, closed before the end. */
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contract, type AppContract } from '../../shared/contract/contract.ts';
import { createClient, type Client } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { RegisterHost } from '../../electron/host/create-host.ts';
import type { FromHost } from '../../electron/host/host-messages.ts';
import { createRemoteHost, type HostProcess } from '../../electron/host/remote-host.ts';
import { aController } from '../helpers/builders.ts';
import { newFolder } from '../helpers/folder.ts';
import { passphrase, valueOf } from '../helpers/host.ts';

interface Remote {
  readonly api: Client<AppContract>;
  readonly host: RegisterHost;
  readonly registerPath: string;
  readonly children: readonly ChildProcess[];
  readonly events: readonly AppEvent[];
  readonly saved: readonly { readonly name: string; readonly text: string }[];
  readonly notices: readonly string[];
  readonly badges: readonly number[];
}

function remote({ canSave = true }: { canSave?: boolean } = {}): Remote {
  const folder = newFolder();
  const registerPath = join(folder, 'remote.greffe');
  const children: ChildProcess[] = [];
  const events: AppEvent[] = [];
  const saved: { name: string; text: string }[] = [];
  const notices: string[] = [];
  const badges: number[] = [];
  const host = createRemoteHost({
    start: () => startChild(children),
    settings: {
      version: '0.0.0-test',
      stateFolder: join(folder, 'state'),
      defaultPreferences: { language: 'nl', theme: 'system' },
    },
    platform: {
      shell: 'window',
      placeForNewRegister: () => Promise.resolve(registerPath),
      chooseRegister: () => Promise.resolve(null),
      saveFile: (name, bytes) => {
        if (!canSave) return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        saved.push({ name, text: Buffer.from(bytes).toString('utf8') });
        return Promise.resolve('saved');
      },
      notify: (title, body) => {
        notices.push(`${title}: ${body}`);
        return Promise.resolve('shown');
      },
      setBadge: (count) => {
        badges.push(count);
        return Promise.resolve('shown');
      },
    },
    log: () => undefined,
  });
  host.subscribe((event) => events.push(event));
  onTestFinished(() => host.close());
  const api = createClient(contract, host.dispatch);
  return { api, host, registerPath, children, events, saved, notices, badges };
}

function startChild(children: ChildProcess[]): HostProcess {
  const child = fork(new URL('./host-child.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [],
  });
  children.push(child);
  return {
    post: (message) => child.connected && child.send(message),
    onMessage: (listener) => child.on('message', (message) => listener(message as FromHost)),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill('SIGKILL'),
  };
}

test('calls, refusals and events pass through; the host starts with the first call', async () => {
  const { api, host, children, events } = remote();
  expect(children).toHaveLength(0);
  expect(await valueOf(api['app.status']({}))).toMatchObject({
    shell: 'window',
    preferences: { language: 'nl' },
  });
  expect(await host.dispatch('nothing.there', {})).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'method' },
  });
  await valueOf(api['registers.create']({ controller: aController(), passphrase }));
  await valueOf(api['registers.lock']({}));
  expect(events).toContainEqual({ kind: 'locked' });
  expect(children).toHaveLength(1);
});

test('the host asks the shell what only the shell can do', async () => {
  const { api, saved } = remote();
  const base64 = Buffer.from('bonjour').toString('base64');
  const { fileId } = await valueOf(api['files.stage']({ name: 'lettre.txt', base64 }));
  expect(await valueOf(api['files.save']({ fileId }))).toEqual({ outcome: 'saved' });
  expect(saved).toEqual([{ name: 'lettre.txt', text: 'bonjour' }]);
  expect(await valueOf(api['registers.choose']({}))).toEqual({ chosen: null });
});

test('alarms reach the system when the register is opened, in the language of the screen, without a name', async () => {
  const { api, notices, badges } = remote();
  const { register } = await valueOf(api['registers.create']({ controller: aController(), passphrase }));
  await valueOf(
    api['requests.register']({
      channel: 'email',
      receivedOn: '2026-01-05',
      rights: ['access'],
      requester: { name: 'Zélie Brumecourt', language: 'fr' },
    }),
  );
  await expect.poll(() => badges.at(-1)).toBe(1);
  expect(notices).toEqual([]);
  await valueOf(api['registers.lock']({}));
  await expect.poll(() => badges.at(-1)).toBe(0);

  const open = () => api['registers.unlock']({ registerId: register.registerId, passphrase });
  await valueOf(open());
  await expect.poll(() => notices).toEqual(['Greffe: 1 antwoord is te laat (2026-0001).']);
  await valueOf(api['registers.lock']({}));
  await valueOf(open());
  await expect.poll(() => badges.slice(-2)).toEqual([0, 1]);
  expect(notices).toHaveLength(1);
});

test('a shell that fails is told as data', async () => {
  const { api } = remote({ canSave: false });
  const { fileId } = await valueOf(api['files.stage']({ name: 'lettre.txt', base64: 'YQ==' }));
  expect(await api['files.save']({ fileId })).toEqual({
    ok: false,
    error: { code: 'file-unwritable', fileName: 'lettre.txt' },
  });
});

test('a host that dies leaves nobody waiting, locks the window, and is replaced; nothing written is lost', async () => {
  const { api, children, events } = remote();
  const { register } = await valueOf(api['registers.create']({ controller: aController(), passphrase }));
  const waiting = api['files.stage']({ name: 'a', base64: 'YQ==' });
  children[0]?.kill('SIGKILL');
  await waiting; // answered either way
  await expect.poll(() => events.at(-1)).toEqual({ kind: 'locked' });

  const { open, known } = await valueOf(api['app.status']({}));
  expect(open).toBeNull();
  expect(known.map(({ registerId }) => registerId)).toEqual([register.registerId]);
  await valueOf(api['registers.unlock']({ registerId: register.registerId, passphrase }));
  expect(await valueOf(api['audit.verify']({}))).toMatchObject({ isWhole: true });
  expect(children).toHaveLength(2);
});

test('closing folds the journal into the one file, ends the process, and refuses what comes later', async () => {
  const { api, host, children, registerPath } = remote();
  await valueOf(api['registers.create']({ controller: aController(), passphrase }));
  expect(existsSync(`${registerPath}-wal`)).toBe(true);
  await host.close();
  expect(existsSync(registerPath)).toBe(true);
  expect(existsSync(`${registerPath}-wal`)).toBe(false);
  expect(children[0]?.exitCode).toBe(0);
  expect(await api['app.status']({})).toEqual({ ok: false, error: { code: 'register', problem: 'locked' } });
  expect(children).toHaveLength(1);
});
