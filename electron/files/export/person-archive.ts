/** The ZIP of a person's data for a machine: JSON with its schema, CSV, a vCard, a manifest with hashes, and a note in the person's language. */
import { archiveReadme } from '../../../shared/reports/archive-readme.ts';
import type { PersonExportFacts } from '../../../shared/reports/person-export.ts';
import { jsonBytes, withManifest } from './manifest.ts';
import { personData } from './person-data.ts';
import {
  personDataFormat,
  personDataJsonSchema,
  personDataSchema,
  personDataVersion,
} from './person-data-schema.ts';
import {
  categoryFileName,
  categoryTable,
  consentsTable,
  contactsTable,
  disclosuresTable,
  identityTable,
} from './person-tables.ts';
import { toVcard } from './vcard.ts';
import { zipFiles, type ArchiveFile } from './zip.ts';

/**
 * Same facts and instant give the same bytes. Throws where the register lacks the name of a category in the language of the answer:
 * `personExportReport`, asked first, finds that.
 * @param createdAt ISO 8601
 */
export async function personArchive(facts: PersonExportFacts, createdAt: string): Promise<Uint8Array> {
  return zipFiles(withManifest(aboutFile(facts, createdAt), contentFiles(facts, createdAt)), createdAt);
}

function contentFiles(facts: PersonExportFacts, createdAt: string): readonly ArchiveFile[] {
  const { categories } = facts.held;
  const names = categories.map(categoryFileName);
  const tables = categories.flatMap((category, index) => {
    const fileName = names[index] ?? null;
    return fileName === null ? [] : [{ fileName, category }];
  });
  const { disclosures, consents } = facts.held;
  const card = toVcard(facts.subject, facts.language);
  const standing = [
    ...(card === null ? [] : [{ name: 'identity.vcf' as const, bytes: card }]),
    ...(disclosures.length === 0
      ? []
      : [{ name: 'disclosures.csv' as const, bytes: disclosuresTable(disclosures, facts.language) }]),
    ...(consents.length === 0
      ? []
      : [{ name: 'consents.csv' as const, bytes: consentsTable(consents, facts.language) }]),
  ];
  const readme = archiveReadme({
    ...facts,
    standing: standing.map(({ name }) => name),
    tables: tables.map(({ fileName, category }) => {
      const name = category.name[facts.language];
      if (name === undefined) throw new Error('A category has no name in the language of the answer');
      return { fileName, category: name };
    }),
  });
  const data = personData(facts, createdAt, (index) => names[index] ?? null);
  return [
    { name: readme.name, bytes: new TextEncoder().encode(readme.text) },
    { name: 'data.json', bytes: jsonBytes(personDataSchema.parse(data)) },
    { name: 'schema.json', bytes: jsonBytes(personDataJsonSchema()) },
    { name: 'identity.csv', bytes: identityTable(facts.subject) },
    { name: 'contacts.csv', bytes: contactsTable(facts.subject) },
    ...standing,
    ...tables.map(({ fileName, category }) => ({ name: fileName, bytes: categoryTable(category) })),
  ];
}

function aboutFile({ reference, madeOn, controller }: PersonExportFacts, createdAt: string) {
  return {
    format: personDataFormat,
    version: personDataVersion,
    madeAt: createdAt,
    madeOn,
    reference,
    controller: { name: controller.name, enterpriseNumber: controller.enterpriseNumber },
  };
}
