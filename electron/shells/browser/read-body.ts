/** Reads the body of a call, up to a limit. */
import type { IncomingMessage } from 'node:http';
import { largestFile } from '../../../shared/contract/lobby-calls.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { Refusal } from './check-request.ts';

/** The largest file as base64, and room for what stands around it. */
export const largestBody = Math.ceil((largestFile * 4) / 3) + 64 * 1024;

const tooLarge = err<Refusal>({ status: 413, reason: 'too large' });

export async function readJson(request: IncomingMessage): Promise<Result<unknown, Refusal>> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) return tooLarge;
    chunks.push(chunk);
  }
  try {
    return ok(JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown);
  } catch {
    return err({ status: 400, reason: 'not JSON' });
  }
}
