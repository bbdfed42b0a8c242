/** Loads when a page opens, and again whenever something it shows was written or a new day has begun. */
import { useEffect } from 'react';
import type { Area } from '../../shared/contract/events.ts';
import { onChanged } from '../api.ts';

/** `load` must keep its identity between renders, as the verbs of a store do; `areas` may be written in place. */
export function useReload(areas: readonly Area[], load: () => Promise<void> | void): void {
  const key = areas.join(' ');
  useEffect(() => {
    void load();
    return onChanged(
      key.split(' ').filter((area): area is Area => area !== ''),
      () => void load(),
    );
  }, [key, load]);
}
