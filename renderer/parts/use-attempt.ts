/** One thing that a part of a page tries to have done: whether it is under way, and what stood in its way. */
import { useCallback, useState } from 'react';
import type { AppError } from '../../shared/contract/app-error.ts';

export interface Attempt {
  readonly isPending: boolean;
  readonly error: AppError | null;
  /** Resolves with whether it was done; the error of a refusal stays until the next try. */
  readonly run: (work: () => Promise<AppError | null>) => Promise<boolean>;
  readonly forget: () => void;
}

export function useAttempt(): Attempt {
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = useCallback(async (work: () => Promise<AppError | null>) => {
    setPending(true);
    setError(null);
    const refusal = await work();
    setPending(false);
    setError(refusal);
    return refusal === null;
  }, []);
  const forget = useCallback(() => setError(null), []);
  return { isPending, error, run, forget };
}
