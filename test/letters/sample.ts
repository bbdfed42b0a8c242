/** An invented shop with an invented customer, in Belgium and in France, from which the tests of letters compose theirs. */
import { readFileSync } from 'node:fs';
import { authorityDirectorySchema } from '../../shared/domain/authority/authority.ts';
import type { z } from 'zod';
import { noPromises } from '../../shared/domain/controller/promises.ts';
import { controllerSchema, type Controller } from '../../shared/domain/controller/controller.ts';
import type {
  ActivityId,
  CategoryId,
  DataItemId,
  ProcessorId,
  RequestId,
  RetentionRuleId,
  SubjectId,
} from '../../shared/domain/id.ts';
import type { Language, LocalizedText } from '../../shared/domain/language.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type {
  DataCategory,
  ProcessingActivity,
  Processor,
} from '../../shared/domain/processing/processing-activity.ts';
import type { ErasureChoice } from '../../shared/domain/request/erasure-plan.ts';
import { planErasure } from '../../shared/domain/request/plan-erasure.ts';
import {
  requesterSchema,
  type ErasureGround,
  type Requester,
  type RequestRight,
  type SubjectRequest,
} from '../../shared/domain/request/request.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import type { RetentionRule } from '../../shared/domain/retention/retention-rule.ts';
import { groupHeldData } from '../../shared/domain/subject/group-held-data.ts';
import type { DataItem, Subject } from '../../shared/domain/subject/subject.ts';
import type { LetterInput, LetterSurroundings } from '../../shared/letters/letter-input.ts';

export type Country = 'BE' | 'FR';

const uuid = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const ids = {
  subject: uuid(1) as SubjectId,
  request: uuid(2) as RequestId,
  category: (number: number) => uuid(100 + number) as CategoryId,
  activity: (number: number) => uuid(200 + number) as ActivityId,
  processor: (number: number) => uuid(300 + number) as ProcessorId,
  rule: (number: number) => uuid(400 + number) as RetentionRuleId,
  item: (number: number) => uuid(500 + number) as DataItemId,
};

const say = (fr: string, nl: string, en: string, de: string): LocalizedText => ({ fr, nl, en, de });

export const authorities = authorityDirectorySchema.parse(
  JSON.parse(readFileSync('resources/directories/authorities.json', 'utf8')),
);

export const controllers: Readonly<Record<Country, Controller>> = {
  BE: controllerSchema.parse({
    country: 'BE',
    kind: 'company',
    name: 'Atelier Imaginaire',
    legalForm: 'SRL',
    enterpriseNumber: '0123456749',
    registryTown: 'Liège',
    address: { line1: 'Rue des Exemples 12', postalCode: '4000', town: 'Liège', countryCode: 'BE' },
    email: 'bonjour@atelier-imaginaire.example',
    phone: '+32 4 000 00 00',
    privacyContact: { name: 'Ada Exemple', email: 'donnees@atelier-imaginaire.example' },
    signatory: { name: 'Ada Exemple', function: 'Gérante' },
    language: 'fr',
  }),
  FR: controllerSchema.parse({
    country: 'FR',
    kind: 'natural-person',
    name: 'Zoé Fictive',
    tradeName: 'Les Pots de Zoé',
    enterpriseNumber: '732829320',
    address: { line1: '5 rue Modèle', postalCode: '69003', town: 'Lyon', countryCode: 'FR' },
    email: 'bonjour@pots-de-zoe.example',
    signatory: { name: 'Zoé Fictive', function: null },
    language: 'fr',
    timeZone: 'Europe/Paris',
  }),
};

export const categories: readonly DataCategory[] = [
  {
    id: ids.category(1),
    code: 'identity',
    name: say(
      'Identité et coordonnées',
      'Identiteit en contactgegevens',
      'Identity and contact details',
      'Identität und Kontaktdaten',
    ),
    isSpecial: false,
  },
  {
    id: ids.category(2),
    code: 'purchases',
    name: say('Commandes', 'Bestellingen', 'Orders', 'Bestellungen'),
    isSpecial: false,
  },
  {
    id: ids.category(3),
    code: 'invoices',
    name: say('Factures', 'Facturen', 'Invoices', 'Rechnungen'),
    isSpecial: false,
  },
  {
    id: ids.category(4),
    code: 'newsletter',
    name: say('Lettre d’information', 'Nieuwsbrief', 'Newsletter', 'Newsletter'),
    isSpecial: false,
  },
  {
    id: ids.category(5),
    code: 'connection',
    name: say('Données de connexion', 'Verbindingsgegevens', 'Connection data', 'Verbindungsdaten'),
    isSpecial: false,
  },
];
export const identity = ids.category(1);
export const purchases = ids.category(2);
export const invoices = ids.category(3);
export const newsletter = ids.category(4);
export const connection = ids.category(5);

