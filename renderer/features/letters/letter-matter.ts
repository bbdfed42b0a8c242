/** What a letter is about, as the window writes it: who it goes to, by which addresses, and how it begins. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import { letterFieldsSchema, type LetterFields } from '../../../shared/contract/letter-fields.ts';
import type { AuthorityCaseId, BreachId, RequestId, SubjectId } from '../../../shared/domain/id.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { idOf, type LetterAbout } from '../../../shared/domain/letter/letter-about.ts';
import { letterRules, rightAnsweredBy, type LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Processor } from '../../../shared/domain/processing/processing-activity.ts';
import { displayName } from '../../../shared/domain/subject/subject.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { api } from '../../api.ts';
import { proposedChannel } from '../../parts/answer-channel.ts';
import { addressesKnown, addressOptions, type AddressOption } from './address-choice.ts';

export interface LetterOrder {
  readonly about: LetterAbout;
  readonly kind: LetterKind;
  /** Of which a letter to a person tells; null: of none, or as its kept draft says. */
  readonly breachId: BreachId | null;
}

export interface LetterMatter {
  readonly reference: string | null;
  /** Of the person who asks, of the authority, of the person told, of the client. */
  readonly name: string;
  /** To whom it goes, unless the fields choose one of the recipients. */
  readonly addressee: string;
  readonly recipients: readonly Processor[];
  readonly addresses: readonly AddressOption[];
  readonly earliestOn: LocalDate | null;
  readonly today: LocalDate;
  /** The person wrote to us in this language; null where nobody did. */
  readonly writtenIn: Language | null;
  /** An answer to a right that nobody has decided yet. */
  readonly isUndecided: boolean;
  /** Persons of the same breach to whom no letter is signed yet. */
  readonly others: readonly { readonly name: string; readonly language: Language }[];
  /** As such a letter begins. */
  readonly fields: LetterFields;
}

type Read = Result<LetterMatter, AppError>;
type Day = Pick<LetterMatter, 'today'> & { readonly ownLanguage: Language };

const usual = { recipients: [], writtenIn: null, isUndecided: false, others: [] } as const;

/** One letter that is being written, among all that may be. */
export function draftKey({ about, kind, breachId }: LetterOrder): string {
  return [kind, idOf(about), ...(breachId === null ? [] : [breachId])].join(':');
}

export async function readMatter({ about, kind, breachId }: LetterOrder, day: Day): Promise<Read> {
  if ('requestId' in about) return ofRequest(about.requestId, kind, day);
  if ('authorityCaseId' in about) return ofCase(about.authorityCaseId, day);
  if (!('subjectId' in about)) return ofClient(about.breachId, day);
  return breachId === null ? ofPerson(about.subjectId, day) : ofConcerned(about.subjectId, breachId, day);
}

/** In the person's language, by the channel asked, to the address of the request. */
async function ofRequest(id: RequestId, kind: LetterKind, { today }: Day): Promise<Read> {
  const reply = await api['requests.get']({ id });
  if (!reply.ok) return reply;
  const { request } = reply.value;
  const { addressee } = letterRules[kind];
  const { subjectId, requester } = request;
  const subject = subjectId === null ? null : await api['subjects.get']({ id: subjectId });
  const register = addressee === 'recipient' ? await api['processing.overview']({}) : null;
  const asked = request.rights.find(({ right }) => right === rightAnsweredBy(kind));
  return ok({
    ...usual,
    reference: request.reference,
    name: requester.name,
    addressee: addressee === 'client' ? (request.client?.name ?? '') : requester.name,
    recipients: register?.ok === true ? register.value.processors : [],
    addresses: addressOptions(reply.value, subject?.ok === true ? subject.value : null, addressee),
    earliestOn: request.receivedOn,
    today,
    writtenIn: addressee === 'requester' ? requester.language : null,
    isUndecided: asked?.outcome === null,
    fields: firstFields(today, { language: requester.language, channel: proposedChannel(kind, request) }),
  });
}

/** The day on which an authority was answered may have to be proved. */
async function ofCase(id: AuthorityCaseId, { today }: Day): Promise<Read> {
  const reply = await api['cases.get']({ id });
  if (!reply.ok) return reply;
  const { authorityName, case: found } = reply.value;
  return ok({
    ...usual,
    reference: found.reference,
    name: authorityName,
    addressee: authorityName,
    addresses: addressesKnown([], 'authority'),
    earliestOn: found.receivedOn,
    today,
    fields: firstFields(today, { language: found.language, channel: 'registered-post' }),
  });
}

/** GDPR Art. 33(2): without undue delay, so by e-mail where one is known. */
async function ofClient(id: BreachId, { today, ownLanguage }: Day): Promise<Read> {
  const reply = await api['breaches.get']({ id });
  if (!reply.ok) return reply;
  const { breach, aware } = reply.value;
  const { client, reference } = breach;
  const address = client?.address ?? null;
  const hasEmail = (client?.email ?? null) !== null;
  return ok({
    ...usual,
    reference,
    name: client?.name ?? '',
    addressee: client?.name ?? '',
    addresses: addressesKnown(address === null ? [] : [address]),
    earliestOn: aware.on,
    today,
    fields: firstFields(today, { language: ownLanguage, channel: hasEmail ? 'email' : 'post' }),
  });
}

async function ofPerson(id: SubjectId, { today, ownLanguage }: Day): Promise<Read> {
  const reply = await api['subjects.get']({ id });
  if (!reply.ok) return reply;
  const { subject } = reply.value;
  const name = displayName(subject);
  const hasEmail = subject.contacts.some(({ kind }) => kind === 'email');
  const channel = subject.addresses.length === 0 && hasEmail ? 'email' : 'post';
  return ok({
    ...usual,
    reference: null,
    name,
    addressee: name,
    addresses: addressesKnown(subject.addresses.map(({ address }) => address)),
    earliestOn: null,
    today,
    fields: firstFields(today, { language: subject.language ?? ownLanguage, channel }),
  });
}

/** GDPR Art. 34: one of the persons whom a breach concerns. */
async function ofConcerned(id: SubjectId, breachId: BreachId, day: Day): Promise<Read> {
  const [person, reply] = await Promise.all([ofPerson(id, day), api['breaches.get']({ id: breachId })]);
  if (!person.ok) return person;
  if (!reply.ok) return reply;
  const { breach, aware, persons } = reply.value;
  if (!persons.some(({ subjectId }) => subjectId === id))
    return err({ code: 'rule-broken', rule: 'person-not-concerned' });
  return ok({
    ...person.value,
    reference: breach.reference,
    earliestOn: aware.on,
    others: persons.filter(({ subjectId, letter }) => letter === null && subjectId !== id),
    fields: { ...person.value.fields, breachId },
  });
}

function firstFields(letterOn: LocalDate, sending: Pick<LetterFields, 'language' | 'channel'>): LetterFields {
  return letterFieldsSchema.parse({ letterOn, ...sending });
}
