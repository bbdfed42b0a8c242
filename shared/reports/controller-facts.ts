/** Who the controller is, as the lines of a report (GDPR Art. 13(1)(a) and (b), 30(1)(a)). */
import type { Controller } from '../domain/controller/controller.ts';
import { countryName } from '../domain/postal/country-code.ts';
import type { PostalAddress } from '../domain/postal/postal-address.ts';
import type { Language } from '../domain/language.ts';
import { enterpriseText, legalName, sirenText, vatText } from '../letters/letterhead.ts';
import type { Scribe } from './scribe.ts';

type Line = readonly [label: string, value: string | null];

/** Lines with null are not known; the caller says what stands in their place. */
export function controllerLines(controller: Controller, { words, language, say }: Scribe): readonly Line[] {
  const { country, tradeName, enterpriseNumber, vatNumber, address } = controller;
  const text = words.controller;
  const number = (typed: string) => (country === 'BE' ? enterpriseText(typed) : sirenText(typed));
  return [
    [say(text.name), legalName(controller)],
    ...optional(say(text.tradeName), tradeName === controller.name ? null : tradeName),
    [say(text.enterpriseNumber[country]), enterpriseNumber === null ? null : number(enterpriseNumber)],
    ...optional(say(text.vatNumber), vatNumber === null ? null : vatText(vatNumber, country)),
    [say(text.address), addressText(address, language)],
    [say(text.reach), waysText(controller)],
    ...optional(say(text.website), controller.website),
  ];
}

/** "Zélie Vantroubel, vie-privee@exemple.be, +32 …" */
export function contactText({ name, email, phone }: NonNullable<Controller['dpo']>): string {
  return [name, email, phone].filter((part) => part !== null).join(', ');
}

/** E-mail and telephone in one line; null where there is neither. */
export function waysText({ email, phone }: Pick<Controller, 'email' | 'phone'>): string | null {
  const ways = [email, phone].filter((way) => way !== null);
  return ways.length === 0 ? null : ways.join(', ');
}

/** "Rue Haute 139 bte 20, 1000 Bruxelles, Belgique" */
export function addressText(
  { line1, line2, postalCode, town, countryCode }: PostalAddress,
  language: Language,
): string {
  return [line2, line1, `${postalCode} ${town}`.trim(), countryName(countryCode, language)]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

function optional(label: string, value: string | null): readonly Line[] {
  return value === null ? [] : [[label, value]];
}