const activity = (
  number: number,
  parts: Pick<ProcessingActivity, 'name' | 'purpose' | 'lawfulBasis' | 'categoryIds' | 'processorIds'> &
    Partial<ProcessingActivity>,
): ProcessingActivity => ({
  id: ids.activity(number),
  code: null,
  basisDetail: null,
  isMarketing: false,
  persons: say('Clients', 'Klanten', 'Customers', 'Kunden'),
  dataSource: null,
  security: null,
  automatedDecision: null,
  automatedConsequences: null,
  automatedReview: null,
  balanceTest: null,
  consentProof: null,
  minimumAge: null,
  specialBasis: null,
  specialBasisDetail: null,
  jointArrangement: null,
  ...parts,
});

export const activities: readonly ProcessingActivity[] = [
  activity(1, {
    name: say('Ventes', 'Verkoop', 'Sales', 'Verkauf'),
    purpose: say(
      'Traiter et livrer les commandes',
      'Bestellingen verwerken en leveren',
      'Processing and delivering orders',
      'Bestellungen bearbeiten und liefern',
    ),
    lawfulBasis: 'contract',
    categoryIds: [identity, purchases],
    processorIds: [ids.processor(1), ids.processor(2)],
    dataSource: say('la boutique en ligne', 'de webwinkel', 'the online shop', 'der Onlineshop'),
  }),
  activity(2, {
    name: say('Comptabilité', 'Boekhouding', 'Accounting', 'Buchhaltung'),
    purpose: say(
      'Tenir la comptabilité et facturer',
      'De boekhouding voeren en factureren',
      'Keeping accounts and invoicing',
      'Buchhaltung führen und Rechnungen stellen',
    ),
    lawfulBasis: 'legal-obligation',
    basisDetail: say(
      'droit comptable et fiscal',
      'boekhoud- en fiscaal recht',
      'accounting and tax law',
      'Buchführungs- und Steuerrecht',
    ),
    categoryIds: [identity, invoices],
    processorIds: [],
  }),
  activity(3, {
    name: say('Lettre d’information', 'Nieuwsbrief', 'Newsletter', 'Newsletter'),
    purpose: say(
      'Envoyer la lettre d’information',
      'De nieuwsbrief versturen',
      'Sending the newsletter',
      'Den Newsletter versenden',
    ),
    lawfulBasis: 'consent',
    isMarketing: true,
    categoryIds: [identity, newsletter],
    processorIds: [ids.processor(3)],
  }),
  activity(4, {
    name: say('Sécurité du site', 'Beveiliging van de site', 'Website security', 'Sicherheit der Website'),
    purpose: say(
      'Protéger le site contre les abus',
      'De site tegen misbruik beschermen',
      'Protecting the website against abuse',
      'Die Website vor Missbrauch schützen',
    ),
    lawfulBasis: 'legitimate-interests',
    basisDetail: say(
      'sécurité de nos services',
      'veiligheid van onze diensten',
      'security of our services',
      'Sicherheit unserer Dienste',
    ),
    categoryIds: [connection],
    processorIds: [ids.processor(1)],
  }),
];

const processor = (
  number: number,
  parts: Pick<Processor, 'name' | 'service' | 'countryCode' | 'categoryIds'> & Partial<Processor>,
): Processor => ({
  id: ids.processor(number),
  code: null,
  role: 'processor',
  safeguard: 'none-needed',
  address: null,
  email: null,
  website: null,
  source: null,
  isUnnamed: false,
  isBuyer: false,
  ownUse: 'not-stated',
  subProcessors: [],
  contract: null,
  ...parts,
});

export const processors: readonly Processor[] = [
  processor(1, {
    name: 'Hébergeur Fictif SAS',
    service: say(
      'Hébergement de la boutique',
      'Hosting van de winkel',
      'Hosting of the shop',
      'Hosting des Shops',
    ),
    countryCode: 'FR',
    categoryIds: [],
  }),
  processor(2, {
    name: 'Colis Exemple NV',
    service: say('Livraison', 'Levering', 'Delivery', 'Lieferung'),
    countryCode: 'BE',
    categoryIds: [identity],
  }),
  processor(3, {
    name: 'Mailer Sample Inc.',
    service: say(
      'Envoi de la lettre d’information',
      'Verzending van de nieuwsbrief',
      'Sending of the newsletter',
      'Versand des Newsletters',
    ),
    countryCode: 'US',
    safeguard: 'standard-clauses',
    categoryIds: [identity, newsletter],
  }),
];

