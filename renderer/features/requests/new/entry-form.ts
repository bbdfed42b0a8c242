/** A request as it is typed in: what the fields hold, what must be there, and what is sent. */
import { z } from 'zod';
import { languageSchema, type Language } from '../../../../shared/domain/language.ts';
import { localDateSchema, type LocalDate } from '../../../../shared/domain/local-date.ts';
import { channelSchema, isSpoken } from '../../../../shared/domain/request/channel.ts';
import {
  ourRoleSchema,
  requesterRoles,
  requesterSchema,
  type Client,
  type Mandate,
  type OurRole,
  type SubjectRequest,
} from '../../../../shared/domain/request/request.ts';
import type { Reading } from '../../../../shared/contract/intake-calls.ts';
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import { displayName } from '../../../../shared/domain/subject/subject.ts';
import { rightSchema, type Right } from '../../../../shared/domain/request/right.ts';
import {
  addressFormSchema,
  addressToForm,
  emptyAddress,
  formToAddress,
} from '../../../parts/address-form.ts';
import { clientFormSchema, clientToForm, formToClient } from '../client-form.ts';
import type { Entry } from '../file-actions.ts';

/** As the contract takes it. */
export const longestText = 2000;

/** Of what a mandate covers. */
export const longestScope = 500;

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
  /** Of whoever asks for somebody else. */
  onBehalfOf: z.string().trim().max(200, 'common.too-long'),
  mandateSeenOn: z
    .string()
    .nullable()
    .refine((day) => day === null || localDateSchema.safeParse(day).success, { error: 'common.not-a-date' }),
  mandateScope: z.string().trim().max(longestScope, 'common.too-long'),
  mayReceiveCopy: z.boolean(),
  /** Null: to be said later. */
  ourRole: ourRoleSchema.nullable(),
  /** Where we process for them. */
  client: clientFormSchema,
});
export type EntryForm = z.infer<typeof entryFormSchema>;

/** What can still be asked while the person is there, or their letter at hand. */
export const newEntrySchema = entryFormSchema
  .refine(({ channel, note }) => !isSpoken(channel) || note !== '', {
    path: ['note'],
    error: 'intake.words-needed',
  })
  .refine(({ role, onBehalfOf }) => role === 'self' || onBehalfOf !== '', {
    path: ['onBehalfOf'],
    error: 'intake.behalf.needed',
  })
  .refine(({ ourRole, client }) => ourRole !== 'processor' || client.name !== '', {
    path: ['client', 'name'],
    error: 'common.required',
  });

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
    onBehalfOf: '',
    mandateSeenOn: null,
    mandateScope: '',
    mayReceiveCopy: false,
    ourRole: null,
    client: clientToForm(null, countryCode),
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

/** What a document says of who wrote, when and how; the rights are for the user to tick. */
export function prefillOf({ document, language, channel }: Reading): Partial<EntryForm> {
  const { sender, receivedOn } = document;
  return {
    ...(sender === null || sender.name === '' ? {} : { name: sender.name }),
    ...(sender?.email === null || sender?.email === undefined ? {} : { email: sender.email }),
    ...(language === null ? {} : { language }),
    ...(channel === null ? {} : { channel }),
    ...(receivedOn === null ? {} : { receivedOn }),
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
    onBehalfOf: requester.onBehalfOf ?? '',
    mandateSeenOn: requester.mandate?.seenOn ?? null,
    mandateScope: requester.mandate?.scope ?? '',
    mayReceiveCopy: requester.mandate?.mayReceiveCopy ?? false,
    // For whom we hold the data is corrected by its own task.
    ourRole: null,
    client: clientToForm(null, countryCode),
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
      onBehalfOf: form.role === 'self' ? null : textOrNull(form.onBehalfOf),
      mandate: mandateOf(form),
      email: textOrNull(form.email),
      address: formToAddress(form.address),
      language: form.language,
    }),
    rights: form.rights,
    theirReference: textOrNull(form.theirReference),
    note: textOrNull(form.note),
  };
}

interface NewRole {
  readonly ourRole: OurRole | null;
  readonly client: Client | null;
}

/** What is said once, at the entry: for whom we hold the data. */
export function roleToSend({ ourRole, client }: EntryForm): NewRole {
  return { ourRole, client: ourRole === 'processor' ? formToClient(client) : null };
}

/** Null for who asks for themselves, and where nothing was seen yet. */
function mandateOf({ role, mandateSeenOn, mandateScope, mayReceiveCopy }: EntryForm): Mandate | null {
  if (role === 'self') return null;
  const seenOn = mandateSeenOn === null ? null : localDateSchema.parse(mandateSeenOn);
  const scope = textOrNull(mandateScope);
  return seenOn === null && scope === null && !mayReceiveCopy ? null : { seenOn, scope, mayReceiveCopy };
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
