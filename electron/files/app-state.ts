/** What the app remembers outside any register: preferences and where the registers are. No personal data. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import {
  preferencesSchema,
  type KnownRegister,
  type Preferences,
} from '../../shared/contract/lobby-calls.ts';
import { registerIdSchema, type RegisterId } from '../../shared/domain/id.ts';

const stateSchema = z.object({
  preferences: preferencesSchema,
  registers: z.array(
    z
      .object({ registerId: registerIdSchema, path: z.string(), lastOpenedAt: z.string().nullable() })
      .readonly(),
  ),
});
type State = z.infer<typeof stateSchema>;

export interface AppState {
  preferences(): Preferences;
  setPreferences(preferences: Preferences): void;
  known(): readonly KnownRegister[];
  pathOf(id: RegisterId): string | null;
  /** The id of the register at `path`; the same one each time. */
  remember(path: string, newId: () => string): RegisterId;
  markOpened(id: RegisterId, at: string): void;
}

/** A damaged or missing state file counts as empty: nothing in it cannot be chosen again. */
export function createAppState(folder: string, defaults: Preferences): AppState {
  const file = join(folder, 'state.json');
  let state = readState(file) ?? { preferences: defaults, registers: [] };
  const write = (next: State) => {
    state = next;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, JSON.stringify(state, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    preferences: () => state.preferences,
    setPreferences: (preferences) => write({ ...state, preferences }),
    known: () =>
      state.registers.map(({ registerId, path, lastOpenedAt }) => ({
        registerId,
        fileName: basename(path),
        lastOpenedAt,
      })),
    pathOf: (id) => state.registers.find(({ registerId }) => registerId === id)?.path ?? null,
    remember: (path, newId) => {
      const found = state.registers.find((each) => each.path === path);
      if (found !== undefined) return found.registerId;
      const registerId = registerIdSchema.parse(newId());
      write({ ...state, registers: [{ registerId, path, lastOpenedAt: null }, ...state.registers] });
      return registerId;
    },
    markOpened: (id, at) => {
      const opened = state.registers.find(({ registerId }) => registerId === id);
      if (opened === undefined) return;
      const others = state.registers.filter((each) => each !== opened);
      write({ ...state, registers: [{ ...opened, lastOpenedAt: at }, ...others] });
    },
  };
}

function readState(file: string): State | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
