/** Names of providers that small businesses use and the directory lacks, by what they do; and words that name no provider. */

/** Written as in a policy; looked for as whole words. */
export const furtherNames: readonly string[] = (
  'bpost|PostNL|La Poste|Colissimo|Chronopost|Mondial Relay|Relais Colis|DHL|DPD|GLS|UPS|FedEx|TNT|Colis Privé|Sendcloud|Boxtal|' +
  'o2switch|Infomaniak|Combell|Easyhost|Gandi|OVHcloud|OVH|Hostinger|Hostpapa|PlanetHoster|LWS|Amen|Ikoula|Scaleway|Alwaysdata|Siteground|Kinsta|WP Engine|Netlify|Vercel|GoDaddy|Squarespace|Jimdo|Weebly|Webflow|SiteW|E-monsite|Odoo|PrestaShop|Magento|WiziShop|Dotclear|Ecwid|Etsy|' +
  'SumUp|PayPlug|Payplug|Mollie|Bancontact|Payconiq|Worldline|Ingenico|CCV|Lemonway|Lemon Way|Mangopay|Alma|Oney|Lydia|Lyra|PayZen|Systempay|Monetico|Stancer|Square|Zettle|GoCardless|HelloAsso|' +
  'Billit|Yuki|Octopus|WinBooks|Exact Online|Pennylane|Indy|Tiime|Sellsy|Axonaut|Henrri|QuickBooks|Sage|EBP|Cegid|Falco|Accountable|Freebe|Evoliz|Dext|Horus|' +
  'Teamleader|Pipedrive|HubSpot|Zapier|Airtable|Monday.com|ClickUp|Basecamp|ActiveCampaign|MailerLite|Mailerlite|Sarbacane|GetResponse|Klaviyo|Flodesk|ConvertKit|MailPoet|Mailpoet|Campaign Monitor|Constant Contact|Systeme.io|Learnybox|Podia|Kajabi|Teachable|' +
  'Crisp|Tawk.to|Intercom|Tidio|Freshdesk|WhatsApp|Trustpilot|Avis Vérifiés|Trusted Shops|TripAdvisor|Tripadvisor|' +
  'Airbnb|Booking.com|Abritel|Amenitiz|Beds24|Smoobu|Lodgify|Elloha|Zenchef|TheFork|LaFourchette|Guestonline|Resengo|Tablebooker|' +
  'Doctolib|Doctena|Rosa|Progenda|Doctoranytime|Planity|Treatwell|Salonkee|Calendly|SimplyBook|Acuity Scheduling|Bsport|Bookeo|Cituro|' +
  'Eventbrite|Weezevent|Billetweb|Jotform|JotForm|Tally|SurveyMonkey|Hotjar|Microsoft Clarity|Matomo Cloud|Pinterest|TikTok|Snapchat|Twitter|Vimeo|Dailymotion|Spotify|SoundCloud|Axeptio|Didomi|Cookiebot|' +
  'Supabase|Neon|Render|Railway|Heroku|DigitalOcean|Hetzner|Fly.io|Clerk|Auth0|Sentry|Plausible|PostHog|Mixpanel|Algolia|Mapbox|Resend|EmailJS|Formspree|Elfsight|Resamania|Pusher|Cal.com|' +
  'Google Analytics|Google Workspace|Google Ads|Google Maps|Google Tag Manager|Google reCAPTCHA|reCAPTCHA|YouTube|Google Fonts|AdSense|Infogreffe|Yousign|DocuSign|Mailgun|Sendgrid|Postmark|OpenAI|Canva'
).split('|');

/** Spellings under which the directory's entries go, where it lacks them: alias → code of the entry. */
export const furtherAliases: Readonly<Record<string, string>> = {
  MailChimp: 'mailchimp',
  'Google Workspace': 'google',
  'Google Ads': 'google',
  'Google Tag Manager': 'google',
  'Google reCAPTCHA': 'google',
  'Google Fonts': 'google',
  reCAPTCHA: 'google',
  AdSense: 'google',
  Meta: 'facebook',
  WhatsApp: 'facebook',
  OVHcloud: 'ovh',
  DHL: 'dhl-paket-gmbh',
  'Microsoft Clarity': 'microsoft',
  Outlook: 'microsoft',
  AWS: 'amazon-aws',
  'Amazon Web Services': 'amazon-aws',
  Sendgrid: 'twilio',
  Automattic: 'automattic',
};

/** Aliases of the directory that are everyday words in French, Dutch or English. */
export const everydayWords: ReadonlySet<string> = new Set([
  'apple',
  'notion',
  'zoom',
  'slack',
  'ups',
  'azure',
  'teams',
  'messenger',
  'alma',
  'indy',
  'rosa',
  'sage',
  'square',
  'amen',
  'crisp',
  'tally',
  'octopus',
  'meta',
  'horus',
  'la poste',
  'one',
  'neon',
  'render',
  'railway',
  'clerk',
]);

/** What stands before a name that is one: "hébergé par", "notre prestataire". Followed by a capitalised name. */
export const namingWords: readonly RegExp[] = [
  /(?:h[ée]berg[ée]e?s? (?:par|chez|sur les serveurs de|sur les serveurs d’|aupr[èe]s de)|h[ée]bergeur\s*(?::|est|\()|notre h[ée]bergeur,?|gehost (?:bij|door)|hosted (?:by|with))\s+(?:la soci[ée]t[ée]\s+|l[’']h[ée]bergeur\s+)?/gu,
  /(?:logiciel|outil|plateforme|plate-forme|prestataire|application|solution|fournisseur|extension|plugin|module|software|tool|platform)\s+(?:de |d[’']|pour )?(?:(?:la |le |l[’'])?\p{Ll}[\p{L}-]{2,20}\s+){0,3}(?:externe |en ligne |dénommée? |nommée? |appelée? )?[«"“]?\s*/gu,
];

/** An entry of a list of recipients that begins with a name and says what it does: "Deltaform – formulaires en ligne". */
export const entryOfList =
  /^\s*(?:[-–—•·*▪]\s*)?(\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s(?:\p{Lu}|\d)[\p{L}\p{N}&.’'-]*){0,3})\s*(?:[(–—:]|-\s)\s*(?=\p{Ll})([^\n]{3,200})/u;

/** What a provider does, of which a list of providers speaks; folded. */
export const providerWork =
  /\b(?:heberge|serveur|base de donnees|stockage|sauvegarde|paiement|e-?mails?\b|courriels|newsletter|messagerie|formulaire|logiciel|application|plateforme|outil|statistiques|mesure d|analyse|analytics|cartographie|carte de|widget|reservation|rendez-vous|agenda|facturation|comptabilite|signature|livraison|expedition|transport|authentification|telephonie|sms\b|visioconference|gestion (?:de|des|du)|envoi (?:de|des|d)|support|chat\b|avis\b|infrastructure|cdn\b|maintenance)/;
