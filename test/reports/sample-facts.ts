/** Invented facts for reports: a whole ready-made register, and one person with data of every kind in it. */
import { readFileSync } from 'node:fs';
import { controllerSchema, type Controller } from '../../shared/domain/controller/controller.ts';
import {
  activityIdSchema,
  categoryIdSchema,
  dataItemIdSchema,
  processorIdSchema,
  retentionRuleIdSchema,
  subjectIdSchema,
  type CategoryId,
} from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { groupHeldData } from '../../shared/domain/subject/group-held-data.ts';
import { subjectSchema, type DataItem, type Subject } from '../../shared/domain/subject/subject.ts';
import type { PersonExportFacts } from '../../shared/reports/person-export.ts';
import type { ProcessingRegisterFacts } from '../../shared/reports/processing-register.ts';

export const today = localDate('2026-06-03');

/** "00000000-0000-7000-8000-0000000003ab": the same for the same kind and code. */
export function idOf(kind: string, code: string): string {
  const sum = Array.from(`${kind}:${code}`).reduce(
    (hash, sign) => (hash * 31 + sign.charCodeAt(0)) % 2 ** 40,
    7,
  );
  return `00000000-0000-7000-8000-${sum.toString(16).padStart(12, '0')}`;
}

export function aController(changes: Partial<Controller> = {}): Controller {
  return {
    ...controllerSchema.parse({
      country: 'BE',
      kind: 'company',
      name: 'Fournil des Trois Clochers',
      tradeName: 'Les Trois Clochers',
      legalForm: 'SRL',
      enterpriseNumber: '0403170701',
      vatNumber: 'BE0403170701',
      registryTown: 'Liège',
      address: { line1: 'Quai des Essais 12', postalCode: '4000', town: 'Liège', countryCode: 'BE' },
      email: 'bonjour@trois-clochers.example',
      phone: '+32 4 000 00 00',
      website: 'www.trois-clochers.example',
      privacyContact: {
        name: 'Zélie Vantroubel',
        email: 'donnees@trois-clochers.example',
        phone: null,
      },
      language: 'fr',
    }),
    ...changes,
  };
}

const source = readyMadeRegisterSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../resources/ready-made/belgian-web-shop.json', import.meta.url), 'utf8'),
  ),
);

const categoryId = (code: string): CategoryId => categoryIdSchema.parse(idOf('category', code));
const activityId = (code: string) => activityIdSchema.parse(idOf('activity', code));
const processorId = (code: string) => processorIdSchema.parse(idOf('processor', code));

/** The ready-made register of a Belgian web shop, as it stands in a new file. */
export const records = {
  categories: source.categories.map((each) => ({ ...each, id: categoryId(each.code) })),
  processors: source.processors.map(({ categoryCodes, ...each }) => ({
    ...each,
    id: processorId(each.code),
    categoryIds: categoryCodes.map(categoryId),
  })),
  activities: source.activities.map(({ categoryCodes, processorCodes, ...each }) => ({
    ...each,
    id: activityId(each.code),
    categoryIds: categoryCodes.map(categoryId),
    processorIds: processorCodes.map(processorId),
  })),
  retentionRules: source.retentionRules.map(({ activityCode, ...each }) => ({
    ...each,
    id: retentionRuleIdSchema.parse(idOf('rule', each.code)),
    activityId: activityCode === null ? null : activityId(activityCode),
  })),
};

export function aRegister(changes: Partial<ProcessingRegisterFacts> = {}): ProcessingRegisterFacts {
  return {
    language: 'fr',
    controller: aController(),
    madeOn: today,
    clientProcessing: [],
    ...records,
    ...changes,
  };
}

/** Every field filled; a name, a town and a note in three scripts. */
export function aSubject(changes: Partial<Subject> = {}): Subject {
  return {
    ...subjectSchema.parse({
      id: subjectIdSchema.parse(idOf('subject', 'ioana')),
      importId: null,
      givenName: 'Ioana',
      familyName: 'Łódź-Ștefănescu',
      company: 'Ателие Нефертити',
      customerNumber: 'C-00471',
      language: 'nl',
      relation: 'customer',
      relationStartedOn: '2019-05-01',
      relationEndedOn: '2025-12-31',
      lastContactOn: '2026-04-02',
      birthOn: '1984-02-29',
      note: 'Préfère être appelée le matin.\nΠροτιμά τηλέφωνο.',
      contacts: [
        { kind: 'email', value: 'ioana@exemple.example', origin: 'person', since: '2019-05-01' },
        { kind: 'phone', value: '+32 470 00 00 00', origin: 'import', since: null },
      ],
      addresses: [
        {
          address: {
            line1: 'Rue des Essais 139 bte 20',
            postalCode: '1000',
            town: 'Bruxelles',
            countryCode: 'BE',
          },
          origin: 'request',
          since: '2024-09-15',
        },
        {
          address: {
            line1: 'ул. Пробна 7',
            line2: 'вх. Б',
            postalCode: '1000',
            town: 'София',
            countryCode: 'BG',
          },
          origin: 'third-party',
          since: null,
        },
      ],
      restrictedOn: '2026-05-20',
      marketingStoppedOn: '2026-05-21',
      archivedOn: null,
    }),
    ...changes,
  };
}

export function anItem(
  code: string,
  label: string,
  value: string,
  changes: Partial<DataItem> = {},
): DataItem {
  return {
    id: dataItemIdSchema.parse(idOf('item', `${code} ${label}`)),
    subjectId: aSubject().id,
    categoryId: categoryId(code),
    activityId: null,
    label,
    value,
    source: null,
    collectedOn: null,
    importId: null,
    ...changes,
  };
}

export const someItems: readonly DataItem[] = [
  ...Array.from({ length: 14 }, (_, index) =>
    anItem(
      'purchases',
      `Commande n° ${2301 + index}`,
      `2 pains de campagne, ${index + 1} tartes aux pommes ; ${12 + index},50 €`,
      {
        source: 'PrestaShop',
        collectedOn: localDate(`2025-${String((index % 12) + 1).padStart(2, '0')}-14`),
      },
    ),
  ),
  anItem('invoices', 'Facture F-2025-118', '34,20 € TTC, payée', { collectedOn: localDate('2025-03-14') }),
  anItem('correspondence', 'Courriel du 2 avril', 'Bonjour,\nle pain était « trop cuit ».\nMerci, Ioana', {
    source: 'Dit au téléphone',
    collectedOn: localDate('2026-04-02'),
  }),
  anItem('newsletter', 'Inscription', 'oui', { activityId: activityId('newsletter') }),
];

export function anExport(changes: Partial<PersonExportFacts> = {}, items = someItems): PersonExportFacts {
  const subject = changes.subject ?? aSubject();
  return {
    language: 'fr' as Language,
    reference: '2026-0147',
    madeOn: today,
    controller: aController(),
    subject,
    held: groupHeldData({ subject, items, financialYearEnd: '12-31', ...records }),
    ...changes,
  };
}
