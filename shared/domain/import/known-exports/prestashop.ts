/** PrestaShop 1.6 to 9: the customer list and address list of the back office, and its tables exported by SQL tools. */
import { asData, asSecret, columns, to, type KnownExport } from './known-export.ts';

/** `ps_customer` as phpMyAdmin, a module or the SQL manager write it: all columns, the password hash among them. */
const customerTable: KnownExport = {
  source: 'prestashop',
  relation: 'customer',
  marks: [
    'id customer',
    'firstname',
    'lastname',
    'email',
    'passwd|secure key|id default group|newsletter date add|id gender',
  ],
  usual: 'company',
  columns: columns([
    ['id customer', to('customer-number')],
    ['passwd|secure key|reset password token|reset password validity|last passwd gen', asSecret],
    [
      'id shop group|id shop|id default group|id risk|id lang|show public prices|date upd|active',
      to('ignore'),
    ],
    ['id gender|lang|gender', asData('identity')],
    ['siret|ape', asData('company')],
    ['website', asData('contact')],
    ['newsletter', to('newsletter-consent')],
    ['newsletter date add', to('newsletter-optin-at')],
    ['ip registration newsletter', to('opt-in-ip')],
    ['optin', asData('newsletter')],
    ['outstanding allow amount|max payment days', asData('payment')],
    ['is guest|deleted', asData('account')],
    ['birthday', to('birth-date')],
    ['date add', to('created-on')],
    ['note', to('note')],
  ]),
};

/** `ps_address`: several lines per customer, told apart by `id_customer`. Country is a number of the shop's own list. */
const addressTable: KnownExport = {
  source: 'prestashop',
  relation: 'customer',
  marks: ['id address', 'id customer', 'address 1', 'postcode', 'city'],
  usual: 'company|lastname|firstname|address 2|phone|phone mobile|vat number',
  columns: columns([
    ['id customer', to('customer-number')],
    ['id address|id state|id manufacturer|id supplier|id warehouse|date upd|active', to('ignore')],
    ['id country', to('country')],
    ['alias', asData('contact')],
    ['other', to('note')],
    ['dni', { target: 'ignore', flag: 'national-number', group: null }],
    ['date add', to('ignore')],
    ['deleted', asData('account')],
  ]),
};

/** The button "Export" above the list of customers; the names follow the language of the back office. */
const customerList: KnownExport = {
  source: 'prestashop',
  relation: 'customer',
  marks: [
    'id',
    'first name|prenom|voornaam|vorname',
    'last name|nom|achternaam|nachname',
    'email address|adresse e mail|adresse email|e mailadres|e mail adresse|email',
    'sales|ventes|verkopen|verkoop|umsatz|vertrieb',
    'newsletter|nieuwsbrief|lettre d information',
    'partner offers|offres partenaires|offres des partenaires|opt in|partneraanbiedingen|partnerangebote|angebote von partnern',
  ],
  usual: 'company|societe|entreprise|bedrijf|firma|unternehmen',
  columns: columns([
    ['id', to('customer-number')],
    ['nom|achternaam|nachname', to('family-name')],
    ['social title|titre|titre de civilite|civilite|aanhef|anrede', asData('identity')],
    ['group|groupe|groep|gruppe|enabled|active|active e|ingeschakeld|aktiviert', asData('account')],
    ['sales|ventes|verkopen|verkoop|umsatz|vertrieb', asData('purchases')],
    ['newsletter|nieuwsbrief|lettre d information', to('newsletter-consent')],
    [
      'partner offers|offres partenaires|offres des partenaires|opt in|partneraanbiedingen|partnerangebote|angebote von partnern',
      asData('newsletter'),
    ],
    ['registration|inscription|registratie|registrierung|anmeldung', to('created-on')],
    ['last visit|derniere visite|laatste bezoek|letzter besuch', to('last-contact-on')],
  ]),
};

/** The button "Export" above the list of addresses: no e-mail, and an `ID` that counts addresses, not customers. */
const addressList: KnownExport = {
  source: 'prestashop',
  relation: 'customer',
  marks: [
    'id',
    'first name|prenom|voornaam|vorname',
    'last name|nom|achternaam|nachname',
    'address|adresse|adres',
    'postcode zip code|zip postal code|code postal|postal zip code|postcode|plz|postleitzahl|zip postcode',
    'city|ville|stad|plaats|stadt|ort',
    'country|pays|land',
  ],
  columnCount: 7,
  columns: columns([
    ['id', asData('account')],
    ['nom|achternaam|nachname', to('family-name')],
  ]),
};

/** Subscribers of the module "newsletter subscription". */
const subscribers: KnownExport = {
  source: 'prestashop',
  relation: 'newsletter',
  marks: ['id', 'shop name', 'gender', 'lastname', 'firstname', 'email', 'subscribed', 'subscribed on'],
  columns: columns([
    // "N12" for a mere subscriber; the number of the customer otherwise.
    ['id', to('ignore')],
    ['shop name', to('ignore')],
    ['gender', asData('identity')],
    ['subscribed', to('newsletter-consent')],
    ['subscribed on', to('newsletter-optin-at')],
    ['iso lang', to('language')],
  ]),
};

export const prestashopExports: readonly KnownExport[] = [
  addressTable,
  customerTable,
  subscribers,
  customerList,
  addressList,
];

/** Countries by their number in a new PrestaShop: the order of its own installation list. */
const installedCountries =
  'DE AT BE CA CN ES FI FR GR IT JP LU NL PL PT CZ GB SE CH DK US HK NO AU SG IE NZ KR IL ZA NG CI TG BO MU RO SK DZ'.split(
    ' ',
  );

export function prestashopCountry(cell: string): string | null {
  return /^\d{1,3}$/.test(cell) ? (installedCountries[Number(cell) - 1] ?? null) : null;
}
