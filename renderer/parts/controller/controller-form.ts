/** The controller's identity as a form holds it: plain text in every field, and the way to and from the record. */
import { z } from 'zod';
import { controllerCountrySchema, type Controller } from '../../../shared/domain/controller/controller.ts';
import { overseasDepartments } from '../../../shared/domain/calendar/holiday-calendar.ts';
import { languageSchema, type Language } from '../../../shared/domain/language.ts';
import { calendarYearEnd, financialYearEndSchema } from '../../../shared/domain/retention/financial-year.ts';
import { emailSchema } from '../../../shared/domain/text/email.ts';
import { normaliseEnterpriseNumber, normaliseVatNumber } from './controller-numbers.ts';

/** Longer than any line of a letterhead. */
const longestLine = 200;

/** Messages are the keys of the catalogs; `fieldMessage` words them. */
const text = z.string().trim().max(longestLine, 'common.too-long');
const required = text.min(1, 'common.required');
const email = text.refine((value) => value === '' || emailSchema.safeParse(value).success, {
  error: 'common.not-an-email',
});

export const controllerFormSchema = z.object({
  country: controllerCountrySchema,
  kind: z.enum(['natural-person', 'company']),
  name: required,
  tradeName: text,
  legalForm: text,
  enterpriseNumber: text,
  vatNumber: text,
  shareCapital: text,
  registryTown: text,
  inLiquidation: z.boolean(),
  line1: required,
  line2: text,
  postalCode: required.max(16, 'common.too-long'),
  town: required,
  /** Not asked: a seat abroad that the register already has stays as it is. */
  countryCode: z.string(),
  email,
  phone: text,
  website: text,
  privacyName: text,
  privacyEmail: email,
  privacyPhone: text,
  dpoName: text,
  dpoEmail: email,
  dpoPhone: text,
  signatoryName: text,
  signatoryFunction: text,
  language: languageSchema,
  alsaceMoselle: z.boolean(),
  goodFriday: z.boolean(),
  overseas: z.enum(['none', ...overseasDepartments]),
  financialYearEnd: financialYearEndSchema,
});
export type ControllerForm = z.infer<typeof controllerFormSchema>;

export function emptyControllerForm(language: Language): ControllerForm {
  return {
    country: 'BE',
    kind: 'company',
    name: '',
    tradeName: '',
    legalForm: '',
    enterpriseNumber: '',
    vatNumber: '',
    shareCapital: '',
    registryTown: '',
    inLiquidation: false,
    line1: '',
    line2: '',
    postalCode: '',
    town: '',
    countryCode: 'BE',
    email: '',
    phone: '',
    website: '',
    privacyName: '',
    privacyEmail: '',
    privacyPhone: '',
    dpoName: '',
    dpoEmail: '',
    dpoPhone: '',
    signatoryName: '',
    signatoryFunction: '',
    language,
    alsaceMoselle: false,
    goodFriday: false,
    overseas: 'none',
    financialYearEnd: calendarYearEnd,
  };
}

export function toControllerForm(controller: Controller): ControllerForm {
  const { address, privacyContact, dpo, signatory, overseas } = controller;
  return {
    country: controller.country,
    kind: controller.kind,
    name: controller.name,
    tradeName: controller.tradeName ?? '',
    legalForm: controller.legalForm ?? '',
    enterpriseNumber: controller.enterpriseNumber ?? '',
    vatNumber: controller.vatNumber ?? '',
    shareCapital: controller.shareCapital ?? '',
    registryTown: controller.registryTown ?? '',
    inLiquidation: controller.inLiquidation,
    line1: address.line1,
    line2: address.line2 ?? '',
    postalCode: address.postalCode,
    town: address.town,
    countryCode: address.countryCode,
    email: controller.email ?? '',
    phone: controller.phone ?? '',
    website: controller.website ?? '',
    privacyName: privacyContact?.name ?? '',
    privacyEmail: privacyContact?.email ?? '',
    privacyPhone: privacyContact?.phone ?? '',
    dpoName: dpo?.name ?? '',
    dpoEmail: dpo?.email ?? '',
    dpoPhone: dpo?.phone ?? '',
    signatoryName: signatory?.name ?? '',
    signatoryFunction: signatory?.function ?? '',
    language: controller.language,
    alsaceMoselle: controller.alsaceMoselle,
    goodFriday: controller.goodFriday,
    overseas: overseas ?? 'none',
    financialYearEnd: controller.financialYearEnd,
  };
}

/** For a form that was accepted, or one still being filled in: then some lines are empty. */
export function toController(form: ControllerForm): Controller {
  const { country, kind, language } = form;
  const isCompany = kind === 'company';
  const isFrench = country === 'FR';
  const alsaceMoselle = isFrench && form.alsaceMoselle;
  const overseas = isFrench && !alsaceMoselle && form.overseas !== 'none' ? form.overseas : null;
  return {
    country,
    kind,
    name: form.name.trim(),
    tradeName: filled(form.tradeName),
    legalForm: isCompany ? filled(form.legalForm) : null,
    enterpriseNumber: normaliseEnterpriseNumber(form.enterpriseNumber, country),
    vatNumber: normaliseVatNumber(form.vatNumber, country),
    shareCapital: isCompany && isFrench ? filled(form.shareCapital) : null,
    registryTown: filled(form.registryTown),
    inLiquidation: isCompany && form.inLiquidation,
    address: {
      line1: form.line1.trim(),
      line2: filled(form.line2),
      postalCode: form.postalCode.trim(),
      town: form.town.trim(),
      countryCode: isHome(form.countryCode) ? country : form.countryCode,
    },
    email: filled(form.email),
    phone: filled(form.phone),
    website: filled(form.website),
    privacyContact: contact(form.privacyName, form.privacyEmail, form.privacyPhone),
    dpo: contact(form.dpoName, form.dpoEmail, form.dpoPhone),
    signatory:
      filled(form.signatoryName) === null
        ? null
        : { name: form.signatoryName.trim(), function: filled(form.signatoryFunction) },
    language,
    timeZone: overseas === null ? homeZones[country] : overseasZones[overseas],
    alsaceMoselle,
    goodFriday: alsaceMoselle && form.goodFriday,
    overseas,
    financialYearEnd: form.financialYearEnd,
  };
}

const homeZones = { BE: 'Europe/Brussels', FR: 'Europe/Paris' } as const;
/** IANA: where "today" begins at another hour than in Paris. */
const overseasZones = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
} as const;

function isHome(countryCode: string): boolean {
  return controllerCountrySchema.safeParse(countryCode).success;
}

function contact(name: string, mail: string, phone: string): Controller['dpo'] {
  return filled(name) === null ? null : { name: name.trim(), email: filled(mail), phone: filled(phone) };
}

function filled(value: string): string | null {
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}
