/** The value of a reply that must not be a refusal. */
import type { AppError } from '../shared/contract/app-error.ts';
import type { Result } from '../shared/result.ts';

export function valueOf<T>(reply: Result<T, AppError>): T {
  if (!reply.ok) throw new Error(`Unexpected refusal: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
