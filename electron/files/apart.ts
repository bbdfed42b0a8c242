/** Reads foreign bytes in a thread of its own, with a limit on memory and time, so that no file can take the app down. */
import { Worker } from 'node:worker_threads';

export type ApartProblem =
  | { readonly code: 'took-too-long'; readonly seconds: number }
  | { readonly code: 'out-of-memory' }
  | { readonly code: 'parser-crashed' };

export interface ApartOrder<Message> {
  /** The thread's entry. */
  readonly url: URL;
  /** All that the thread gets: bytes and plain data, never a path or a key. */
  readonly task: unknown;
  readonly transfer: readonly ArrayBuffer[];
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** True ends the conversation. */
  readonly onMessage: (message: Message) => boolean;
}

/** Null where `onMessage` has ended it; what a thread that crashes, grows or dawdles is ended for otherwise. */
export async function runApart<Message>(order: ApartOrder<Message>): Promise<ApartProblem | null> {
  const worker = new Worker(order.url, {
    env: {},
    execArgv: [],
    argv: [],
    // What a failing thread prints may quote the file.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: order.memoryMegabytes },
  });
  try {
    return await converse(worker, order);
  } finally {
    await worker.terminate();
  }
}

function converse<Message>(
  worker: Worker,
  { task, transfer, timeoutSeconds, memoryMegabytes, onMessage }: ApartOrder<Message>,
): Promise<ApartProblem | null> {
  return new Promise((resolve) => {
    const stopWatching = watchMemory(memoryMegabytes, () => settle({ code: 'out-of-memory' }));
    const settle = (problem: ApartProblem | null): void => {
      clearTimeout(timer);
      stopWatching();
      resolve(problem);
    };
    const timer = setTimeout(
      () => settle({ code: 'took-too-long', seconds: Math.ceil(timeoutSeconds) }),
      timeoutSeconds * 1000,
    );
    worker.on('message', (message: Message) => {
      if (onMessage(message)) settle(null);
    });
    worker.on('error', (cause) =>
      settle({ code: isOutOfMemory(cause) ? 'out-of-memory' : 'parser-crashed' }),
    );
    worker.on('exit', () => settle({ code: 'parser-crashed' }));
    worker.postMessage(task, [...transfer]);
  });
}

const bytesPerMegabyte = 1024 * 1024;
const lookEveryMilliseconds = 100;

/** What a thread unpacks lies outside of the heap that its own limit counts: there the whole process is looked at. */
function watchMemory(megabytes: number, onExcess: () => void): () => void {
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > 2 * megabytes * bytesPerMegabyte) onExcess();
  }, lookEveryMilliseconds);
  return () => clearInterval(timer);
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** A thread's entry stands beside the file that starts it: as source while developing, as `<name>.js` in a bundle. */
export function workerUrl(name: string, self: string): URL {
  const extension = new URL(self).pathname.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`${name}.${extension}`, self);
}
