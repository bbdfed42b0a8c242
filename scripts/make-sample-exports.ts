/** Writes the sample exports for the demo and the fixtures for the tests of the import; the same bytes every time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mailchimpAudience } from './sample-exports/mailchimp-audience.ts';
import {
  brevoContacts,
  frenchSpreadsheet,
  mailchimpCleaned,
  prestashopList,
  shopifyCustomers,
  woocommerceUsers,
} from './sample-exports/other-tools.ts';
import { prestashopCustomers } from './sample-exports/prestashop-customers.ts';

/** Paths from the top of the project, with what stands in them. */
export const sampleExports: Readonly<Record<string, () => Uint8Array>> = {
  'resources/samples/prestashop-customers.csv': () => new TextEncoder().encode(prestashopCustomers()),
  'resources/samples/mailchimp-audience.csv': () => new TextEncoder().encode(mailchimpAudience()),
  'test/fixtures/imports/woocommerce-users.tsv': woocommerceUsers,
  'test/fixtures/imports/tableur-clients.csv': frenchSpreadsheet,
  'test/fixtures/imports/shopify-customers.csv': shopifyCustomers,
  'test/fixtures/imports/brevo-contacts.csv': brevoContacts,
  'test/fixtures/imports/prestashop-liste.csv': prestashopList,
  'test/fixtures/imports/mailchimp-cleaned.csv': mailchimpCleaned,
};

if (import.meta.main) {
  for (const [path, make] of Object.entries(sampleExports)) {
    const target = fileURLToPath(new URL(`../${path}`, import.meta.url));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, make());
  }
}
