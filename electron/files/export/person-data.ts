/** Fills data.json from what is held about a person. */
import type { Controller } from '../../../shared/domain/controller/controller.ts';
import type { HeldCategory, HeldPeriod } from '../../../shared/domain/subject/held-data.ts';
import type { Subject } from '../../../shared/domain/subject/subject.ts';
import type { PersonExportFacts } from '../../../shared/reports/person-export.ts';
import { personDataFormat, personDataVersion, type PersonData } from './person-data-schema.ts';

/**
 * @param createdAt ISO 8601
 * @param fileOf name of the CSV file with the items of the category at this place of the list; null where it has none
 */
export function personData(
  facts: PersonExportFacts,
  createdAt: string,
  fileOf: (index: number) => string | null,
): PersonData {
  const { madeOn, reference, language, controller, subject, held, leftOut } = facts;
  return {
    $schema: 'schema.json',
    format: personDataFormat,
    version: personDataVersion,
    madeAt: createdAt,
    madeOn,
    reference,
    language,
    scope: leftOut === undefined ? 'all' : 'portability',
    leftOut: leftOut === undefined ? [] : [...leftOut],
    controller: controllerData(controller),
    person: personOf(subject),
    categories: held.categories.map((category, index) => categoryData(category, fileOf(index))),
    disclosures: held.disclosures.map(({ disclosureId, recipientKind, categories, ...disclosure }) => ({
      ...disclosure,
      id: disclosureId,
      kind: recipientKind,
      categories: [...categories],
    })),
    consents: held.consents.map(({ activityId, file, ...consent }) => ({
      ...consent,
      purposeId: activityId,
      proofFile: file?.name ?? null,
    })),
  };
}

function controllerData(controller: Controller): PersonData['controller'] {
  const { name, legalForm, tradeName, enterpriseNumber, address, email, phone, website } = controller;
  const { privacyContact, dpo } = controller;
  return {
    name,
    legalForm,
    tradeName,
    enterpriseNumber,
    address,
    email,
    phone,
    website,
    privacyContact,
    dataProtectionOfficer: dpo,
  };
}

/** Everything in the record but the id of the import that it came with. */
function personOf({ importId: _importId, contacts, addresses, ...fields }: Subject): PersonData['person'] {
  return {
    ...fields,
    contacts: [...contacts],
    addresses: addresses.map(({ address, origin, since }) => ({ ...address, origin, since })),
  };
}

function categoryData(category: HeldCategory, file: string | null): PersonData['categories'][number] {
  const { code, name, isSpecial, items, purposes, recipients, period, sources } = category;
  return {
    code,
    name,
    isSpecial,
    file,
    items: items.map(({ activityId, ...item }) => ({ ...item, purposeId: activityId })),
    purposes: purposes.map(({ activityId, ...purpose }) => ({ id: activityId, ...purpose })),
    recipients: recipients.map(({ processorId, ...recipient }) => ({ id: processorId, ...recipient })),
    period: period === null ? null : periodData(period),
    sources: [...sources],
  };
}

function periodData({
  ruleId: _ruleId,
  ...period
}: HeldPeriod): NonNullable<PersonData['categories'][number]['period']> {
  return period;
}
