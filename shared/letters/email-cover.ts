/** The few words of an e-mail that carries a letter: nothing personal beyond the number of what it is about. */
import type { Language } from '../domain/language.ts';
import { letterRules, type LetterKind } from '../domain/letter/letter-kind.ts';
import { phrase } from './format.ts';

interface Cover {
  /** `{reference}` */
  readonly subject: string;
  readonly greeting: string;
  /** `{reference}` */
  readonly body: string;
  /** After the body, where files go with the letter. */
  readonly withCopies: string;
  readonly closing: string;
}

interface CoverWords {
  readonly toRequester: Cover;
  /** Whom we ask to do something about the request. */
  readonly toOthers: Cover;
  readonly toAuthority: Cover;
  /** Who has asked for nothing: no number would tell them anything. */
  readonly toPerson: Cover;
  readonly ofBreach: Cover;
}

const copiesFr = 'La copie des données est jointe également.';
const copiesNl = 'De kopie van de gegevens vindt u eveneens in de bijlage.';
const copiesEn = 'The copy of the data is attached as well.';
const copiesDe = 'Die Kopie der Daten liegt ebenfalls bei.';

const words: Readonly<Record<Language, CoverWords>> = {
  fr: {
    toRequester: {
      subject: 'Votre demande {reference}',
      greeting: 'Bonjour,',
      body: 'Vous trouverez en pièce jointe notre lettre au sujet de votre demande {reference}.',
      withCopies: copiesFr,
      closing: 'Nous restons à votre disposition pour toute question.\n\nBien cordialement,',
    },
    toOthers: {
      subject: 'Demande {reference}',
      greeting: 'Bonjour,',
      body: 'Vous trouverez en pièce jointe notre lettre au sujet de la demande {reference}.',
      withCopies: copiesFr,
      closing: 'Merci d’avance de votre réponse.\n\nBien cordialement,',
    },
    toAuthority: {
      subject: 'Votre courrier, notre référence {reference}',
      greeting: 'Madame, Monsieur,',
      body: 'Vous trouverez en pièce jointe notre réponse à votre courrier, sous la référence {reference}.',
      withCopies: copiesFr,
      closing: 'Nous restons à votre disposition pour toute précision.\n\nBien cordialement,',
    },
    toPerson: {
      subject: 'Une lettre au sujet de vos données',
      greeting: 'Bonjour,',
      body: 'Vous trouverez en pièce jointe une lettre de notre part au sujet de vos données. Elle ne vous demande ni mot de passe, ni paiement.',
      withCopies: copiesFr,
      closing: 'Nous restons à votre disposition pour toute question.\n\nBien cordialement,',
    },
    ofBreach: {
      subject: 'Violation de données {reference}',
      greeting: 'Bonjour,',
      body: 'Vous trouverez en pièce jointe notre lettre au sujet de la violation de données {reference}.',
      withCopies: copiesFr,
      closing: 'Nous restons joignables pour toute question.\n\nBien cordialement,',
    },
  },
  nl: {
    toRequester: {
      subject: 'Uw verzoek {reference}',
      greeting: 'Geachte mevrouw, geachte heer,',
      body: 'In de bijlage vindt u onze brief over uw verzoek {reference}.',
      withCopies: copiesNl,
      closing: 'Hebt u nog vragen, dan horen wij het graag.\n\nMet vriendelijke groet,',
    },
    toOthers: {
      subject: 'Verzoek {reference}',
      greeting: 'Geachte mevrouw, geachte heer,',
      body: 'In de bijlage vindt u onze brief over het verzoek {reference}.',
      withCopies: copiesNl,
      closing: 'Alvast bedankt voor uw antwoord.\n\nMet vriendelijke groet,',
    },
    toAuthority: {
      subject: 'Uw brief, onze referentie {reference}',
      greeting: 'Geachte mevrouw, geachte heer,',
      body: 'In de bijlage vindt u ons antwoord op uw brief, onder referentie {reference}.',
      withCopies: copiesNl,
      closing: 'Wij geven u graag verdere toelichting.\n\nMet vriendelijke groet,',
    },
    toPerson: {
      subject: 'Een brief over uw gegevens',
      greeting: 'Geachte mevrouw, geachte heer,',
      body: 'In de bijlage vindt u een brief van ons over uw gegevens. Wij vragen u daarin geen wachtwoord en geen betaling.',
      withCopies: copiesNl,
      closing: 'Hebt u nog vragen, dan horen wij het graag.\n\nMet vriendelijke groet,',
    },
    ofBreach: {
      subject: 'Datalek {reference}',
      greeting: 'Geachte mevrouw, geachte heer,',
      body: 'In de bijlage vindt u onze brief over het datalek {reference}.',
      withCopies: copiesNl,
      closing: 'Hebt u vragen, dan zijn wij bereikbaar.\n\nMet vriendelijke groet,',
    },
  },
  en: {
    toRequester: {
      subject: 'Your request {reference}',
      greeting: 'Hello,',
      body: 'Please find attached our letter about your request {reference}.',
      withCopies: copiesEn,
      closing: 'If you have any questions, please write to us.\n\nKind regards,',
    },
    toOthers: {
      subject: 'Request {reference}',
      greeting: 'Hello,',
      body: 'Please find attached our letter about the request {reference}.',
      withCopies: copiesEn,
      closing: 'Thank you in advance for your reply.\n\nKind regards,',
    },
    toAuthority: {
      subject: 'Your letter, our reference {reference}',
      greeting: 'Dear Sir or Madam,',
      body: 'Please find attached our reply to your letter, under reference {reference}.',
      withCopies: copiesEn,
      closing: 'We are at your disposal for any further explanation.\n\nKind regards,',
    },
    toPerson: {
      subject: 'A letter about your data',
      greeting: 'Hello,',
      body: 'Please find attached a letter from us about your data. It does not ask you for any password or payment.',
      withCopies: copiesEn,
      closing: 'If you have any questions, please write to us.\n\nKind regards,',
    },
    ofBreach: {
      subject: 'Data breach {reference}',
      greeting: 'Hello,',
      body: 'Please find attached our letter about the data breach {reference}.',
      withCopies: copiesEn,
      closing: 'We are available for any questions.\n\nKind regards,',
    },
  },
  de: {
    toRequester: {
      subject: 'Ihr Antrag {reference}',
      greeting: 'Guten Tag,',
      body: 'im Anhang finden Sie unser Schreiben zu Ihrem Antrag {reference}.',
      withCopies: copiesDe,
      closing: 'Bei Fragen sind wir gern für Sie da.\n\nMit freundlichen Grüßen',
    },
    toOthers: {
      subject: 'Antrag {reference}',
      greeting: 'Guten Tag,',
      body: 'im Anhang finden Sie unser Schreiben zum Antrag {reference}.',
      withCopies: copiesDe,
      closing: 'Vielen Dank im Voraus für Ihre Antwort.\n\nMit freundlichen Grüßen',
    },
    toAuthority: {
      subject: 'Ihr Schreiben, unser Zeichen {reference}',
      greeting: 'Sehr geehrte Damen und Herren,',
      body: 'im Anhang finden Sie unsere Antwort auf Ihr Schreiben unter dem Zeichen {reference}.',
      withCopies: copiesDe,
      closing: 'Für weitere Auskünfte stehen wir Ihnen gern zur Verfügung.\n\nMit freundlichen Grüßen',
    },
    toPerson: {
      subject: 'Ein Schreiben zu Ihren Daten',
      greeting: 'Guten Tag,',
      body: 'im Anhang finden Sie ein Schreiben von uns zu Ihren Daten. Wir fragen darin weder nach einem Passwort noch nach einer Zahlung.',
      withCopies: copiesDe,
      closing: 'Bei Fragen sind wir gern für Sie da.\n\nMit freundlichen Grüßen',
    },
    ofBreach: {
      subject: 'Datenpanne {reference}',
      greeting: 'Guten Tag,',
      body: 'im Anhang finden Sie unser Schreiben zur Datenpanne {reference}.',
      withCopies: copiesDe,
      closing: 'Bei Fragen sind wir für Sie erreichbar.\n\nMit freundlichen Grüßen',
    },
  },
};

interface CoverFacts {
  readonly language: Language;
  readonly kind: LetterKind;
  /** Null where it is about no file with a number. */
  readonly reference: string | null;
  readonly sender: string;
  readonly hasCopies: boolean;
}

export function emailCover({ language, kind, reference, sender, hasCopies }: CoverFacts) {
  const cover = words[language][coverOf(kind)];
  const say = (pattern: string) => phrase(language, pattern, { reference: reference ?? '' });
  const body = hasCopies ? `${say(cover.body)} ${say(cover.withCopies)}` : say(cover.body);
  return {
    subject: say(cover.subject),
    text: [say(cover.greeting), body, say(cover.closing), sender].join('\n\n'),
  };
}

function coverOf(kind: LetterKind): keyof CoverWords {
  if (kind === 'breach-client-notice') return 'ofBreach';
  switch (letterRules[kind].addressee) {
    case 'requester':
      return 'toRequester';
    case 'authority':
      return 'toAuthority';
    case 'person':
      return 'toPerson';
    case 'client':
    case 'recipient':
      return 'toOthers';
  }
}
