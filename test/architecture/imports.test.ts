/** The import rules of the house. A new folder must be given its rule here before it can be used. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What every part of the window may use. A feature never imports another feature. */
const roomMayImport = [
  'shared',
  'renderer/api.ts',
  'renderer/ui',
  'renderer/language.tsx',
  'renderer/navigation.ts',
  'renderer/session-store.ts',
  'react',
  'zustand',
  'zod',
  'react-hook-form',
  '@hookform/resolvers',
  'lucide-react',
] as const;

/** Place → what it may import besides itself: places, packages, and `node:` for Node's own modules. The longest place wins. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'shared/result.ts': [],
  'shared/domain': ['shared/result.ts', 'zod', 'temporal-polyfill', 'stdnum'],
  'shared/i18n': ['shared/domain', 'shared/result.ts'],
  'shared/letters': ['shared/domain', 'shared/result.ts', 'zod'],
  'shared/reports': ['shared/domain', 'shared/letters', 'shared/contract/app-error.ts', 'shared/result.ts'],
  'shared/contract': ['shared/domain', 'shared/letters', 'shared/result.ts', 'zod'],

  'electron/resources.ts': ['node:'],
  'electron/context.ts': [
    'shared',
    'electron/database',
    'electron/files',
    'electron/ipc/jobs.ts',
    'electron/services',
  ],
  'electron/database': [
    'shared',
    'electron/context.ts',
    'electron/files/register-key.ts',
    'node:',
    'better-sqlite3',
    'canonicalize',
    'fastest-levenshtein',
    'zod',
  ],
  'electron/files': [
    'shared',
    'electron/database',
    'node:',
    'better-sqlite3',
    'hash-wasm',
    'hucre',
    'nodemailer/lib/mail-composer',
    'papaparse',
    'pdfjs-dist',
    'postal-mime',
    '@zip.js/zip.js',
    'zod',
  ],
  'electron/pdf': [
    'shared',
    'electron/resources.ts',
    'node:',
    'pdfkit',
    'fontkit',
    'pkijs',
    'asn1js',
    '@peculiar/x509',
    'reflect-metadata',
    'zod',
  ],
  'electron/services': [
    'shared',
    'electron/context.ts',
    'electron/database',
    'electron/pdf',
    'electron/files',
    'electron/resources.ts',
    'node:',
    'papaparse',
  ],
  'electron/ipc': ['shared', 'electron/context.ts', 'electron/services', 'electron/database', 'node:', 'zod'],
  'electron/ipc/serve.ts': ['shared', 'electron/host', 'electron/shells/window', 'electron'],
  'electron/host': [
    'shared',
    'electron/context.ts',
    'electron/services',
    'electron/files',
    'electron/ipc',
    'electron/shells',
    'node:',
    'uuid',
    'electron',
  ],
  'electron/shells': [
    'shared',
    'electron/context.ts',
    'electron/host',
    'electron/resources.ts',
    'renderer/page-policy.ts',
    'node:',
    'zod',
  ],
  'electron/shells/window': [
    'shared',
    'electron/context.ts',
    'electron/host',
    'electron/ipc',
    'electron/resources.ts',
    'electron/shells',
    'renderer/page-policy.ts',
    'node:',
    'electron',
  ],
  'electron/main.ts': ['electron', 'electron/shells', 'electron/ipc/serve.ts', 'electron/host', 'node:'],
  'electron/preload.ts': ['electron'],

  'renderer/page-policy.ts': ['zod'],
  'renderer/transport.ts': ['shared/contract'],
  'renderer/api.ts': ['shared', 'renderer/transport.ts', 'zod'],
  'renderer/language.tsx': ['shared', 'react', 'react-aria-components'],
  'renderer/navigation.ts': ['shared', 'zustand', 'react'],
  'renderer/session-store.ts': [
    'shared',
    'renderer/api.ts',
    'renderer/ui',
    'renderer/navigation.ts',
    'zustand',
  ],
  'renderer/register-store.ts': ['shared', 'renderer/api.ts', 'renderer/transport.ts', 'zustand'],
  'renderer/ui': [
    'react',
    'react-dom',
    'react-aria-components',
    'react-aria',
    'lucide-react',
    '@internationalized/date',
    'resources/fonts',
  ],
  'renderer/parts': [...roomMayImport],
  'renderer/parts/pdf': ['react', 'pdfjs-dist'],
  'renderer/features/*': [
    ...roomMayImport,
    'react-aria-components',
    'renderer/parts',
    'renderer/register-store.ts',
  ],
  'renderer/frame': [...roomMayImport, 'renderer/parts', 'renderer/features', 'renderer/register-store.ts'],
  'renderer/App.tsx': ['renderer', 'react'],
  'renderer/mount.tsx': ['renderer', 'react', 'react-dom'],
  'renderer/main.tsx': ['renderer/mount.tsx'],
};

const sources = globSync(['shared/**/*.{ts,tsx}', 'electron/**/*.{ts,tsx}', 'renderer/**/*.{ts,tsx}']).map(
  (path) => path.replaceAll('\\', '/'),
);

describe('imports point the right way', () => {
  test.each(sources)('%s', (file) => {
    expect(importsOf(file).filter((target) => !isAllowed(file, target))).toEqual([]);
  });
});

test('every rule is for a place that exists', () => {
  const places = new Set(sources.map((file) => ruleFor(file)[0]));
  expect(Object.keys(mayImport).filter((place) => !places.has(place))).toEqual([]);
});

function isAllowed(file: string, target: string): boolean {
  const [, own, targets] = ruleFor(file);
  return [own, ...targets].some(
    (place) => target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`),
  );
}

/** The rule's key, the part of the path it stands for, and what may be imported. */
function ruleFor(file: string): readonly [key: string, place: string, targets: readonly string[]] {
  const rules = Object.entries(mayImport).flatMap(([key, targets]) => {
    const found = new RegExp(`^${key.replace('*', '[^/]+')}(?=/|$)`).exec(file);
    return found === null ? [] : [[key, found[0], targets] as const];
  });
  const best = rules.toSorted(([, a], [, b]) => b.length - a.length)[0];
  if (best === undefined) throw new Error(`${file} has no rule`);
  return best;
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const statements = /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gms;
  return [...source.matchAll(statements)]
    .map(([, from, alone, lazily]) => from ?? alone ?? lazily ?? '')
    .filter((specifier) => !specifier.endsWith('.css'))
    .map((specifier) => (specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier));
}
