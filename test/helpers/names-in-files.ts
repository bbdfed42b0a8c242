/** Looks for words in every file of a folder, in the ways in which a program may have written them down. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths below `folder` of files that hold one of the words; what lies in `except` is not looked at. */
export function filesThatName(words: readonly string[], folder: string, except: string): readonly string[] {
  const needles = words.flatMap((word) => [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    Buffer.from(
      JSON.stringify(word)
        .slice(1, -1)
        .replaceAll(/[^\x20-\x7e]/g, toEscape),
      'latin1',
    ),
  ]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(`${except}/`))
    .filter((path) => {
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle));
    })
    .map((path) => relative(folder, path));
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