const lawOf: Readonly<Record<Country, LocalizedText>> = {
  BE: say(
    'Code de la TVA, art. 60',
    'Btw-wetboek, art. 60',
    'Belgian VAT Code, Art. 60',
    'Belgisches Mehrwertsteuergesetzbuch, Art. 60',
  ),
  FR: say(
    'Code de commerce, art. L123-22',
    'Frans Wetboek van koophandel, art. L123-22',
    'French Commercial Code, Art. L123-22',
    'Französisches Handelsgesetzbuch, Art. L123-22',
  ),
};
const policy = say('Politique de confidentialité', 'Privacybeleid', 'Privacy policy', 'Datenschutzerklärung');

const rule = (
  number: number,
  parts: Pick<RetentionRule, 'categoryCode' | 'duration' | 'startEvent'> & Partial<RetentionRule>,
): RetentionRule => ({
  id: ids.rule(number),
  code: null,
  activityId: null,
  countsFrom: 'event',
  action: 'erase',
  ground: { kind: 'policy', citation: policy },
  ...parts,
});

export const retentionRules = (country: Country): readonly RetentionRule[] => [
  rule(1, { categoryCode: 'identity', duration: { unit: 'years', count: 3 }, startEvent: 'relation-ended' }),
  rule(2, { categoryCode: 'purchases', duration: { unit: 'years', count: 3 }, startEvent: 'relation-ended' }),
  country === 'BE'
    ? rule(3, {
        categoryCode: 'invoices',
        duration: { unit: 'years', count: 7 },
        startEvent: 'invoice-issued',
        countsFrom: 'next-1-january',
        ground: { kind: 'law', citation: lawOf.BE },
      })
    : rule(3, {
        categoryCode: 'invoices',
        duration: { unit: 'years', count: 10 },
        startEvent: 'financial-year-closed',
        ground: { kind: 'law', citation: lawOf.FR },
      }),
  rule(4, {
    categoryCode: 'newsletter',
    duration: { unit: 'indefinite', criterion: null },
    startEvent: 'until-person-says-stop',
  }),
  rule(5, {
    categoryCode: 'connection',
    duration: { unit: 'months', count: 12 },
    startEvent: 'collected',
    action: 'anonymise',
  }),
];

export const subject: Subject = {
  id: ids.subject,
  importId: null,
  givenName: 'Zélie',
  familyName: 'Vantroubel',
  company: null,
  customerNumber: 'C-4711',
  language: 'fr',
  relation: 'customer',
  relationStartedOn: localDate('2021-02-03'),
  relationEndedOn: null,
  lastContactOn: localDate('2026-01-09'),
  accountClosedOn: null,
  subscriptionEndedOn: null,
  contractPerformedOn: null,
  satisfactoryAnswerOn: null,
  saidStopOn: null,
  birthOn: null,
  note: 'Aime le bleu',
  contacts: [
    { kind: 'email', value: 'zelie@vantroubel.example', origin: 'person', since: localDate('2021-02-03') },
  ],
  addresses: [
    {
      address: { line1: 'Quai Inventé 3', line2: null, postalCode: '5000', town: 'Namur', countryCode: 'BE' },
      origin: 'import',
      since: null,
    },
  ],
  restrictedOn: null,
  marketingStoppedOn: null,
  archivedOn: null,
  deceasedOn: null,
};

const item = (
  number: number,
  categoryId: CategoryId,
  activityNumber: number,
  label: string,
  on: string,
  source: string | null = null,
): DataItem => ({
  id: ids.item(number),
  subjectId: ids.subject,
  categoryId,
  activityId: ids.activity(activityNumber),
  label,
  value: `${label} (valeur)`,
  source,
  collectedOn: localDate(on),
  importId: null,
});

export const items: readonly DataItem[] = [
  item(1, purchases, 1, 'Commande W-17', '2024-05-02'),
  item(2, purchases, 1, 'Commande W-31', '2025-11-20'),
  item(3, invoices, 2, 'Facture 2024-88', '2024-05-02', 'logiciel de facturation'),
  item(4, invoices, 2, 'Facture 2012-03', '2012-02-01', 'logiciel de facturation'),
  item(5, newsletter, 3, 'Inscription', '2023-03-01', 'formulaire web'),
  item(6, connection, 4, 'Adresse IP', '2026-01-09'),
];

export const heldOf = (country: Country, kept: readonly DataItem[] = items) =>
  groupHeldData({
    subject,
    items: kept,
    categories,
    activities,
    processors,
    retentionRules: retentionRules(country),
    financialYearEnd: '12-31',
  });

