/** How people say no in Dutch: to processing, advertising, consent given, machines that decide; and for the dead. */
import type { PhrasesOf } from './language-phrases.ts';

export const dutchObjections: PhrasesOf<
  | 'objection'
  | 'marketing-objection'
  | 'consent-withdrawal'
  | 'automated-decision'
  | 'post-mortem'
  | 'cessation'
  | 'contact-removal'
> = {
  objection: {
    demands: [
      'verzet|bezwaar ~3 ertegen ~6 gegevens|persoonsgegevens',
      'bezwaar ~4 verwerking|gebruik|gebruiken|profilering|delen|doorgeven|verwerken',
      'maak ~4 bezwaar',
      'verzet ~5 tegen ~4 verwerking|gebruik|profilering|verwerken|delen|doorgifte|publicatie',
      'teken ~4 verzet|bezwaar',
      'stop|staak ~4 verwerken|verwerking|gebruiken ~5 #mine',
      'stop ~3 #mine ~3 te gebruiken|verwerken',
      'wil niet ~6 mijn ~2 gegevens|persoonsgegevens|data ~6 gebruik*|verwerk*|deel|delen|deelt|gedeeld|verkoop*|verkocht|doorge*',
      'mijn ~2 gegevens|persoonsgegevens ~3 niet ~ meer|langer ~3 verwerk*|gebruik*',
    ],
    mentions: [
      'recht ~12 bezwaar|verzet',
      'bezwaar ~2 maken|aantekenen|indienen',
      '@article ~3 21',
      'verwerking ~5 mijn ~2 gegevens|persoonsgegevens ~6 stop*|staak|staken|beeindig*|stoppen',
      'verwerking ~4 stopzetten|staken|beeindigen|stoppen',
      'stopzetting|stopzetten ~3 verwerking',
    ],
  },
  'marketing-objection': {
    demands: [
      'niet|geen ~4 meer|langer ~5 @marketing',
      'geen ~3 @marketing ~3 meer',
      'stop ~3 mij|me ~2 te ~ bellen|mailen|contacteren',
      'van ~2 mailinglijst|verzendlijst|lijst|nieuwsbrief ~2 af',
      'geen ~3 mails|emails|email|mail|berichten|sms|telefoontjes|oproepen|post|brieven|aanbiedingen ~5 meer',
      'niet ~2 meer|langer ~3 gecontacteerd|gebeld|opgebeld|gemaild|benaderd|contacteren|bellen|mailen|lastig',
      'bel|mail|contacteer mij|me ~3 niet meer',
      'schrijf mij|me ~4 uit',
      'schrijf mij|me uit',
      'uitschrijven|uitgeschreven|afmelden|uitschrijving|afgemeld ~8 @marketing|lijst|mails|mailings|mailinglijst',
      'wil|wens|graag|me|mij ~6 uitschrijven|afmelden|uitgeschreven',
      'meld mij|me ~4 af',
      'stop ~4 @marketing|mailen|bellen|mails|sturen',
      'stop ~4 toesturen|versturen|verzenden ~4 @marketing|mails',
      'bezwaar|verzet ~12 @marketing',
      'direct|directe marketing ~8 bezwaar|verzet|stop*|staken',
      'haal|verwijder|schrap mij|me ~5 mailinglijst|verzendlijst|mailing|lijst|nieuwsbrief',
      'van ~ uw|jullie|de ~ mailinglijst|verzendlijst|mailing|nieuwsbrief ~5 verwijder*|gehaald|halen|geschrapt|schrappen',
    ],
    mentions: [
      '@article ~3 21 2|3',
      '@article ~3 21 lid|paragraaf|par 2|3',
      'uitschrijven|uitschrijving|afmelding|afmelden',
    ],
  },
  'consent-withdrawal': {
    demands: [
      'trek|trekken ~8 toestemming|akkoord ~6 in',
      'toestemming* ~26 trek|trekken ~6 in',
      'toestemming ~8 ingetrokken|herroep|herroepen|intrekken|intrek|introk',
      'intrekking|intrekken ~4 toestemming',
      'herroep ~6 toestemming',
      'geef ~3 geen toestemming meer',
      'niet ~ langer|meer ~3 toestemming',
      'trek ~3 deze ~4 in',
    ],
    mentions: ['@article ~3 7 3', '@article ~3 7 lid|paragraaf 3'],
  },
  'automated-decision': {
    demands: [
      'betwist*|aanvecht*|bezwaar ~10 automatisch*|geautomatiseerd*|algoritme*|computer',
      'geweigerd|weigering|afgewezen|afwijzing|beslissing|besluit ~10 algoritme*|computer|automatisch|robot|geautomatiseerd*|score|scoring',
      'algoritme|computer|automatisch|robot|score|systeem ~5 geweigerd|afgewezen|beslist|geblokkeerd',
    ],
    mentions: [
      'medewerker|mens|persoon ~4 herbekijk*|nakijken|herbekeken|herzien|beoorde*',
      'menselijke tussenkomst|beoordeling|controle|blik',
      'tussenkomst ~3 mens|persoon|medewerker',
      'door ~2 mens|persoon|medewerker ~8 beoorde*|herzien|bekeken|bekijken|herbekeken|nagekeken',
      'beoorde*|herzien|bekijk*|nakijken ~5 door ~2 mens|persoon|medewerker',
      'niet ~3 onderworpen ~6 besluit*|beslissing*|besluitvorming',
      '@article ~3 22',
    ],
  },
  'post-mortem': {
    demands: ['richtlijnen ~8 overlijden|dood'],
    mentions: [
      'gegevens|account|profiel|dossier ~6 overleden*|overledene',
      'overleden* ~8 gegevens|account|profiel',
    ],
  },
  cessation: {
    demands: ['stop|stopt|hou|houd ~ daar|hiermee|ermee|daarmee|hier', 'onmiddellijk ~ stoppen|stop|staken'],
  },
  'contact-removal': {
    demands: [
      'verwijder|schrap|wis|haal ~3 mijn ~2 adres|email|mail|emailadres|mailadres|nummer|telefoonnummer|naam|gsm|contactgegevens',
      'verwijder|schrap|haal mij|me ~6 lijst*|bestand*|database|systeem|klantenlijst|adressenlijst',
    ],
    mentions: [
      'mijn ~2 adres|email|mail|emailadres|mailadres|nummer|telefoonnummer|naam|contactgegevens ~8 @removing|verwijderd',
      '@removing ~4 mijn ~2 adres|emailadres|mailadres|nummer|telefoonnummer|naam|contactgegevens',
      'mij|me ~6 lijst*|bestand* ~3 @removing',
    ],
  },
};
