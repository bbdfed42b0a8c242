/** A request as it is typed in: what the fields hold, what must be there, and what is sent. */
import { z } from 'zod';
import { languageSchema, type Language } from '../../../../shared/domain/language.ts';
import { localDateSchema, type LocalDate } from '../../../../shared/domain/local-date.ts';
import { channelSchema } from '../../../../shared/domain/request/channel.ts';
import {
  requesterRoles,
  requesterSchema,
  type SubjectRequest,
} from '../../../../shared/domain/request/request.ts';
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import { displayName } from '../../../../shared/domain/subject/subject.ts';
import { rightSchema, type Right } from '../../../../shared/domain/request/right.ts';
import {
  addressFormSchema,
  addressToForm,
  emptyAddress,
  formToAddress,
} from '../../../parts/address-form.ts';
import type { Entry } from '../file-actions.ts';

/** As the contract takes it. */
export const longestText = 2000;

/** Messages are the keys of the catalogs; `fieldMessage` words them. */
export const entryFormSchema = z.object({
  receivedOn: z
    .string()
    .nullable()
    .refine((day) => localDateSchema.safeParse(day).success, { error: 'common.not-a-date' }),
  channel: channelSchema,
  name: z.string().trim().min(1, 'common.required').max(200, 'common.too-long'),
  role: z.enum(requesterRoles),
  email: z
    .string()
    .trim()
    .refine((text) => text === '' || z.email().safeParse(text).success, { error: 'common.not-an-email' }),
  language: languageSchema,
  address: addressFormSchema,
  rights: z.array(rightSchema).min(1, 'request-new.no-right'),
  theirReference: z.string().trim().max(longestText, 'common.too-long'),
  note: z.string().trim().max(longestText, 'common.too-long'),
});
export type EntryForm = z.infer<typeof entryFormSchema>;

interface Surroundings {
  readonly today: LocalDate;
  readonly language: Language;
  readonly countryCode: string;
}

export function blankEntry({ today, language, countryCode }: Surroundings): EntryForm {
  return {
    receivedOn: today,
    channel: 'email',
    name: '',
    role: 'self',
    email: '',
    language,
    address: emptyAddress(countryCode),
    rights: [],
    theirReference: '',
    note: '',
  };
}

/** What the register knows of a person, as the entry of their request begins with it. */
export function knownOf({ subject }: SubjectFile, blank: EntryForm): EntryForm {
  const email = subject.contacts.find(({ kind }) => kind === 'email');
  return {
    ...blank,
    name: displayName(subject),
    email: email?.value ?? '',
    address: addressToForm(subject.addresses[0]?.address ?? null, blank.address.countryCode),
    language: subject.language ?? blank.language,
  };
}

export function entryOf(request: SubjectRequest, countryCode: string): EntryForm {
  const { requester } = request;
  return {
    receivedOn: request.receivedOn,
    channel: request.channel,
    name: requester.name,
    role: requester.role,
    email: requester.email ?? '',
    language: requester.language,
    address: addressToForm(requester.address, countryCode),
    rights: request.rights.map(({ right }) => right),
    theirReference: request.theirReference ?? '',
    note: request.note ?? '',
  };
}

/** Of a form that was checked. Throws where it was not. */
export function entryToSend(form: EntryForm): Entry & { readonly rights: Right[] } {
  return {
    channel: form.channel,
    receivedOn: localDateSchema.parse(form.receivedOn),
    requester: requesterSchema.parse({
      name: form.name,
      role: form.role,
      email: textOrNull(form.email),
      address: formToAddress(form.address),
      language: form.language,
    }),
    rights: form.rights,
    theirReference: textOrNull(form.theirReference),
    note: textOrNull(form.note),
  };
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
