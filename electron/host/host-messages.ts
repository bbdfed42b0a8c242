/** What the main process and the register host say to each other; data only, so that it survives a structured clone. */
import type { Preferences } from '../../shared/contract/lobby-calls.ts';
import type { AppEvent } from '../../shared/contract/events.ts';

export interface HostSettings {
  readonly version: string;
  /** Absolute path of the folder of the app's own state. */
  readonly stateFolder: string;
  readonly defaultPreferences: Preferences;
}

/** A question that only a shell can answer: the methods of `Platform`, as data. */
export type PlatformQuestion =
  | { readonly ask: 'place'; readonly suggestedName: string }
  | { readonly ask: 'choose' }
  | { readonly ask: 'save'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ask: 'notify'; readonly title: string; readonly body: string }
  | { readonly ask: 'badge'; readonly count: number };

/** `failed` carries the error's code (`EACCES`, `ENOSPC`, …) or an empty string, never its message. */
export type PlatformAnswer =
  | { readonly kind: 'answered'; readonly answer: string | null }
  | { readonly kind: 'failed'; readonly code: string };

export type ToHost =
  | { readonly kind: 'start'; readonly settings: HostSettings }
  | { readonly kind: 'call'; readonly id: number; readonly method: unknown; readonly input: unknown }
  | { readonly kind: 'platform-answer'; readonly id: number; readonly answer: PlatformAnswer }
  | { readonly kind: 'close' };

export type FromHost =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: unknown }
  | { readonly kind: 'event'; readonly event: AppEvent }
  | { readonly kind: 'platform-question'; readonly id: number; readonly question: PlatformQuestion }
  | { readonly kind: 'closed' };

/** One end of the connection between the two. */
export interface Port<Out, In> {
  post(message: Out): void;
  onMessage(listener: (message: In) => void): void;
}
