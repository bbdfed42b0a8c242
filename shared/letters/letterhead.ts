/** Who writes: the sender's lines and legal mentions that Belgian and French law ask of business letters, and who signs. */
import type { Controller } from '../domain/controller/controller.ts';
import {
  formatEnterpriseNumberBe,
  parseEnterpriseNumberBe,
} from '../domain/identifier/enterprise-number-be.ts';
import { formatSiren, parseSiren } from '../domain/identifier/siren.ts';
import { formatVatNumber, parseVatNumber } from '../domain/identifier/vat-number.ts';
import { countryName } from '../domain/postal/country-code.ts';
import { frameOf } from './clauses/clauses.ts';
import { phrase } from './format.ts';

/** Between mentions on one line. */
const dot = ' · ';

/** Name first, then address and contacts. The country is named on a letter that goes abroad. */
export function senderLines(controller: Controller, goesAbroad: boolean): readonly string[] {
  const { address, tradeName, email, phone, website } = controller;
  return [
    legalName(controller),
    tradeName === controller.name ? null : tradeName,
    address.line2,
    address.line1,
    `${address.postalCode} ${address.town}`.trim(),
    goesAbroad ? countryName(address.countryCode, controller.language) : null,
    phone,
    email,
    website,
  ].filter(isFilled);
}

/**
 * The name as the law wants it in letters. A company with its form (CSA art. 2:20; Code de commerce, art. R123-238) and "en liquidation"
 * where it is; a French sole trader with « EI » (Code de commerce, art. L526-22).
 */
export function legalName(controller: Controller): string {
  const { name, kind, country, legalForm, inLiquidation, language } = controller;
  const ending = kind === 'company' ? legalForm : country === 'FR' ? 'EI' : null;
  const full = ending === null || isNamed(name, ending) ? name : `${name} ${ending}`;
  return inLiquidation ? phrase(language, frameOf(language).mentions.inLiquidation, { name: full }) : full;
}

function isNamed(name: string, ending: string): boolean {
  const words = name.toUpperCase().split(/\s+/u);
  return words.includes(ending.toUpperCase()) || /entrepreneure? individuel(?:le)?/iu.test(name);
}

/** Name, seat, capital; numbers and register. In the language of the letterhead, whatever the letter's. */
export function footerLines(controller: Controller): readonly string[] {
  const { mentions } = frameOf(controller.language);
  const { address, legalForm, shareCapital, language } = controller;
  const hasCapital =
    controller.country === 'FR' &&
    controller.kind === 'company' &&
    isFilled(legalForm) &&
    isFilled(shareCapital);
  const seat = [address.line1, address.line2, `${address.postalCode} ${address.town}`.trim()]
    .filter(isFilled)
    .join(', ');
  const capital = hasCapital
    ? phrase(language, mentions.capital, { form: legalForm, capital: shareCapital })
    : null;
  return [
    [legalName(controller), capital, seat].filter(isFilled).join(dot),
    [...numbers(controller), registry(controller)].filter(isFilled).join(dot),
  ].filter(isFilled);
}

function numbers(controller: Controller): readonly (string | null)[] {
  const { country, enterpriseNumber, vatNumber, language } = controller;
  const vat =
    vatNumber === null
      ? null
      : phrase(language, frameOf(language).mentions.vat, { number: vatText(vatNumber, country) });
  if (country === 'FR')
    return [enterpriseNumber === null ? null : `SIREN ${sirenText(enterpriseNumber)}`, vat];
  // A Belgian VAT number is the enterprise number: named once.
  return [vat ?? (enterpriseNumber === null ? null : `BE ${enterpriseText(enterpriseNumber)}`)];
}

/** A natural person stands in no Belgian register of legal persons; in the French RCS only where registered. */
function registry({ country, kind, registryTown, language }: Controller): string | null {
  if (registryTown === null || (country === 'BE' && kind === 'natural-person')) return null;
  return phrase(language, frameOf(language).mentions.registry[country], { town: registryTown });
}

/** Numbers that do not parse are printed as they were typed. */
export function enterpriseText(typed: string): string {
  const parsed = parseEnterpriseNumberBe(typed);
  return parsed.ok ? formatEnterpriseNumberBe(parsed.value) : typed;
}

export function sirenText(typed: string): string {
  const parsed = parseSiren(typed);
  return parsed.ok ? formatSiren(parsed.value) : typed;
}

export function vatText(typed: string, country: Controller['country']): string {
  const parsed = parseVatNumber(typed, country);
  return parsed.ok ? formatVatNumber(parsed.value) : typed;
}

function isFilled(text: string | null): text is string {
  return text !== null && text !== '';
}
