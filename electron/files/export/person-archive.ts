/** The ZIP of a person's data for a machine: JSON with its schema, CSV, a manifest with hashes, and a note in the person's language. */
import { createHash } from 'node:crypto';
import { archiveReadme } from '../../../shared/reports/archive-readme.ts';
import type { PersonExportFacts } from '../../../shared/reports/person-export.ts';
import { personData } from './person-data.ts';
import {
  personDataFormat,
  personDataJsonSchema,
  personDataSchema,
  personDataVersion,
} from './person-data-schema.ts';
import { categoryFileName, categoryTable, contactsTable, identityTable } from './person-tables.ts';
import { zipFiles, type ArchiveFile } from './zip.ts';

/**
 * Same facts and instant give the same bytes. Throws where the register lacks the name of a category in the language of the answer:
 * `personExportReport`, asked first, finds that.
 * @param createdAt ISO 8601
 */
export async function personArchive(facts: PersonExportFacts, createdAt: string): Promise<Uint8Array> {
  const content = contentFiles(facts, createdAt);
  const manifest: ArchiveFile = { name: 'manifest.json', bytes: json(manifestOf(facts, createdAt, content)) };
  const listed = [...content, manifest];
  return zipFiles([...listed, { name: 'SHA256SUMS', bytes: checksums(listed) }], createdAt);
}

function contentFiles(facts: PersonExportFacts, createdAt: string): readonly ArchiveFile[] {
  const { categories } = facts.held;
  const names = categories.map(categoryFileName);
  const tables = categories.flatMap((category, index) => {
    const fileName = names[index] ?? null;
    return fileName === null ? [] : [{ fileName, category }];
  });
  const readme = archiveReadme({
    ...facts,
    tables: tables.map(({ fileName, category }) => {
      const name = category.name[facts.language];
      if (name === undefined) throw new Error('A category has no name in the language of the answer');
      return { fileName, category: name };
    }),
  });
  const data = personData(facts, createdAt, (index) => names[index] ?? null);
  return [
    { name: readme.name, bytes: new TextEncoder().encode(readme.text) },
    { name: 'data.json', bytes: json(personDataSchema.parse(data)) },
    { name: 'schema.json', bytes: json(personDataJsonSchema()) },
    { name: 'identity.csv', bytes: identityTable(facts.subject) },
    { name: 'contacts.csv', bytes: contactsTable(facts.subject) },
    ...tables.map(({ fileName, category }) => ({ name: fileName, bytes: categoryTable(category) })),
  ];
}

function manifestOf(
  { reference, madeOn, controller }: PersonExportFacts,
  createdAt: string,
  files: readonly ArchiveFile[],
) {
  return {
    format: personDataFormat,
    version: personDataVersion,
    madeAt: createdAt,
    madeOn,
    reference,
    controller: { name: controller.name, enterpriseNumber: controller.enterpriseNumber },
    files: files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
  };
}

/** As `sha256sum` reads it: the hash, two spaces, the name. */
function checksums(files: readonly ArchiveFile[]): Uint8Array {
  return new TextEncoder().encode(files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''));
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
