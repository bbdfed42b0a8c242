/**
 * Writes THIRD-PARTY.md: every package whose code is shipped with the app, with its licence; and the fonts and data.
 * With `--check` it writes nothing and fails where the file is out of date.
 */
import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default('see below'),
  dependencies: z.record(z.string(), z.string()).default({}),
});

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Packages that the sources import, and all that these depend on. Electron carries its own licences. */
function shippedPackages(): readonly Shipped[] {
  const found = new Map<string, Shipped>();
  const visit = (name: string, from: string): void => {
    const folder = findPackage(name, from);
    if (folder === null) return;
    const { version, license, dependencies, ...manifest } = manifestSchema.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const key = `${manifest.name} ${version}`;
    if (found.has(key)) return;
    found.set(key, { name: manifest.name, version, licence: license, text: licenceText(folder) });
    for (const dependency of Object.keys(dependencies)) visit(dependency, folder);
  };
  for (const name of importedPackages()) visit(name, root);
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

function importedPackages(): readonly string[] {
  const sources = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root });
  const specifiers = sources.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return [
      ...source.matchAll(
        /^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^'.][^']*)'|^import\s+'([^'.][^']*)'/gms,
      ),
    ].map(([, from, alone]) => from ?? alone ?? '');
  });
  const names = specifiers
    .filter((specifier) => !specifier.startsWith('node:') && specifier !== 'electron')
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return [...new Set(names)].toSorted();
}

/** As Node resolves: beside the package, then further up. */
function findPackage(name: string, from: string): string | null {
  const nested = join(from, 'node_modules', name);
  for (const folder of [nested, join(root, 'node_modules', name)]) {
    if (globSync('package.json', { cwd: folder }).length > 0) return folder;
  }
  return null;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

function render(packages: readonly Shipped[]): string {
  const list = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const texts = packages
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\``);
  return [
    '# What is shipped with Greffe',
    'Greffe itself is under the MIT licence. It contains the packages below; Electron brings the licences of Chromium and Node.',
    'Fonts: Source Sans 3 and Source Serif 4, SIL Open Font License 1.1, in `resources/fonts/` with their licences.',
    'Directories of authorities and processors: from datenanfragen.de, CC0 1.0.',
    ['| package | version | licence |', '| --- | --- | --- |', ...list].join('\n'),
    ...texts,
    '',
  ].join('\n\n');
}

const file = join(root, 'THIRD-PARTY.md');
const text = render(shippedPackages());
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('THIRD-PARTY.md is out of date: run "node scripts/third-party.ts".');
  process.exitCode = 1;
}
