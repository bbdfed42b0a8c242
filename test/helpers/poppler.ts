/** Runs the programs that read PDFs outside Greffe (poppler, qpdf, openssl); a test that needs one fails without it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PdfTool = 'pdftotext' | 'pdfsig' | 'pdffonts' | 'pdfinfo' | 'pdfdetach' | 'qpdf' | 'openssl';

const packages: { readonly [tool in PdfTool]: string } = {
  pdftotext: 'poppler-utils',
  pdfsig: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  qpdf: 'qpdf',
  openssl: 'openssl',
};

/** Standard output of the tool. Throws when it fails, and with the package to install when it is missing. */
export function runTool(tool: PdfTool, args: readonly string[], folder?: string): string {
  try {
    return execFileSync(tool, args, { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`"${tool}" is missing: install ${packages[tool]}.`, { cause: error });
    }
    throw error;
  }
}

/** A folder for one test with the given files in it; call `remove` at the end. Tests hold invented data only. */
export function folderWith(files: Readonly<Record<string, Uint8Array>>): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'greffe-test-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, name), bytes);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
