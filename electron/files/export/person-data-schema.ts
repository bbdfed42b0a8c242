/**
 * The format of data.json: everything held about a person, structured and machine-readable (GDPR Art. 15(3), Art. 20(1)). It stands
 * apart from the register's own records: under one version number things are only ever added, whatever becomes of the register.
 */
import { z } from 'zod';
import { disclosureRecipients } from '../../../shared/domain/disclosure/disclosure.ts';
import { languageSchema } from '../../../shared/domain/language.ts';
import {
  lawfulBases,
  processorRoles,
  transferSafeguards,
} from '../../../shared/domain/processing/processing-activity.ts';
import {
  groundKinds,
  retentionActions,
  startEvents,
} from '../../../shared/domain/retention/retention-rule.ts';
import { consentWays } from '../../../shared/domain/subject/consent.ts';
import { leftOutReasons } from '../../../shared/domain/subject/portable-data.ts';
import { contactOrigins, relations } from '../../../shared/domain/subject/subject.ts';

const text = z.string();
const optionalText = text.nullable();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date', description: 'A day: YYYY-MM-DD' });
const optionalDay = day.nullable();
const id = z.uuid();
const country = z.string().length(2).describe('ISO 3166-1 alpha-2');
const localized = z
  .object({ fr: text, nl: text, en: text, de: text })
  .partial()
  .describe('A text in those languages (ISO 639-1) that it exists in');
const origin = z
  .enum(contactOrigins)
  .describe('Whether it came from the person, an imported file, a request, a third party or the controller');

const address = z.object({
  line1: text.describe('Street and number'),
  line2: optionalText.describe('Complement: building, c/o, post office box'),
  postalCode: text,
  town: text,
  countryCode: country,
});

const contact = z.object({ name: text, email: optionalText, phone: optionalText });

const controller = z
  .object({
    name: text,
    legalForm: optionalText,
    tradeName: optionalText,
    enterpriseNumber: optionalText.describe(
      'Belgium: ten digits of the BCE/KBO; France: nine digits of the SIREN',
    ),
    address,
    email: optionalText,
    phone: optionalText,
    website: optionalText,
    privacyContact: contact.nullable(),
    dataProtectionOfficer: contact.nullable(),
  })
  .describe('Who decides why and how the data is processed: GDPR Art. 4(7)');

const person = z
  .object({
    id,
    givenName: optionalText,
    familyName: optionalText,
    company: optionalText,
    customerNumber: optionalText,
    language: languageSchema.nullable(),
    birthOn: optionalDay,
    relation: z.enum(relations),
    relationStartedOn: optionalDay,
    relationEndedOn: optionalDay,
    lastContactOn: optionalDay,
    accountClosedOn: optionalDay,
    subscriptionEndedOn: optionalDay,
    contractPerformedOn: optionalDay,
    satisfactoryAnswerOn: optionalDay,
    saidStopOn: optionalDay,
    note: optionalText.describe('Free-text notes and opinions, unchanged'),
    contacts: z.array(
      z.object({ kind: z.enum(['email', 'phone']), value: text, origin, since: optionalDay }),
    ),
    addresses: z.array(address.extend({ origin, since: optionalDay })),
    restrictedOn: optionalDay.describe('Processing is restricted since then: GDPR Art. 18'),
    marketingStoppedOn: optionalDay.describe('No direct marketing since then: GDPR Art. 21(3)'),
    archivedOn: optionalDay.describe('Kept in a restricted archive since then, for legal duties alone'),
    deceasedOn: optionalDay,
  })
  .describe('The record of the person; the category with code "identity" says what is done with it');

const item = z.object({
  id,
  label: text,
  value: text.describe('Unchanged'),
  source: optionalText,
  collectedOn: optionalDay,
  purposeId: id.nullable().describe('The purpose it was collected for, where that is known'),
});

