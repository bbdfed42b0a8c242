/** Reads the built-in data for tests, and finds its texts in several languages wherever they stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../../shared/domain/language.ts';

const folder = join(import.meta.dirname, '../../resources');

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

export function readBytes(path: string): Buffer {
  return readFileSync(join(folder, path));
}

/** The string at one place of a JSON file in one language, with its path: "activities.3.purpose". */
export interface FoundText {
  readonly path: string;
  readonly texts: Readonly<Partial<Record<Language, string>>>;
}

/** Every object whose keys are all languages. */
export function textsIn(value: unknown, path = ''): readonly FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const isText =
    entries.length > 0 &&
    entries.every(([key, each]) => isLanguage(key) && typeof each === 'string' && !Array.isArray(value));
  if (isText) return [{ path, texts: Object.fromEntries(entries) }];
  return entries.flatMap(([key, each]) => textsIn(each, path === '' ? key : `${path}.${key}`));
}

function isLanguage(key: string): boolean {
  return languages.some((language) => language === key);
}
