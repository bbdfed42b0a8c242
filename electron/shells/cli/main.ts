/** Greffe on the command line: one call per run, JSON out. Holds no logic; command.ts says how it is used. */
import { resolve } from 'node:path';
import { fileIdSchema } from '../../../shared/domain/id.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { AppError } from '../../../shared/contract/app-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { stateFolder } from '../folders.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { readCommand, usage, type Command } from './command.ts';
import { describeContract } from './describe-contract.ts';
import { openLocalClient, type LocalClient } from './local-client.ts';
import { readPassphrase } from './read-passphrase.ts';
import { stagePaths } from './stage-paths.ts';

type Reply = Result<unknown, AppError>;
type New = Extract<Command, { readonly kind: 'new' }>;
type Call = Extract<Command, { readonly kind: 'call' }>;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const command = readCommand(args);
  if (!command.ok) return refuse(command.error);
  if (command.value.kind === 'help') return print(usage);
  if (command.value.kind === 'list') return printLines(describeContract(command.value.area));

  const needsPassphrase = command.value.kind === 'new' || command.value.register !== null;
  const passphrase = needsPassphrase ? await readPassphrase() : '';
  if (passphrase === null) return refuse('There is no passphrase.');
  const reply = await work(command.value, passphrase);
  print(`${JSON.stringify(reply, null, 2)}\n`);
  return reply.ok ? 0 : 1;
}

async function work(command: New | Call, passphrase: string): Promise<Reply> {
  const { today } = command;
  const client = openLocalClient({
    stateFolder: stateFolder(),
    ...(today === null ? {} : { now: clockFrom(today) }),
  });
  try {
    return await (command.kind === 'new'
      ? makeRegister(client, command, passphrase)
      : call(client, command, passphrase));
  } finally {
    await client.close();
  }
}

function makeRegister(client: LocalClient, { register, input }: New, passphrase: string): Promise<Reply> {
  client.pointAt(resolve(register));
  return client.run('registers.create', { ...input, passphrase });
}

async function call(client: LocalClient, command: Call, passphrase: string): Promise<Reply> {
  if (command.register !== null) {
    const opened = await client.openRegister(resolve(command.register), passphrase);
    if (!opened.ok) return opened;
  }
  const input = await stagePaths(command.input, client);
  if (!input.ok) return input;
  const reply = await client.run(command.method, input.value, showProgress);
  return reply.ok && command.out !== null ? deliver(client, reply, resolve(command.out)) : reply;
}

/** Writes the file that the reply names; the reply itself is what gets printed. */
async function deliver(
  client: LocalClient,
  reply: Extract<Reply, { ok: true }>,
  path: string,
): Promise<Reply> {
  const { fileId } = reply.value as { readonly fileId: unknown };
  const file = await client.readFile(fileIdSchema.parse(fileId));
  if (!file.ok) return file;
  try {
    await writeWholeFile(path, file.value.bytes);
    return ok(reply.value);
  } catch {
    return err({ code: 'file-unwritable', fileName: file.value.name });
  }
}

function showProgress(done: number, total: number): void {
  process.stderr.write(`${done}/${total}\n`);
}

/** A clock that starts at ten in the morning (UTC) of that day and runs on. */
function clockFrom(day: LocalDate): () => string {
  const shift = Date.parse(`${day}T10:00:00Z`) - Date.now();
  return () => new Date(Date.now() + shift).toISOString();
}

function refuse(reason: string): 2 {
  process.stderr.write(`${reason}\n\n${usage}`);
  return 2;
}

/** A JSON array with one element per line. */
function printLines(values: readonly unknown[]): 0 {
  return print(`[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`);
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}
