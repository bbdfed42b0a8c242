/** A sweep over 100,000 items: how long it takes, and for how long at most other calls have to wait meanwhile. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import type { Controller } from '../../shared/domain/controller/controller.ts';
import type { Result } from '../../shared/result.ts';
import type { LocalClient } from '../../electron/shells/cli/local-client.ts';

interface SweepFigure {
  readonly name: string;
  /** Milliseconds for all items. */
  readonly greffe: number;
  readonly floor: number;
  readonly floorIs: string;
  /** Milliseconds during which nothing else was answered, at the longest. */
  readonly longestBlock: number;
}

const persons = 10_000;
/** Of each person, with the date of the last order, which is kept as well. */
const thingsBeside = 9;
const items = persons * (thingsBeside + 1);

/** The client must point at a place for a new register. */
export async function sweeping(
  client: LocalClient,
  { controller, passphrase }: { readonly controller: Controller; readonly passphrase: string },
): Promise<readonly SweepFigure[]> {
  valueOf(await client.api['registers.create']({ controller, passphrase, readyMade: null }));
  await fill(client);
  const floor = deletingInMemory();
  const floorIs = 'deleting as many rows in memory';
  const measured = async (name: string, work: () => Promise<unknown>): Promise<SweepFigure> => ({
    name,
    floor,
    floorIs,
    ...(await watched(work)),
  });
  const take = async () => valueOf(await client.runJob('retention.sweep', {}));
  const looking = await measured(`Looking through ${items} items`, async () => {
    const found = valueOf(await client.runJob('retention.preview', {}));
    if (found.items !== items) throw new Error(`${found.items} items are due, not ${items}`);
  });
  const aside = await measured('Setting them aside', take);
  const waiting = await idOfWaiting(client);
  const back = await measured('Putting them back', async () =>
    valueOf(await client.runJob('retention.takeBack', { sweepId: waiting })),
  );
  await take();
  const again = await idOfWaiting(client);
  const gone = await measured('Deleting them for good', async () =>
    valueOf(await client.runJob('retention.confirm', { sweepId: again })),
  );
  return [looking, aside, back, gone];
}

export function printSweep(figures: readonly SweepFigure[]): void {
  console.log('\nFigure                            Greffe ms   floor ms   times   longest block ms   floor');
  for (const { name, greffe, floor, floorIs, longestBlock } of figures) {
    const columns = [
      name.padEnd(32),
      greffe.toFixed(0).padStart(10),
      floor.toFixed(0).padStart(10),
      (greffe / floor).toFixed(1).padStart(7),
      longestBlock.toFixed(1).padStart(18),
    ];
    console.log(`${columns.join(' ')}   ${floorIs}`);
  }
}

async function fill(client: LocalClient): Promise<void> {
  const heads = Array.from({ length: thingsBeside }, (_, index) => `Article ${index + 1}`);
  const lines = Array.from({ length: persons }, (_, index) =>
    [
      `Brume${index}`,
      `personne${index}@brume.example`,
      '2019-03-01',
      ...heads.map((head) => `${head} de ${index}`),
    ].join(';'),
  );
  const table = [['Nom', 'E-mail', 'Dernière commande', ...heads].join(';'), ...lines].join('\n');
  const base64 = Buffer.from(table).toString('base64');
  const { fileId } = valueOf(await client.api['files.stage']({ name: 'commandes.csv', base64 }));
  const { mapping } = valueOf(await client.api['imports.preview']({ fileId }));
  const columns = mapping.columns.map((column, index) => {
    if (index < 2) return column;
    const target = index === 2 ? ('last-order-on' as const) : ('data' as const);
    return {
      ...column,
      target,
      categoryCode: index === 2 ? null : ('purchases' as const),
      dateOrder: index === 2 ? ('ymd' as const) : null,
    };
  });
  valueOf(await client.runJob('imports.run', { fileId, mapping: { ...mapping, columns } }));
  const rule = {
    id: null,
    activityId: null,
    categoryCode: 'purchases',
    duration: { unit: 'years', count: 1 },
    startEvent: 'collected',
    countsFrom: 'event',
    action: 'erase',
    ground: { kind: 'policy', citation: { fr: 'Politique' } },
    code: null,
  } as const;
  valueOf(await client.api['processing.saveRetentionRule'](rule));
}

async function idOfWaiting(client: LocalClient) {
  const [waiting] = valueOf(await client.api['retention.sweeps']({})).items;
  if (waiting === undefined) throw new Error('No sweep waits');
  return waiting.id;
}

async function watched(work: () => Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  await work();
  const greffe = performance.now() - start;
  delay.disable();
  return { greffe, longestBlock: delay.max / 1e6 };
}

function deletingInMemory(): number {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE item (id INTEGER PRIMARY KEY, value TEXT) STRICT');
  const insert = db.prepare('INSERT INTO item VALUES (?, ?)');
  db.transaction(() => {
    for (let id = 0; id < items; id += 1) insert.run(id, `valeur ${id}`);
  })();
  const remove = db.prepare('DELETE FROM item WHERE id = ?');
  const start = performance.now();
  db.transaction(() => {
    for (let id = 0; id < items; id += 1) remove.run(id);
  })();
  const elapsed = performance.now() - start;
  db.close();
  return elapsed;
}

function valueOf<T>(reply: Result<T, unknown>): T {
  if (!reply.ok) throw new Error(`Unexpected refusal: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