const purpose = z
  .object({
    id,
    name: localized,
    purpose: localized,
    lawfulBasis: z.enum(lawfulBases).nullable().describe('GDPR Art. 6(1)'),
    basisDetail: localized.nullable().describe('Which law, contract or legitimate interest'),
    isMarketing: z.boolean(),
    automatedDecision: localized
      .nullable()
      .describe('Logic and consequences: GDPR Art. 22; null where there is none'),
  })
  .describe('GDPR Art. 15(1)(a)');

const recipient = z
  .object({
    id,
    name: text,
    role: z.enum(processorRoles),
    service: localized,
    countryCode: country.nullable().describe('Null where it is not known'),
    safeguard: z.enum(transferSafeguards).describe('GDPR Art. 44 to 49'),
  })
  .describe('GDPR Art. 15(1)(c) and 15(2)');

const period = z
  .object({
    duration: z.discriminatedUnion('unit', [
      z.object({ unit: z.literal('days'), count: z.int() }),
      z.object({ unit: z.literal('months'), count: z.int() }),
      z.object({ unit: z.literal('years'), count: z.int() }),
      z.object({ unit: z.literal('indefinite'), criterion: localized.nullable() }),
    ]),
    startEvent: z.enum(startEvents),
    countsFrom: z.enum(['event', 'next-1-january']),
    action: z.enum(retentionActions).describe('What happens when the period is over'),
    ground: z.object({ kind: z.enum(groundKinds), citation: localized }),
    keptThroughOn: optionalDay.describe('Last day of keeping, where it can be computed'),
  })
  .describe('GDPR Art. 15(1)(d)');

const source = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('origin'), origin }),
    z.object({ kind: z.literal('item'), text }),
    z.object({ kind: z.literal('activity'), text: localized }),
  ])
  .describe('GDPR Art. 15(1)(g)');

const category = z.object({
  code: optionalText,
  name: localized,
  isSpecial: z.boolean().describe('GDPR Art. 9'),
  file: optionalText.describe('The CSV file with the same items; null where there are none'),
  items: z.array(item),
  purposes: z.array(purpose),
  recipients: z.array(recipient),
  period: period.nullable().describe('Null where no rule was set'),
  sources: z.array(source),
});

const disclosure = z
  .object({
    id,
    name: text,
    kind: z.enum(disclosureRecipients),
    countryCode: country,
    on: day,
    categories: z.array(localized),
  })
  .describe('Given to an authority, in court or to another on demand: GDPR Art. 15(1)(c)');

const consent = z
  .object({
    id,
    purposeId: id,
    activity: localized,
    givenOn: optionalDay,
    way: z.enum(consentWays).nullable().describe('Null where only the withdrawal is known'),
    wording: optionalText.describe('The text agreed to, or its version'),
    proof: optionalText,
    proofFile: optionalText.describe('Name of the file that is kept as proof'),
    withdrawnOn: optionalDay,
  })
  .describe('GDPR Art. 7');

export const personDataFormat = 'greffe-person-data';
export const personDataVersion = 1;

export const personDataSchema = z
  .object({
    $schema: z.literal('schema.json'),
    format: z.literal(personDataFormat),
    version: z.literal(personDataVersion),
    madeAt: text.meta({ format: 'date-time', description: 'Instant: ISO 8601' }),
    madeOn: day,
    reference: text.describe('Of the request that is answered'),
    language: languageSchema.describe('Of the answer'),
    scope: z
      .enum(['all', 'portability'])
      .describe('All that is held, or what GDPR Art. 20 covers: see leftOut'),
    leftOut: z
      .array(
        z.object({ code: optionalText, name: localized, reason: z.enum(leftOutReasons), count: z.int() }),
      )
      .describe('What GDPR Art. 20 does not cover, by category; empty where everything is here'),
    controller,
    person,
    categories: z.array(category),
    disclosures: z.array(disclosure),
    consents: z.array(consent),
  })
  .describe('All data that a controller’s register holds about one person');
export type PersonData = z.infer<typeof personDataSchema>;

/** JSON Schema, draft 2020-12. */
export function personDataJsonSchema(): object {
  return { title: personDataFormat, ...z.toJSONSchema(personDataSchema) };
}
