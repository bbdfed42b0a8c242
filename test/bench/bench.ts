/** `npm run bench`: what the user waits for, each figure beside a floor measured in the same run, so that machines compare. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { argon2id } from 'hash-wasm';
import Papa from 'papaparse';
import { controllerSchema } from '../../shared/domain/controller/controller.ts';
import { addDays, localDate } from '../../shared/domain/local-date.ts';
import { answerDeadline } from '../../shared/domain/request/deadline.ts';
import type { ReportDocument } from '../../shared/letters/report.ts';
import type { Result } from '../../shared/result.ts';
import { openLocalClient, type LocalClient } from '../../electron/shells/cli/local-client.ts';
import { renderReport } from '../../electron/pdf/report.ts';
import { resourcesFolder } from '../../electron/resources.ts';
import { printSweep, sweeping } from './sweeping.ts';

interface Figure {
  readonly name: string;
  /** Milliseconds for one unit of work. */
  readonly greffe: number;
  readonly floor: number;
  readonly floorIs: string;
}

const passphrase = 'mesurer sans se presser';
const samples = join(resourcesFolder(), 'samples');
const controller = controllerSchema.parse({
  country: 'BE',
  kind: 'company',
  name: 'Boutique Clairlune',
  legalForm: 'SRL',
  enterpriseNumber: '0000000097',
  registryTown: 'Liège',
  address: { line1: 'Quai des Chandelles 12', postalCode: '4000', town: 'Liège', countryCode: 'BE' },
  email: 'bonjour@clairlune.example',
  signatory: { name: 'Ondine Vantroubel' },
  language: 'fr',
});
const folder = mkdtempSync(join(tmpdir(), 'greffe-bench-'));

try {
  print(await measure());
  const client = openLocalClient({ stateFolder: join(folder, 'sweep-state') });
  client.pointAt(join(folder, 'sweep.greffe'));
  printSweep(await sweeping(client, { controller, passphrase }));
  await client.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<readonly Figure[]> {
  const client = openLocalClient({ stateFolder: join(folder, 'state') });
  client.pointAt(join(folder, 'bench.greffe'));
  const figures: Figure[] = [deadlines(), await startUp(client), await importing(client)];
  figures.push(...(await searching(client)), await letter(client));
  await client.close();
  return figures;
}

function deadlines(): Figure {
  const start = localDate('2026-01-01');
  const days = Array.from({ length: 1000 }, (_, index) => addDays(start, index));
  const promised = { unit: 'days', count: 30 } as const;
  const input = {
    calendar: { country: 'BE' },
    promised,
    extendedOn: null,
    suspensions: [],
    today: start,
  } as const;
  const greffe =
    timeSync(() => days.forEach((receivedOn) => answerDeadline({ ...input, receivedOn }))) / days.length;
  const floor = timeSync(() => days.forEach((day) => addDays(day, 30))) / days.length;
  return { name: 'A deadline with its steps', greffe, floor, floorIs: 'one addition of 30 days' };
}

async function startUp(client: LocalClient): Promise<Figure> {
  valueOf(await client.api['registers.create']({ controller, passphrase, readyMade: 'belgian-web-shop' }));
  await client.close();
  const greffe = await time(async () =>
    valueOf(await client.openRegister(join(folder, 'bench.greffe'), passphrase)),
  );
  const salt = new Uint8Array(16);
  const floor = await time(() =>
    argon2id({
      password: passphrase,
      salt,
      memorySize: 65_536,
      iterations: 3,
      parallelism: 1,
      hashLength: 32,
    }),
  );
  return { name: 'Unlocking a register', greffe, floor, floorIs: 'its Argon2id alone' };
}

async function importing(client: LocalClient): Promise<Figure> {
  const { fileId } = valueOf(await client.stageFile(join(samples, 'prestashop-customers.csv')));
  const { mapping, counts } = valueOf(await client.api['imports.preview']({ fileId }));
  const greffe = await time(async () => valueOf(await client.runJob('imports.run', { fileId, mapping })));
  const text = readFileSync(join(samples, 'prestashop-customers.csv'), 'utf8');
  const floor = timeSync(() => {
    const { data } = Papa.parse<string[]>(text);
    const db = new Database(':memory:');
    db.exec('CREATE TABLE line (cells TEXT) STRICT');
    const insert = db.prepare('INSERT INTO line VALUES (?)');
    db.transaction(() => data.forEach((cells) => insert.run(JSON.stringify(cells))))();
    db.close();
  });
  return {
    name: `Importing ${counts.lines} customers`,
    greffe,
    floor,
    floorIs: 'parsing and storing raw lines in memory',
  };
}

async function searching(client: LocalClient): Promise<readonly Figure[]> {
  const { items } = valueOf(await client.api['subjects.list']({ limit: 500 }));
  const names = items.map(({ name }) => name);
  const floor = timeSync(() => repeat(100, () => names.filter((name) => name.includes('stefa')))) / 100;
  const search = (query: string) =>
    time(() => repeatAsync(20, () => client.api['subjects.list']({ query })), 20);
  const floorIs = 'a scan of 500 names in memory';
  return [
    { name: 'Searching as one types', greffe: await search('stefa'), floor, floorIs },
    { name: 'Searching with a typing error', greffe: await search('stefanesku'), floor, floorIs },
  ];
}

async function letter(client: LocalClient): Promise<Figure> {
  const { request } = valueOf(
    await client.api['requests.register']({
      channel: 'post',
      receivedOn: localDate('2026-03-06'),
      requester: { name: 'Zélie Brumecourt', language: 'fr' },
      rights: ['access'],
    }),
  );
  const fields = { language: 'fr', letterOn: localDate('2026-03-09'), channel: 'post' } as const;
  const draw = () =>
    client.api['letters.preview']({ requestId: request.id, kind: 'acknowledgement', fields });
  valueOf(await draw());
  const greffe = await time(() => repeatAsync(10, draw), 10);
  const blank: ReportDocument = {
    language: 'fr',
    orientation: 'portrait',
    issuer: 'Greffe',
    title: 'Page blanche',
    subtitle: null,
    blocks: [],
    footer: [],
    pageLabel: '{page}',
  };
  const floor = await time(
    () => repeatAsync(10, () => renderReport(blank, { createdAt: '2026-01-01T00:00:00Z' })),
    10,
  );
  return { name: 'Composing and drawing a letter', greffe, floor, floorIs: 'an empty page' };
}

function print(figures: readonly Figure[]): void {
  console.log('Figure                            Greffe ms   floor ms   times   floor');
  for (const { name, greffe, floor, floorIs } of figures) {
    const columns = [
      name.padEnd(32),
      greffe.toFixed(3).padStart(10),
      floor.toFixed(3).padStart(10),
      (greffe / floor).toFixed(1).padStart(7),
    ];
    console.log(`${columns.join(' ')}   ${floorIs}`);
  }
}

function timeSync(work: () => unknown): number {
  work(); // warm
  const start = performance.now();
  work();
  return performance.now() - start;
}
async function time(work: () => Promise<unknown>, units = 1): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / units;
}
function repeat(times: number, work: () => unknown): void {
  for (let index = 0; index < times; index += 1) work();
}
async function repeatAsync(times: number, work: () => Promise<unknown>): Promise<void> {
  for (let index = 0; index < times; index += 1) await work();
}
function valueOf<T>(reply: Result<T, unknown>): T {
  if (!reply.ok) throw new Error(`Unexpected refusal: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