export const planOf = (
  country: Country,
  ground: ErasureGround | null,
  kept: readonly DataItem[] = items,
  choices: readonly ErasureChoice[] = [],
) =>
  planErasure({
    held: heldOf(country, kept),
    retentionRules: retentionRules(country),
    events: [],
    financialYearEnd: '12-31',
    ground,
    choices,
    copies: 0,
    today: localDate('2026-03-20'),
  });

export const asked = (right: Right, parts: Partial<RequestRight> = {}): RequestRight => ({
  right,
  outcome: null,
  refusalReason: null,
  reasonText: null,
  erasureGround: null,
  decidedOn: null,
  extendedOn: null,
  extensionReason: null,
  details: null,
  carriedOutOn: null,
  ...parts,
});

export const aRequester = (parts: Partial<z.input<typeof requesterSchema>>): Requester =>
  requesterSchema.parse({ name: 'Zélie Vantroubel', language: 'fr', ...parts });

export const aRequest = (
  rights: readonly RequestRight[],
  parts: Partial<SubjectRequest> = {},
): SubjectRequest => ({
  id: ids.request,
  reference: '2026-0147',
  channel: 'email',
  receivedOn: localDate('2026-03-06'),
  requester: aRequester({ name: 'Zélie Vantroubel', email: 'zelie@vantroubel.example' }),
  subjectId: ids.subject,
  theirReference: null,
  note: null,
  rights: [...rights],
  ourRole: 'controller',
  client: null,
  voided: null,
  closedEarly: null,
  ...parts,
});

export const surroundings = (
  country: Country,
  language: Language,
  request: SubjectRequest,
  parts: Partial<LetterSurroundings> = {},
): LetterSurroundings => ({
  language,
  controller: controllers[country],
  request,
  subjectName: 'Zélie Vantroubel',
  letterOn: localDate('2026-03-20'),
  recipient: {
    names: ['Zélie Vantroubel'],
    address: { line1: 'Quai Inventé 3', line2: null, postalCode: '5000', town: 'Namur', countryCode: 'BE' },
  },
  postingChannel: 'registered-post',
  registeredNumber: null,
  extraParagraph: null,
  personCountry: country,
  authorities,
  requestFilePeriod: { duration: { unit: 'years', count: 5 } },
  suppressionPeriod: { duration: { unit: 'years', count: 5 } },
  otherLetters: [],
  letters: [],
  suspensions: [],
  deadline: deadlineOf({}),
  isIdentityConfirmed: true,
  sender: 'cannot-tell',
  promises: noPromises,
  particulars: {},
  ownTemplate: null,
  text: null,
  corrects: null,
  ...parts,
});

type DeadlineFacts = LetterSurroundings['deadline'];

/** Received on 6 March 2026: the month ends on Easter Monday. */
export const deadlineOf = (parts: Partial<DeadlineFacts>): DeadlineFacts => {
  const firstMonth = { nominalOn: localDate('2026-04-06'), limitOn: localDate('2026-04-07') };
  return {
    nominalOn: firstMonth.nominalOn,
    limitOn: firstMonth.limitOn,
    promisedOn: localDate('2026-04-05'),
    firstMonth,
    undisturbed: { ...firstMonth, aimOn: localDate('2026-04-05') },
    isSuspended: false,
    ...parts,
  };
};

type Parts<K extends LetterInput['kind']> = Partial<Extract<LetterInput, { readonly kind: K }>>;

export const acknowledgement = (
  country: Country,
  language: Language,
  request: SubjectRequest = aRequest([asked('access')]),
  parts: Parts<'acknowledgement'> = {},
): LetterInput => ({
  ...surroundings(country, language, request),
  kind: 'acknowledgement',
  marketingStoppedOn: null,
  restrictedOn: null,
  ...parts,
});

export const accessAnswer = (
  country: Country,
  language: Language,
  decision: Partial<RequestRight> = { outcome: 'granted' },
  parts: Parts<'access-answer'> = {},
): LetterInput => ({
  ...surroundings(country, language, aRequest([asked('access', decision)])),
  kind: 'access-answer',
  held: heldOf(country),
  copies: ['pdf', 'zip'],
  ...parts,
});

export const erasureAnswer = (
  country: Country,
  language: Language,
  decision: Partial<RequestRight> = {},
  parts: Parts<'erasure-answer'> = {},
): LetterInput => ({
  ...surroundings(country, language, aRequest([asked('erasure', decision)])),
  kind: 'erasure-answer',
  plan: planOf(country, 'a'),
  carriedOutOn: localDate('2026-03-19'),
  backupsGoneOn: localDate('2026-06-20'),
  backupDays: null,
  keepsSuppressionPrint: true,
  recipientsTold: ['Mailer Sample Inc.', 'Colis Exemple NV'],
  namesRecipients: true,
  ...parts,
});
