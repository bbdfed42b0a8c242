/** Reads and writes the `processor_contract_file` table: the signed contract of a processor, one file each. */
import { localDateSchema, type LocalDate } from '../../shared/domain/local-date.ts';
import { processorIdSchema, type ProcessorId } from '../../shared/domain/id.ts';
import { insertAttachment, type Attachment } from './attachments.ts';
import type { Db, WriteDb } from './database.ts';
import { markRewriteDue } from './register.ts';

interface ContractFile {
  readonly processorId: ProcessorId;
  /** Of the row that holds the bytes. */
  readonly bytesId: string;
  readonly name: string;
  readonly size: number;
  readonly addedOn: LocalDate;
}

interface Row extends Omit<ContractFile, 'processorId' | 'addedOn'> {
  readonly processorId: string;
  readonly addedOn: string;
}

export function listContractFiles(db: Db): readonly ContractFile[] {
  const rows = db
    .prepare(
      `SELECT processor_id AS processorId, attachment_id AS bytesId, name, size, added_on AS addedOn
       FROM processor_contract_file AS f JOIN attachment ON attachment.id = f.attachment_id`,
    )
    .all() as Row[];
  return rows.map((row) => ({
    ...row,
    processorId: processorIdSchema.parse(row.processorId),
    addedOn: localDateSchema.parse(row.addedOn),
  }));
}

/** Takes the place of the one before. */
export function saveContractFile(
  db: WriteDb,
  processorId: string,
  file: Attachment,
  addedOn: LocalDate,
): void {
  deleteContractFile(db, processorId);
  insertAttachment(db, file);
  db.prepare(
    'INSERT INTO processor_contract_file (processor_id, attachment_id, added_on) VALUES (?, ?, ?)',
  ).run(processorId, file.id, addedOn);
}

/** The bytes go too, and the register file is to be rewritten without them. */
export function deleteContractFile(db: WriteDb, processorId: string): void {
  const bytesId = db
    .prepare('DELETE FROM processor_contract_file WHERE processor_id = ? RETURNING attachment_id')
    .pluck()
    .get(processorId);
  if (bytesId === undefined) return;
  db.prepare('DELETE FROM attachment WHERE id = ?').run(bytesId);
  markRewriteDue(db);
}
