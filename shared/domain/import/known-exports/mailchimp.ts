/** Mailchimp: the tables of an exported audience (subscribed, unsubscribed, cleaned, non-subscribed). */
import { asData, columns, to, type KnownExport } from './known-export.ts';

const marks = [
  'email address|email|adresse e mail|adresse email|e mail|e mailadres|e mail adresse',
  'leid',
  'euid',
];

const audience: KnownExport = {
  source: 'mailchimp',
  relation: 'newsletter',
  marks,
  usual: 'first name|last name|name|nom|prenom|phone number|numero de telephone|birthday|anniversaire',
  columns: columns([
    ['address|adresse|adres', to('street')],
    ['optin time', to('newsletter-optin-at')],
    ['confirm time', to('newsletter-optin-at')],
    ['optin ip|confirm ip', to('opt-in-ip')],
    ['unsub time', to('unsubscribed-at')],
    ['unsub campaign title|unsub campaign id|unsub reason|unsub reason other', asData('newsletter')],
    ['clean time|clean campaign title|clean campaign id|member rating', asData('newsletter')],
    // Worked out by Mailchimp from the IP address: not the country that the person gave.
    ['latitude|longitude|gmtoff|dstoff|timezone|cc|region', asData('location')],
    ['last changed|leid|euid', to('ignore')],
    ['notes', to('note')],
    ['tags', to('tags')],
  ]),
};

/** Addresses that bounced: once subscribed, no longer written to, without having objected. */
const cleaned: KnownExport = {
  ...audience,
  marks: [...marks, 'clean time'],
  columns: { ...audience.columns, ...columns([['optin time|confirm time', asData('newsletter')]]) },
};

export const mailchimpExports: readonly KnownExport[] = [cleaned, audience];
