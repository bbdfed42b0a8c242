import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAppState } from '../../electron/files/app-state.ts';
import type { Preferences } from '../../shared/contract/lobby-calls.ts';
import { newFolder } from '../helpers/folder.ts';

const defaults: Preferences = { language: 'fr', theme: 'system' };
const newId = () => '00000000-0000-7000-8000-000000000001';
const otherId = () => '00000000-0000-7000-8000-000000000002';

test('two shells at once forget nothing of each other', () => {
  const folder = join(newFolder(), 'state');
  const window = createAppState(folder, defaults);
  const commandLine = createAppState(folder, defaults);
  commandLine.remember('/registers/a.greffe', newId);
  window.setPreferences({ language: 'nl', theme: 'dark' });
  window.remember('/registers/b.greffe', otherId);
  window.markOpened(window.remember('/registers/b.greffe', otherId), '2026-03-15T10:00:00.000Z');

  const later = createAppState(folder, defaults);
  expect(later.known().map(({ fileName }) => fileName)).toEqual(['b.greffe', 'a.greffe']);
  expect(later.preferences()).toEqual({ language: 'nl', theme: 'dark' });
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('a state that cannot be written is remembered until the app ends, and stops nobody', () => {
  const folder = join(newFolder(), 'state');
  writeFileSync(folder, 'a file where the folder should be');
  const state = createAppState(folder, defaults);
  const id = state.remember('/registers/a.greffe', newId);
  state.markOpened(id, '2026-03-15T10:00:00.000Z');
  state.setPreferences({ language: 'de', theme: 'light' });
  expect(state.pathOf(id)).toBe('/registers/a.greffe');
  expect(state.preferences().language).toBe('de');
});

test('a damaged state counts as empty', () => {
  const folder = join(newFolder(), 'state');
  mkdirSync(folder);
  writeFileSync(join(folder, 'state.json'), '{"preferences":');
  expect(createAppState(folder, defaults).known()).toEqual([]);
});
