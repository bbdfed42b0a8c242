/** The whole app behind its contract, without a window: a real host on a real folder of its own, with a clock that stands still. */
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { contract, type AppContract } from '../../shared/contract/contract.ts';
import { createClient, type Client, type JobStarted } from '../../shared/contract/define.ts';
import type { ControllerCountry } from '../../shared/domain/controller/controller.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { JobId } from '../../shared/domain/id.ts';
import type { Result } from '../../shared/result.ts';
import { createHost, type RegisterHost } from '../../electron/host/create-host.ts';
import { withoutNotices } from '../../electron/shells/without-notices.ts';
import { aController, aFrenchController } from './builders.ts';
import { newFolder } from './folder.ts';
import { copyRegister } from './register-copies.ts';

export const passphrase = 'une phrase de passe sans surprise';

export interface TestApp {
  readonly api: Client<AppContract>;
  readonly host: RegisterHost;
  readonly folder: string;
  readonly registerPath: string;
  readonly events: readonly AppEvent[];
  readonly log: readonly string[];
  /** Waits for the end of a job and gives its result. */
  ended(started: Result<JobStarted, unknown>): Promise<unknown>;
  setToday(today: string): void;
}

const usualDay = '2026-03-15';

/** A host without a register; `folder` is removed when the test ends. */
export function testApp({
  today = usualDay,
  folder = newFolder(),
  registerPath = join(folder, 'test.greffe'),
}: { today?: string; folder?: string; registerPath?: string } = {}): TestApp {
  const events: AppEvent[] = [];
  const log: string[] = [];
  let now = `${today}T10:00:00.000Z`;
  const host = createHost({
    version: '0.0.0-test',
    platform: {
      shell: 'command-line',
      placeForNewRegister: () => Promise.resolve(registerPath),
      chooseRegister: () => Promise.resolve(registerPath),
      saveFile: () => Promise.resolve('download'),
      ...withoutNotices,
    },
    stateFolder: join(folder, 'state'),
    defaultPreferences: { language: 'fr', theme: 'system' },
    log: (event, fields) => log.push(JSON.stringify({ event, ...fields })),
    now: () => now,
  });
  host.subscribe((event) => events.push(event));
  onTestFinished(() => host.close());
  const ended = async (started: Result<JobStarted, unknown>) => {
    if (!started.ok) throw new Error(`The job did not start: ${JSON.stringify(started.error)}`);
    return await resultOf(host, events, started.value.jobId);
  };
  return {
    host,
    folder,
    registerPath,
    events,
    log,
    api: createClient(contract, async (method, input) => structuredClone(await host.dispatch(method, input))),
    ended,
    setToday: (day) => {
      now = `${day}T10:00:00.000Z`;
    },
  };
}

interface UsualRegister {
  readonly today?: string;
  readonly readyMade?: string | null;
  readonly country?: ControllerCountry;
}

/** A host with an open register: a Belgian web shop with the ready-made record of processing, unless told otherwise. */
export async function openApp({
  today = usualDay,
  readyMade = 'belgian-web-shop',
  country = 'BE',
}: UsualRegister = {}): Promise<TestApp> {
  const app = testApp({ today });
  const recoveryKey = await copyRegister(
    {
      folder: inject('registerCopies'),
      name: `${today}-${readyMade ?? 'empty'}-${country}`,
      make: (registerPath) => makeRegister({ today, readyMade, country }, registerPath),
    },
    app.registerPath,
  );
  const { chosen } = await valueOf(app.api['registers.choose']({}));
  const registerId = chosen?.registerId ?? '';
  await valueOf(app.api['registers.unlockWithRecoveryKey']({ registerId, recoveryKey }));
  return app;
}

async function makeRegister(
  { today, readyMade, country }: Required<UsualRegister>,
  registerPath: string,
): Promise<string> {
  const app = testApp({ today, registerPath });
  const controller = country === 'FR' ? aFrenchController() : aController();
  const made = await valueOf(app.api['registers.create']({ controller, passphrase, readyMade }));
  await app.host.close();
  return made.recoveryKey;
}

/** The value of a reply that must succeed. */
export async function valueOf<T>(reply: Promise<Result<T, unknown>>): Promise<T> {
  const result = await reply;
  if (!result.ok) throw new Error(`Unexpected refusal: ${JSON.stringify(result.error)}`);
  return result.value;
}

function resultOf(host: RegisterHost, events: readonly AppEvent[], jobId: JobId): Promise<unknown> {
  const isEnd = (event: AppEvent) => event.kind === 'job-ended' && event.jobId === jobId;
  const past = events.find(isEnd);
  if (past?.kind === 'job-ended') return Promise.resolve(past.result);
  return new Promise((resolve) => {
    const stop = host.subscribe((event) => {
      if (event.kind !== 'job-ended' || event.jobId !== jobId) return;
      stop();
      resolve(event.result);
    });
  });
}
