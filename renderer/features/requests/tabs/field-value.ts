/** The value of a field of a person's record as one reads it: codes in words, days as dates. */
import { languageSchema } from '../../../../shared/domain/language.ts';
import { localDateSchema } from '../../../../shared/domain/local-date.ts';
import type { IdentityField } from '../../../../shared/domain/subject/identity-field.ts';
import { relationSchema } from '../../../../shared/domain/subject/subject.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';

const days: ReadonlySet<IdentityField> = new Set([
  'birth',
  'relation-started',
  'relation-ended',
  'last-contact',
  'account-closed',
  'subscription-ended',
  'contract-performed',
  'satisfactory-answer',
  'said-stop',
  'restricted-since',
  'marketing-stopped-since',
  'deceased',
]);

/** What is not of the expected form stays as it is stored. */
export function fieldValue(t: Translator, field: IdentityField, value: string): string {
  if (days.has(field)) {
    const day = localDateSchema.safeParse(value);
    return day.success ? t.date(day.data) : value;
  }
  if (field === 'language') {
    const language = languageSchema.safeParse(value);
    return language.success ? t(`language.${language.data}`) : value;
  }
  if (field === 'relation') {
    const relation = relationSchema.safeParse(value);
    return relation.success ? t(`relation.${relation.data}`) : value;
  }
  return value;
}
