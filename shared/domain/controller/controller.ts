/** The controller (GDPR Art. 4(7)): who keeps the register, signs the letters and stands in every letterhead. */
import { z } from 'zod';
import { languageSchema } from '../language.ts';
import { isTimeZone, localDateSchema } from '../local-date.ts';
import { postalAddressSchema } from '../postal/postal-address.ts';
import { calendarYearEnd, financialYearEndSchema } from '../retention/financial-year.ts';

const line = z.string().trim().min(1).max(200);
const optionalLine = line.nullable().default(null);

export const controllerCountrySchema = z.enum(['BE', 'FR']);
export type ControllerCountry = z.infer<typeof controllerCountrySchema>;

const contactSchema = z.object({ name: line, email: optionalLine, phone: optionalLine }).readonly();

export const controllerSchema = z
  .object({
    country: controllerCountrySchema,
    kind: z.enum(['natural-person', 'company']),
    /** Legal name: of the company without its form, or of the person. */
    name: line,
    tradeName: optionalLine,
    /** "SRL", "SARL", "SAS"; companies only. */
    legalForm: optionalLine,
    /** Belgium: BCE/KBO, ten digits. France: SIREN, nine digits. Digits only. */
    enterpriseNumber: optionalLine,
    vatNumber: optionalLine,
    /** As printed in French letterheads: "10 000 €". */
    shareCapital: optionalLine,
    /** Court of the RPM (Belgium) or town of the RCS (France), where registered. */
    registryTown: optionalLine,
    inLiquidation: z.boolean().default(false),
    address: postalAddressSchema,
    email: optionalLine,
    phone: optionalLine,
    website: optionalLine,
    /** Who answers requests, where the policy names somebody. */
    privacyContact: contactSchema.nullable().default(null),
    /** Data protection officer (Art. 37), where there is one. */
    dpo: contactSchema.nullable().default(null),
    /** Who signs letters by hand. */
    signatory: z.object({ name: line, function: optionalLine }).readonly().nullable().default(null),
    /** Language of the register and of the letterhead. */
    language: languageSchema,
    /** IANA zone in which "today" is counted. */
    timeZone: z.string().refine(isTimeZone, { error: 'not-a-time-zone' }).default('Europe/Brussels'),
    /** Local holidays: Alsace-Moselle keeps two more, some of its communes Good Friday. */
    alsaceMoselle: z.boolean().default(false),
    goodFriday: z.boolean().default(false),
    /** Overseas department whose abolition day is a holiday. */
    overseas: z.enum(['971', '972', '973', '974', '976', '977', '978']).nullable().default(null),
    /** When the books are closed: periods of accounting law run from there. */
    financialYearEnd: financialYearEndSchema.default(calendarYearEnd),
  })
  .readonly();
export type Controller = z.infer<typeof controllerSchema>;

/** The identity in force from a day on; a request is answered under the one in force at its receipt. */
export const controllerVersionSchema = z
  .object({ validFrom: localDateSchema, controller: controllerSchema })
  .readonly();
export type ControllerVersion = z.infer<typeof controllerVersionSchema>;

/** What a letter cannot be signed without (law: letterhead mentions); everything else can wait. */
export const signingNeeds = [
  'signatory',
  'enterpriseNumber',
  'legalForm',
  'registryTown',
  'contact',
] as const;
export type SigningNeed = (typeof signingNeeds)[number];

export function missingForSigning(controller: Controller): readonly SigningNeed[] {
  const isCompany = controller.kind === 'company';
  const isPresent: Readonly<Record<SigningNeed, boolean>> = {
    signatory: controller.signatory !== null,
    enterpriseNumber: controller.enterpriseNumber !== null,
    legalForm: !isCompany || controller.legalForm !== null,
    registryTown: !isCompany || controller.registryTown !== null,
    contact: controller.email !== null || controller.phone !== null,
  };
  return signingNeeds.filter((need) => !isPresent[need]);
}
