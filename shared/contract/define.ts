/** The vocabulary of the contract, and the types derived from it. Knows nothing about the domain. */
import { z } from 'zod';
import { jobIdSchema } from '../domain/id.ts';
import type { Result } from '../result.ts';
import type { AppError } from './app-error.ts';

/**
 * `call` needs an open register; `lobby` is answered before one is open as well; `job` needs an open register,
 * replies at once with a job id, and its result comes with the event `job-ended`.
 */
export type CallKind = 'call' | 'lobby' | 'job';

export interface Call<
  K extends CallKind = CallKind,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
}
export type Contract = Readonly<Record<string, Call>>;

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<'call', I, O> {
  return { kind: 'call', input, output };
}
export function lobby<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<'lobby', I, O> {
  return { kind: 'lobby', input, output };
}
export function job<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<'job', I, O> {
  return { kind: 'job', input, output };
}

export const jobStartedSchema = z.object({ jobId: jobIdSchema });
export type JobStarted = z.infer<typeof jobStartedSchema>;

/** What a call sends back over the wire: its output, or the id of the job that will produce it. */
type Reply<C extends Call> = Result<C extends Call<'job'> ? JobStarted : z.output<C['output']>, AppError>;

/** What the renderer and the command line see: one async method per call. */
export type Client<C extends Contract> = {
  readonly [M in keyof C]: (input: z.input<C[M]['input']>) => Promise<Reply<C[M]>>;
};

/** What a job may do while it works; both take effect between two slices. */
export interface JobControl {
  /** Tells how far the job is; also gives way to other calls. */
  progress(done: number, total: number): Promise<void>;
  readonly isCancelled: () => boolean;
}

type Answer<C extends Call> = Result<z.output<C['output']>, AppError>;

/** What services must provide: one function per call, given the surroundings its kind entitles it to, and checked input. */
export type Handlers<C extends Contract, Lobby, Open> = {
  readonly [M in keyof C]: C[M] extends Call<'lobby'>
    ? (host: Lobby, input: z.output<C[M]['input']>) => Answer<C[M]> | Promise<Answer<C[M]>>
    : C[M] extends Call<'job'>
      ? (context: Open, input: z.output<C[M]['input']>, control: JobControl) => Promise<Answer<C[M]>>
      : (context: Open, input: z.output<C[M]['input']>) => Answer<C[M]> | Promise<Answer<C[M]>>;
};

/** The one hole in the wall. Untyped on purpose: `dispatch` checks both directions. */
export type Transport = (method: string, input: unknown) => Promise<unknown>;

export function createClient<C extends Contract>(contract: C, transport: Transport): Client<C> {
  const methods = Object.keys(contract).map((method) => [
    method,
    (input: unknown) => transport(method, input),
  ]);
  return Object.fromEntries(methods) as Client<C>;
}

/** A list is handed out page by page; `nextCursor` is null on the last one. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item).readonly(), nextCursor: z.string().nullable(), total: z.int() });
}
export const pageInput = {
  cursor: z.string().nullable().default(null),
  limit: z.int().min(1).max(500).default(100),
};
