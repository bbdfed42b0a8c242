/** Pictures of every page that Greffe prints: letters, the copy for a person, the record of processing, the recovery sheet. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileId } from '../../shared/domain/id.ts';
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';

/** Needs `pdftoppm` of poppler-utils. The pictures are called `document-<what>-<page>.png`. */
export async function photographDocuments(
  { ask, t }: Desk,
  { inWork, closed, erasing }: SampleRegister,
  folder: string,
): Promise<void> {
  const { language } = t;
  const work = mkdtempSync(join(tmpdir(), 'greffe-documents-'));
  const photograph = async (name: string, fileId: FileId) => {
    const { base64 } = await ask('files.read', { fileId });
    const pdf = join(work, `${name}.pdf`);
    writeFileSync(pdf, Buffer.from(base64, 'base64'));
    execFileSync('pdftoppm', ['-png', '-r', '80', pdf, join(folder, `document-${name}`)]);
  };
  const requestOf = { acknowledgement: inWork, 'access-answer': closed, 'erasure-answer': erasing } as const;
  try {
    const { request } = await ask('requests.get', { id: closed });
    for (const kind of ['acknowledgement', 'access-answer', 'erasure-answer'] as const) {
      const requestId = requestOf[kind];
      if (kind === 'erasure-answer') {
        await ask('requests.decideRight', {
          requestId,
          right: 'erasure',
          outcome: 'refused',
          refusalReason: 'legal-obligation',
        });
      }
      const fields = { language, letterOn: request.receivedOn, channel: 'post' } as const;
      const { summary } = await ask('requests.get', { id: requestId });
      const { fileId } = await ask('letters.preview', {
        requestId,
        kind,
        fields: { ...fields, letterOn: summary.receivedOn },
      });
      await photograph(kind, fileId);
    }
    await photograph(
      'person',
      (await ask('exports.person', { requestId: closed, format: 'pdf', language })).fileId,
    );
    await photograph('register', (await ask('reports.processingRegister', { language })).fileId);
    await photograph('recovery-sheet', (await ask('register.recoverySheet', { language })).fileId);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
