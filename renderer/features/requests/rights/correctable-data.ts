/** The data of a person that a correction can name: what is held, and the fields that stand empty. */
import type { SubjectFile } from '../../../../shared/contract/subject-calls.ts';
import type { DataItemId } from '../../../../shared/domain/id.ts';
import type { PostalAddress } from '../../../../shared/domain/postal/postal-address.ts';
import type { DetailsOf } from '../../../../shared/domain/request/right-details.ts';
import { correctableFields, type CorrectableField } from '../../../../shared/domain/subject/correct-field.ts';
import { addressLine } from '../../../../shared/domain/subject/identity-field.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { capitalise } from '../../../parts/format.ts';
import { fieldValue } from '../tabs/field-value.ts';

export type Correction = DetailsOf<'rectification'>['corrections'][number];

export interface CorrectableDatum {
  /** For a choice among others. */
  readonly id: string;
  /** What the answer calls it. */
  readonly label: string;
  readonly was: string | null;
  readonly itemId: DataItemId | null;
  readonly field: CorrectableField | null;
  /** Of a postal address, to be changed in its parts. */
  readonly address: PostalAddress | null;
}

export const elsewhere: CorrectableDatum = {
  id: 'elsewhere',
  label: '',
  was: null,
  itemId: null,
  field: null,
  address: null,
};

export function correctableData(t: Translator, file: SubjectFile | null): readonly CorrectableDatum[] {
  if (file === null) return [elsewhere];
  const { subject, held } = file;
  const fields = held.categories.flatMap((category) => category.fields);
  const known = fields.flatMap(({ field, value }, place) => {
    const correctable = correctableFields.find((each) => each === field);
    if (correctable === undefined) return [];
    const address = subject.addresses.find((each) => addressLine(each.address) === value)?.address ?? null;
    return [
      {
        id: `field ${place}`,
        label: nameOf(t, correctable),
        was: value,
        itemId: null,
        field: correctable,
        address,
      },
    ];
  });
  const empty = correctableFields
    .filter((field) => isMany(field) || !fields.some((each) => each.field === field))
    .map((field) => ({
      id: `new ${field}`,
      label: nameOf(t, field),
      was: null,
      itemId: null,
      field,
      address: null,
    }));
  const items = held.categories.flatMap((category) =>
    category.items
      .filter(({ value }) => value.trim().length <= longestValue)
      .map(({ id, label, value }) => ({
        id,
        label,
        was: value.trim() === '' ? null : value.trim(),
        itemId: id,
        field: null,
        address: null,
      })),
  );
  return [...known, ...items, ...empty, elsewhere];
}

/** What a correction can hold; longer texts are corrected by hand. */
const longestValue = 2000;

export function datumText(t: Translator, datum: CorrectableDatum): string {
  if (datum.id === elsewhere.id) return t('rectify.elsewhere');
  if (datum.was === null && datum.field !== null) return t('rectify.new', { what: datum.label });
  const shown = datum.field === null ? (datum.was ?? '') : fieldValue(t, datum.field, datum.was ?? '');
  return `${datum.label} — ${shown}`;
}

function isMany(field: CorrectableField): boolean {
  return field === 'email' || field === 'phone' || field === 'address';
}

function nameOf(t: Translator, field: CorrectableField): string {
  return capitalise(t, t(`identity-field.${field}`));
}
