/** What a command line of Greffe asks for, read from its words. */
import { parseArgs } from 'node:util';
import { contract } from '../../../shared/contract/contract.ts';
import { localDateSchema, type LocalDate } from '../../../shared/domain/local-date.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { deliversFile } from './describe-contract.ts';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'list'; readonly area: string }
  | {
      readonly kind: 'new';
      readonly register: string;
      readonly input: JsonObject;
      readonly today: LocalDate | null;
    }
  | {
      readonly kind: 'call';
      readonly method: string;
      readonly input: JsonObject;
      readonly register: string | null;
      readonly out: string | null;
      readonly today: LocalDate | null;
    };

type JsonObject = Readonly<Record<string, unknown>>;

export const usage = `Usage:
  greffe <area.verb> ['<json>'] [--register FILE] [--out FILE]   call one method, print its reply as JSON
  greffe --new FILE '{"controller": {...}, "readyMade": null}'   make a register, print its recovery key this once
  greffe --list [area]                                           print the methods with their JSON Schemas, one per line

  "@path" as a value in the JSON hands in that file; write "@@" for a text that begins with @.
  --out FILE       write the file that the reply names to FILE
  --today DATE     YYYY-MM-DD: count from that day instead of today; for demonstrations and tests

  The passphrase is read from GREFFE_PASSPHRASE or, without it, as one line from standard input.
  Run it as: npm run -s greffe -- ...
  Exit code: 0 done, 1 refused (the reply says why), 2 not understood.
`;

const options = {
  help: { type: 'boolean' },
  list: { type: 'boolean' },
  new: { type: 'string' },
  register: { type: 'string' },
  out: { type: 'string' },
  today: { type: 'string' },
} as const;

/** `args` without node and script. The error is a sentence for the terminal. */
export function readCommand(args: readonly string[]): Result<Command, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help === true) return ok({ kind: 'help' });
  if (values.list === true) return ok({ kind: 'list', area: positionals[0] ?? '' });

  const today = localDateSchema.nullable().safeParse(values.today ?? null);
  if (!today.success) return err('--today takes a date as YYYY-MM-DD.');
  if (values.new !== undefined) return readNew(values.new, positionals, today.data);

  const [method, json = '{}', ...tooMany] = positionals;
  if (method === undefined) return err('Which method?');
  if (tooMany.length > 0) return err('One method and one JSON value; is the JSON quoted?');
  if (!isMethod(method)) return err(`There is no method "${method}"; --list prints them all.`);
  const { register = null, out = null } = values;
  if (register === null && contract[method].kind !== 'lobby') return err(`${method} needs --register FILE.`);
  if (out !== null && !deliversFile(contract[method])) return err(`${method} delivers no file for --out.`);
  const input = readObject(json);
  return input.ok
    ? ok({ kind: 'call', method, input: input.value, register, out, today: today.data })
    : input;
}

function readNew(
  register: string,
  positionals: readonly string[],
  today: LocalDate | null,
): Result<Command, string> {
  const [json, ...tooMany] = positionals;
  if (json === undefined || tooMany.length > 0) {
    return err(
      '--new FILE takes one JSON value with at least a controller: name, address, country, kind, language.',
    );
  }
  const input = readObject(json);
  return input.ok ? ok({ kind: 'new', register, input: input.value, today }) : input;
}

function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (thrown) {
    return err(thrown instanceof Error ? thrown.message : 'Not understood.');
  }
}

function isMethod(name: string): name is keyof typeof contract {
  return Object.hasOwn(contract, name);
}

function readObject(json: string): Result<JsonObject, string> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ok(value as JsonObject);
  } catch {
    // told below
  }
  return err('The input must be one JSON object.');
}
