/** What a shell says of notices and badges where the system gives it none: the browser and the command line. */
import type { Platform } from '../context.ts';

export const withoutNotices: Pick<Platform, 'notify' | 'setBadge'> = {
  notify: () => Promise.resolve('not-here'),
  setBadge: () => Promise.resolve('not-here'),
};
