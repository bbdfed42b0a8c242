/** What the record of a person says in one field, in words: days and codes as a reader knows them, all else as it is held. */
import { languageSchema, type Language } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { countryName, isCountryCode } from '../domain/postal/country-code.ts';
import type { IdentityField } from '../domain/subject/identity-field.ts';
import { formatDate } from './format.ts';

/** The kind of relation has no words here; whatever does not fit its field stays as it was written. */
export function fieldText(field: IdentityField, value: string, language: Language): string {
  switch (field) {
    case 'birth':
    case 'relation-started':
    case 'relation-ended':
    case 'last-contact':
    case 'account-closed':
    case 'subscription-ended':
    case 'contract-performed':
    case 'satisfactory-answer':
    case 'said-stop':
    case 'restricted-since':
    case 'marketing-stopped-since':
    case 'deceased': {
      const day = localDateSchema.safeParse(value);
      return day.success ? formatDate(language, day.data) : value;
    }
    case 'address':
      return withCountryName(value, language);
    case 'language':
      return languageName(value, language);
    default:
      return value;
  }
}

/** "Rue Haute 139 bte 20, 1000 Bruxelles, Belgique": an address is held with the code of its country at the end. */
function withCountryName(address: string, language: Language): string {
  const code = address.slice(-2);
  return isCountryCode(code) ? address.slice(0, -2) + countryName(code, language) : address;
}

/** "néerlandais" */
function languageName(code: string, language: Language): string {
  if (!languageSchema.safeParse(code).success) return code;
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
