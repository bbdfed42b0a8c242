/** WooCommerce, Shopify and Brevo: their customer and contact exports. */
import { asData, asSecret, columns, to, type KnownExport } from './known-export.ts';

/** WooCommerce → Analytics → Customers. */
const wooAnalytics: KnownExport = {
  source: 'woocommerce',
  relation: 'customer',
  marks: [
    'name|nom|naam',
    'username|identifiant|nom d utilisateur|gebruikersnaam|benutzername',
    'aov|panier moyen|valeur moyenne des commandes|vm|gemiddelde bestelwaarde',
    'email|e mail|adresse e mail',
  ],
  usual:
    'orders|commandes|total spend|total depense|country region|pays region|city|ville|postal code|code postal|bestellingen|bestellungen',
  columns: columns([
    ['name|nom|naam', to('full-name')],
    ['sign up|inscription|date d inscription|registratie|registrierung', to('created-on')],
    ['last active|derniere activite|laatst actief|zuletzt aktiv', to('last-contact-on')],
    ['region|state region', asData('contact')],
  ]),
};

/** WordPress users with their WooCommerce fields, as export plugins write them. */
const wooUsers: KnownExport = {
  source: 'woocommerce',
  relation: 'customer',
  marks: ['user email|email|billing email', 'billing first name', 'billing address 1', 'billing postcode'],
  usual:
    'first name|last name|billing last name|billing company|billing email|billing phone|billing address 2|billing city|billing country|shipping first name|shipping last name|shipping company|shipping phone|shipping address 1|shipping address 2|shipping postcode|shipping city|shipping country',
  columns: columns([
    ['id|customer id|user id', to('customer-number')],
    ['user pass|session tokens|user activation key', asSecret],
    [
      'user login|username|user nicename|nickname|display name|roles|role|user status|user level',
      asData('account'),
    ],
    ['user registered', to('created-on')],
    ['user url', asData('contact')],
    ['description', to('note')],
    ['wc last active', to('last-contact-on')],
    ['wc last order|last order id', asData('purchases')],
    ['paying customer', asData('purchases')],
    ['billing state|shipping state', asData('contact')],
    [
      'rich editing|syntax highlighting|comment shortcuts|admin color|use ssl|show admin bar front|dismissed wp pointers|wp user level|wp capabilities|last update',
      to('ignore'),
    ],
  ]),
};

const shopifyCustomers: KnownExport = {
  source: 'shopify',
  relation: 'customer',
  marks: [
    'first name',
    'last name',
    'email',
    'accepts email marketing|accepts marketing',
    'total spent',
    'tax exempt',
  ],
  columns: columns([
    ['customer id', to('customer-number')],
    ['accepts email marketing|accepts marketing', to('newsletter-consent')],
    ['accepts sms marketing|accepts whatsapp marketing', asData('newsletter')],
    ['default address company|company', to('company')],
    ['default address address 1|address 1', to('street')],
    ['default address address 2|address 2', to('street-2')],
    ['default address city|city', to('town')],
    ['default address zip|zip', to('postal-code')],
    // The code comes after the name in older files; either will do.
    ['default address country code|country code|country', to('country')],
    ['default address province code|province code|province', asData('contact')],
    ['default address phone|phone', to('phone')],
    ['total spent|total orders', asData('purchases')],
    ['tax exempt', asData('payment')],
    ['note', to('note')],
    ['tags', to('tags')],
  ]),
};

/** Brevo (formerly Sendinblue): names of attributes follow the language of the account. */
const brevoContacts: KnownExport = {
  source: 'brevo',
  relation: 'newsletter',
  marks: [
    'email',
    'firstname|prenom|vorname|voornaam',
    'lastname|nom|nachname|achternaam',
    'sms',
    'added time|modified time|contact id|ext id|email blacklisted|email campaigns|whatsapp|landline number|double opt in',
  ],
  columns: columns([
    ['contact id', to('customer-number')],
    ['ext id', asData('account')],
    ['nom|nachname|achternaam', to('family-name')],
    ['sms|whatsapp', to('mobile')],
    ['landline number', to('phone')],
    ['added time', to('created-on')],
    ['modified time', to('ignore')],
    ['double opt in', asData('newsletter')],
    ['opt in', to('newsletter-consent')],
    ['email campaigns|email marketing|email subscription status|email status', to('newsletter-consent')],
    ['email blacklisted|blacklist|email blacklist|blacklisted', to('unsubscribed-at')],
    [
      'sms campaigns|sms marketing|sms blacklisted|transactional emails|whatsapp campaigns|whatsapp marketing',
      asData('newsletter'),
    ],
    ['job title', asData('profession')],
    ['interests', asData('preferences')],
    ['last changed|modified time', to('ignore')],
  ]),
};

export const otherExports: readonly KnownExport[] = [shopifyCustomers, wooAnalytics, wooUsers, brevoContacts];
