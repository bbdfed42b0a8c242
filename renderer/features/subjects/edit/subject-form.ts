/** A person as they are typed in: what the fields hold, what must be there, and the way to and from the record. */
import { z } from 'zod';
import { languageSchema } from '../../../../shared/domain/language.ts';
import { localDateSchema, type LocalDate } from '../../../../shared/domain/local-date.ts';
import {
  contactOriginSchema,
  relationSchema,
  subjectFieldsSchema,
  type Subject,
  type SubjectFields,
} from '../../../../shared/domain/subject/subject.ts';
import { emailSchema } from '../../../../shared/domain/text/email.ts';
import {
  addressFormSchema,
  addressToForm,
  emptyAddress,
  formToAddress,
} from '../../../parts/address-form.ts';

/** Messages are keys of the catalogs, or `nameless`. */
const line = z.string().trim().max(200, 'common.too-long');
const day = z
  .string()
  .nullable()
  .refine((text) => text === null || localDateSchema.safeParse(text).success, { error: 'common.not-a-date' });

const contactFormSchema = z
  .object({ kind: z.enum(['email', 'phone']), value: line, origin: contactOriginSchema, since: day })
  .refine(({ kind, value }) => kind === 'phone' || value === '' || emailSchema.safeParse(value).success, {
    error: 'common.not-an-email',
    path: ['value'],
  });

export const subjectFormSchema = z
  .object({
    givenName: line,
    familyName: line,
    company: line,
    customerNumber: line,
    language: z.union([languageSchema, z.literal('unknown')]),
    relation: relationSchema,
    relationStartedOn: day,
    relationEndedOn: day,
    lastContactOn: day,
    accountClosedOn: day,
    subscriptionEndedOn: day,
    contractPerformedOn: day,
    satisfactoryAnswerOn: day,
    saidStopOn: day,
    birthOn: day,
    note: z.string().max(10_000, 'common.too-long'),
    contacts: z.array(contactFormSchema).max(50),
    addresses: z
      .array(z.object({ address: addressFormSchema, origin: contactOriginSchema, since: day }))
      .max(50),
  })
  .refine(
    ({ givenName, familyName, company, contacts }) =>
      [givenName, familyName, company, ...contacts.map(({ value }) => value)].some((text) => text !== ''),
    { error: 'nameless', path: ['familyName'] },
  );
export type SubjectForm = z.infer<typeof subjectFormSchema>;

export function blankSubject(): SubjectForm {
  return {
    givenName: '',
    familyName: '',
    company: '',
    customerNumber: '',
    language: 'unknown',
    relation: 'customer',
    relationStartedOn: null,
    relationEndedOn: null,
    lastContactOn: null,
    accountClosedOn: null,
    subscriptionEndedOn: null,
    contractPerformedOn: null,
    satisfactoryAnswerOn: null,
    saidStopOn: null,
    birthOn: null,
    note: '',
    contacts: [],
    addresses: [],
  };
}

export function subjectToForm(subject: Subject): SubjectForm {
  return {
    givenName: subject.givenName ?? '',
    familyName: subject.familyName ?? '',
    company: subject.company ?? '',
    customerNumber: subject.customerNumber ?? '',
    language: subject.language ?? 'unknown',
    relation: subject.relation,
    relationStartedOn: subject.relationStartedOn,
    relationEndedOn: subject.relationEndedOn,
    lastContactOn: subject.lastContactOn,
    accountClosedOn: subject.accountClosedOn,
    subscriptionEndedOn: subject.subscriptionEndedOn,
    contractPerformedOn: subject.contractPerformedOn,
    satisfactoryAnswerOn: subject.satisfactoryAnswerOn,
    saidStopOn: subject.saidStopOn,
    birthOn: subject.birthOn,
    note: subject.note ?? '',
    contacts: subject.contacts.map((contact) => ({ ...contact })),
    addresses: subject.addresses.map(({ address, origin, since }) => ({
      address: addressToForm(address, address.countryCode),
      origin,
      since,
    })),
  };
}

/** Of a form that was checked; lines left empty are left out. Throws where it was not checked. */
export function formToSubject(form: SubjectForm): SubjectFields {
  return subjectFieldsSchema.parse({
    ...form,
    language: form.language === 'unknown' ? null : form.language,
    note: form.note.trim() === '' ? null : form.note,
    contacts: form.contacts.filter(({ value }) => value.trim() !== ''),
    addresses: form.addresses.flatMap(({ address, origin, since }) => {
      const whole = formToAddress(address);
      return whole === null ? [] : [{ address: whole, origin, since }];
    }),
  });
}

export function newContact(
  kind: 'email' | 'phone',
  today: LocalDate | null,
): SubjectForm['contacts'][number] {
  return { kind, value: '', origin: 'person', since: today };
}

export function newAddress(countryCode: string, today: LocalDate | null): SubjectForm['addresses'][number] {
  return { address: emptyAddress(countryCode), origin: 'person', since: today };
}
