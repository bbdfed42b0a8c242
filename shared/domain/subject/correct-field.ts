/** Writes one correction (GDPR Art. 16) into the record of a person: only where what was wrong still stands there. */
import type { LocalDate } from '../local-date.ts';
import { localDateSchema } from '../local-date.ts';
import { languageSchema } from '../language.ts';
import type { PostalAddress } from '../postal/postal-address.ts';
import { emailSchema, normaliseEmail } from '../text/email.ts';
import { err, ok, type Result } from '../../result.ts';
import { addressLine, type IdentityField } from './identity-field.ts';
import { subjectFieldsSchema, type SubjectFields } from './subject.ts';

/** The fields that a correction can name; marks and the kind of relation are the controller's own. */
export const correctableFields = [
  'given-name',
  'family-name',
  'company',
  'customer-number',
  'email',
  'phone',
  'address',
  'language',
  'birth',
  'relation-started',
  'relation-ended',
  'note',
] as const satisfies readonly IdentityField[];
export type CorrectableField = (typeof correctableFields)[number];

export function isCorrectable(field: string): field is CorrectableField {
  return correctableFields.some((each) => each === field);
}

export interface FieldCorrection {
  readonly field: CorrectableField;
  /** Null where nothing stood there. */
  readonly was: string | null;
  readonly is: string;
  readonly address?: PostalAddress | undefined;
}

/** `changed-since`: what was wrong no longer stands there. `unsuitable`: not a value for this field. */
export type CorrectionProblem = 'changed-since' | 'unsuitable';

export function correctField(
  fields: SubjectFields,
  correction: FieldCorrection,
  on: LocalDate,
): Result<SubjectFields, CorrectionProblem> {
  switch (correction.field) {
    case 'email':
    case 'phone':
      return correctContact(fields, { ...correction, field: correction.field }, on);
    case 'address':
      return correctAddress(fields, correction, on);
    default:
      return correctPlain(fields, properties[correction.field], correction);
  }
}

type PlainField = Exclude<CorrectableField, 'email' | 'phone' | 'address'>;

const properties = {
  'given-name': 'givenName',
  'family-name': 'familyName',
  company: 'company',
  'customer-number': 'customerNumber',
  language: 'language',
  birth: 'birthOn',
  'relation-started': 'relationStartedOn',
  'relation-ended': 'relationEndedOn',
  note: 'note',
} as const satisfies Readonly<Record<PlainField, keyof SubjectFields>>;

function correctPlain(
  fields: SubjectFields,
  property: (typeof properties)[PlainField],
  { was, is }: FieldCorrection,
): Result<SubjectFields, CorrectionProblem> {
  if ((fields[property] ?? '') !== (was ?? '')) return err('changed-since');
  if (property.endsWith('On') && !localDateSchema.safeParse(is).success) return err('unsuitable');
  if (property === 'language' && !languageSchema.safeParse(is).success) return err('unsuitable');
  return checked({ ...fields, [property]: is });
}

function correctContact(
  fields: SubjectFields,
  { field, was, is }: FieldCorrection & { readonly field: 'email' | 'phone' },
  since: LocalDate,
): Result<SubjectFields, CorrectionProblem> {
  if (field === 'email' && !emailSchema.safeParse(is).success) return err('unsuitable');
  const corrected = { kind: field, value: is, origin: 'request' as const, since };
  if (was === null) return checked({ ...fields, contacts: [...fields.contacts, corrected] });
  const place = fields.contacts.findIndex(
    ({ kind, value }) => kind === field && normaliseEmail(value) === normaliseEmail(was),
  );
  if (place === -1) return err('changed-since');
  return checked({ ...fields, contacts: fields.contacts.with(place, corrected) });
}

function correctAddress(
  fields: SubjectFields,
  { was, address }: FieldCorrection,
  since: LocalDate,
): Result<SubjectFields, CorrectionProblem> {
  if (address === undefined) return err('unsuitable');
  const corrected = { address, origin: 'request' as const, since };
  if (was === null) return checked({ ...fields, addresses: [...fields.addresses, corrected] });
  const place = fields.addresses.findIndex((known) => addressLine(known.address) === was);
  if (place === -1) return err('changed-since');
  return checked({ ...fields, addresses: fields.addresses.with(place, corrected) });
}

function checked(fields: unknown): Result<SubjectFields, CorrectionProblem> {
  const parsed = subjectFieldsSchema.safeParse(fields);
  return parsed.success ? ok(parsed.data) : err('unsuitable');
}
