/** The few words of an e-mail that carries a letter: nothing personal beyond the number of the request. */
import type { Language } from '../domain/language.ts';
import type { Addressee } from '../domain/letter/letter-kind.ts';
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
  readonly toPerson: Cover;
  readonly toOthers: Cover;
}

const copiesFr = 'La copie des données est jointe également.';
const copiesNl = 'De kopie van de gegevens vindt u eveneens in de bijlage.';
const copiesEn = 'The copy of the data is attached as well.';
const copiesDe = 'Die Kopie der Daten liegt ebenfalls bei.';

const words: Readonly<Record<Language, CoverWords>> = {
  fr: {
    toPerson: {
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
  },
  nl: {
    toPerson: {
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
  },
  en: {
    toPerson: {
      subject: 'Your request {reference}',
      greeting: 'Hello,',
      body: 'Please find attached our letter about your request {reference}.',
      withCopies: copiesEn,
      closing: 'Do write to us if you have any question.\n\nKind regards,',
    },
    toOthers: {
      subject: 'Request {reference}',
      greeting: 'Hello,',
      body: 'Please find attached our letter about the request {reference}.',
      withCopies: copiesEn,
      closing: 'Thank you in advance for your reply.\n\nKind regards,',
    },
  },
  de: {
    toPerson: {
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
  },
};

interface CoverFacts {
  readonly language: Language;
  readonly addressee: Addressee;
  readonly reference: string;
  readonly sender: string;
  readonly hasCopies: boolean;
}

export function emailCover({ language, addressee, reference, sender, hasCopies }: CoverFacts) {
  const { toPerson, toOthers } = words[language];
  const cover = addressee === 'requester' ? toPerson : toOthers;
  const say = (pattern: string) => phrase(language, pattern, { reference });
  const body = hasCopies ? `${say(cover.body)} ${say(cover.withCopies)}` : say(cover.body);
  return {
    subject: say(cover.subject),
    text: [say(cover.greeting), body, say(cover.closing), sender].join('\n\n'),
  };
}
