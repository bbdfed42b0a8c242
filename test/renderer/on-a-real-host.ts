/** Gives the renderer's modules a real register host, as the preload script of the window does. */
import { vi } from 'vitest';
import type { TestApp } from '../helpers/host.ts';

/** Call before importing anything of the renderer, with `await import`. */
export function standInForThePreload({ host }: TestApp): void {
  vi.resetModules();
  vi.stubGlobal('window', {
    greffe: {
      transport: async (method: string, input: unknown) =>
        structuredClone(await host.dispatch(method, input)),
      subscribe: host.subscribe,
    },
  });
}
