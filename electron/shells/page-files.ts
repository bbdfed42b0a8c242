/** The built page as a closed list of files: what was not there when the app started cannot be asked for. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface PageFiles {
  /** `path` as in a URL, from the root of the page: "/", "/assets/main.js". The nonce is written into the page. */
  read(path: string, nonce: string): Promise<PageFile | null>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const noncePlaceholder = '%CSP_NONCE%';

export function openPageFiles(folder: string): PageFiles {
  const files = new Map(listFiles(folder, '').map((path) => [path, join(folder, path)]));
  return {
    read: async (path, nonce) => {
      const name = path === '/' ? '/index.html' : path;
      const file = files.get(name);
      const mediaType = mediaTypes[extname(name)];
      if (file === undefined || mediaType === undefined) return null;
      const bytes = await readFile(file);
      if (name !== '/index.html') return { mediaType, bytes };
      return { mediaType, bytes: Buffer.from(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)) };
    },
  };
}

function listFiles(folder: string, below: string): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, path) : [path];
  });
}
