/** The boundary: checks what comes in and goes out, runs the handler, and never lets an exception out. */
import type { z } from 'zod';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Call, Handlers, JobControl } from '../../shared/contract/define.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context, Host } from '../context.ts';
import { registerProblemOf } from '../database/database.ts';
import { openContext } from '../services/open-context.ts';

export type Dispatch = (method: unknown, input: unknown) => Promise<Result<unknown, AppError>>;
type AnyHandler = (surroundings: Host | Context, input: unknown, control?: JobControl) => unknown;

/** `handlers` answers `contract`. */
export function createDispatch(host: Host, handlers: Handlers<AppContract, Host, Context>): Dispatch {
  return async (method, input) => {
    if (typeof method !== 'string' || !Object.hasOwn(contract, method))
      return err({ code: 'not-found', what: 'method' });
    const call: Call = contract[method as keyof AppContract];
    const handler = handlers[method as keyof AppContract] as AnyHandler;

    const checked = call.input.safeParse(input ?? {});
    if (!checked.success) return err({ code: 'invalid-input', fields: fieldsOf(checked.error) });

    const surroundings = call.kind === 'lobby' ? host : openContext(host);
    if (surroundings === null) return err({ code: 'register', problem: 'locked' });
    const isLocked = () => call.kind !== 'lobby' && host.session.current() === null;
    const answer = (control?: JobControl) =>
      guarded(host, method, isLocked, async () => {
        const reply = (await handler(surroundings, checked.data, control)) as Result<unknown, AppError>;
        return reply.ok ? ok(call.output.parse(reply.value)) : reply;
      });
    return call.kind === 'job' ? ok({ jobId: host.jobs.start(answer) }) : answer();
  };
}

async function guarded(
  host: Host,
  method: string,
  isLocked: () => boolean,
  run: () => Promise<Result<unknown, AppError>>,
): Promise<Result<unknown, AppError>> {
  try {
    return await run();
  } catch (thrown) {
    const problem = isLocked() ? 'locked' : registerProblemOf(thrown);
    if (problem !== null) {
      host.log('register-problem', { method, problem });
      return err({ code: 'register', problem });
    }
    const ref = host.newId().slice(-8);
    host.log('handler-threw', { method, ref, ...withoutMessage(thrown) });
    return err({ code: 'unexpected', ref });
  }
}

/** Names of the fields only; their values may be personal. */
function fieldsOf(error: z.ZodError): string[] {
  return [...new Set(error.issues.map(({ path }) => path.join('.')))];
}

/** The name and place of an error. Its message may quote personal data, on lines of any look, which must not reach the log. */
function withoutMessage(thrown: unknown): { readonly name: string; readonly frames: string } {
  if (!(thrown instanceof Error)) return { name: typeof thrown, frames: '' };
  const { name, message, stack = '' } = thrown;
  const belowMessage = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  const frames = belowMessage.split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line));
  return { name, frames: frames.slice(0, 5).join('\n') };
}
