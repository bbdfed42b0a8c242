/** What the app remembers outside any register: preferences, where the registers are, how far their audit trails went. No personal data. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import {
  preferencesSchema,
  type KnownRegister,
  type Preferences,
} from '../../shared/contract/lobby-calls.ts';
import { auditHeadSchema, type AuditHead } from '../../shared/domain/audit/audit-entry.ts';
import { registerIdSchema, type RegisterId } from '../../shared/domain/id.ts';

const stateSchema = z.object({
  preferences: preferencesSchema,
  registers: z.array(
    z
      .object({ registerId: registerIdSchema, path: z.string(), lastOpenedAt: z.string().nullable() })
      .readonly(),
  ),
  auditHeads: z.record(z.string(), auditHeadSchema).default({}),
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
  /** By the id that the register itself holds, because its file may move. */
  auditHead(ownId: string): AuditHead | null;
  keepAuditHead(ownId: string, head: AuditHead): void;
}

/**
 * A damaged or missing state file counts as empty: nothing in it cannot be chosen again. For the same reason one that cannot
 * be written is no failure; it is then remembered until the app ends.
 */
export function createAppState(folder: string, defaults: Preferences): AppState {
  const file = join(folder, 'state.json');
  let state = readState(file) ?? { preferences: defaults, registers: [], auditHeads: {} };
  /** On what stands in the file now: another shell may have written since. */
  const write = (next: (state: State) => State) => {
    state = next(readState(file) ?? state);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(`${file}.new`, JSON.stringify(state, null, 2), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    } catch {
      // told above
    }
  };
  return {
    preferences: () => state.preferences,
    setPreferences: (preferences) => write((before) => ({ ...before, preferences })),
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
      const remembered = { registerId, path, lastOpenedAt: null };
      write(({ registers, ...others }) => ({ ...others, registers: [remembered, ...registers] }));
      return registerId;
    },
    markOpened: (id, at) => {
      const opened = state.registers.find(({ registerId }) => registerId === id);
      if (opened === undefined) return;
      write(({ registers, ...others }) => ({
        ...others,
        registers: [
          { ...opened, lastOpenedAt: at },
          ...registers.filter(({ registerId }) => registerId !== id),
        ],
      }));
    },
    auditHead: (ownId) => (readState(file) ?? state).auditHeads[ownId] ?? null,
    keepAuditHead: (ownId, head) =>
      write((before) => ({ ...before, auditHeads: { ...before.auditHeads, [ownId]: head } })),
  };
}

function readState(file: string): State | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
