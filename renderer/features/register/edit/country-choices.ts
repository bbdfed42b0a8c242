/** The countries of the world by their names, in the order of the alphabet of the screen's language. */
import { countryCodes, countryName } from '../../../../shared/domain/postal/country-code.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { Choice } from '../../../ui/choice.ts';

export function countryChoices({ language }: Translator): readonly Choice[] {
  const order = new Intl.Collator(language);
  return countryCodes
    .map((id) => ({ id, label: countryName(id, language) }))
    .toSorted((a, b) => order.compare(a.label, b.label));
}
