/** Where imported data comes from, as an access answer names it (GDPR Art. 15(1)(g)): the tool, never the name of a file. */
import type { Language } from '../language.ts';
import type { ImportSource } from './column-mapping.ts';

const toolNames: Readonly<Record<Exclude<ImportSource, 'unknown'>, string>> = {
  prestashop: 'PrestaShop',
  mailchimp: 'Mailchimp',
  woocommerce: 'WooCommerce',
  shopify: 'Shopify',
  brevo: 'Brevo',
};

const exportOf: Readonly<Record<Language, (tool: string) => string>> = {
  fr: (tool) => `Export de ${tool}`,
  nl: (tool) => `Export uit ${tool}`,
  en: (tool) => `${tool} export`,
  de: (tool) => `Export aus ${tool}`,
};

const importedList: Readonly<Record<Language, string>> = {
  fr: 'Liste reprise d’un fichier',
  nl: 'Lijst overgenomen uit een bestand',
  en: 'List taken over from a file',
  de: 'Aus einer Datei übernommene Liste',
};

export function importSourceText(source: ImportSource, language: Language): string {
  return source === 'unknown' ? importedList[language] : exportOf[language](toolNames[source]);
}
