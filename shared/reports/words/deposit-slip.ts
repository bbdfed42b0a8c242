/** The words of the deposit slip, in the four languages. */
import type { Language } from '../../domain/language.ts';
import type { PostingChannel } from '../../domain/request/channel.ts';
import type { Counted } from '../../letters/words/words.ts';

export interface DepositSlipWords {
  readonly fileName: string;
  readonly title: string;
  /** `{date}` */
  readonly subtitle: string;
  readonly sender: string;
  readonly itemsHeading: string;
  readonly place: string;
  readonly number: string;
  readonly recipient: string;
  readonly service: string;
  readonly date: string;
  readonly postmark: string;
  /** `{reference}` */
  readonly reference: string;
  readonly services: Readonly<Record<PostingChannel, string>>;
  /** `{count}` */
  readonly total: Counted;
  readonly postOffice: string;
  readonly postOfficeLines: string;
  readonly note: string;
}

const fr: DepositSlipWords = {
  fileName: 'bordereau-de-depot',
  title: 'Bordereau de dépôt',
  subtitle: 'Envois déposés le {date}',
  sender: 'Expéditeur',
  itemsHeading: 'Envois',
  place: 'N°',
  number: 'Numéro de l’envoi',
  recipient: 'Destinataire',
  service: 'Service',
  date: 'Date',
  postmark: 'Timbre à date',
  reference: 'Réf. {reference}',
  services: {
    'registered-post': 'Recommandé',
    post: 'Lettre simple',
    counter: 'Remise en main propre',
    email: 'E-mail',
  },
  total: { one: 'Total : {count} envoi', other: 'Total : {count} envois' },
  postOffice: 'Reçu par la poste',
  postOfficeLines: 'Nom, signature et timbre à date :',
  note: 'À faire timbrer au guichet, ligne par ligne, et à garder avec le récépissé de dépôt : il prouve la date d’envoi.',
};

const nl: DepositSlipWords = {
  fileName: 'afgiftelijst',
  title: 'Afgiftelijst',
  subtitle: 'Zendingen afgegeven op {date}',
  sender: 'Afzender',
  itemsHeading: 'Zendingen',
  place: 'Nr.',
  number: 'Nummer van de zending',
  recipient: 'Geadresseerde',
  service: 'Dienst',
  date: 'Datum',
  postmark: 'Datumstempel',
  reference: 'Ref. {reference}',
  services: {
    'registered-post': 'Aangetekend',
    post: 'Gewone brief',
    counter: 'Persoonlijk overhandigd',
    email: 'E-mail',
  },
  total: { one: 'Totaal: {count} zending', other: 'Totaal: {count} zendingen' },
  postOffice: 'Ontvangen door de post',
  postOfficeLines: 'Naam, handtekening en datumstempel:',
  note: 'Laat elke regel aan het loket afstempelen en bewaar de lijst bij het afgiftebewijs: dat bewijst de datum van verzending.',
};

const en: DepositSlipWords = {
  fileName: 'deposit-slip',
  title: 'Deposit slip',
  subtitle: 'Items handed in on {date}',
  sender: 'Sender',
  itemsHeading: 'Items',
  place: 'No.',
  number: 'Item number',
  recipient: 'Recipient',
  service: 'Service',
  date: 'Date',
  postmark: 'Postmark',
  reference: 'Ref. {reference}',
  services: {
    'registered-post': 'Registered',
    post: 'Ordinary letter',
    counter: 'Handed over in person',
    email: 'E-mail',
  },
  total: { one: 'Total: {count} item', other: 'Total: {count} items' },
  postOffice: 'Received by the post office',
  postOfficeLines: 'Name, signature and postmark:',
  note: 'Have each line postmarked at the counter and keep the slip with the receipt of deposit, which proves the date of posting.',
};

const de: DepositSlipWords = {
  fileName: 'einlieferungsliste',
  title: 'Einlieferungsliste',
  subtitle: 'Sendungen, eingeliefert am {date}',
  sender: 'Absender',
  itemsHeading: 'Sendungen',
  place: 'Nr.',
  number: 'Sendungsnummer',
  recipient: 'Empfänger',
  service: 'Versandart',
  date: 'Datum',
  postmark: 'Tagesstempel',
  reference: 'Az. {reference}',
  services: {
    'registered-post': 'Einschreiben',
    post: 'Einfacher Brief',
    counter: 'Persönlich übergeben',
    email: 'E-Mail',
  },
  total: { one: 'Gesamt: {count} Sendung', other: 'Gesamt: {count} Sendungen' },
  postOffice: 'Von der Post angenommen',
  postOfficeLines: 'Name, Unterschrift und Tagesstempel:',
  note: 'Lassen Sie jede Zeile am Schalter abstempeln und bewahren Sie die Liste zusammen mit dem Einlieferungsbeleg auf: Er beweist das Datum der Absendung.',
};

export const depositSlipWords: Readonly<Record<Language, DepositSlipWords>> = { fr, nl, en, de };
