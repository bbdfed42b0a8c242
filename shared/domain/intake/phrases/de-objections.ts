/** How people say no in German: to processing, advertising, consent given, machines that decide; and for the dead. */
import type { PhrasesOf } from './language-phrases.ts';

export const germanObjections: PhrasesOf<
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
      'gegen ~4 verarbeitung|nutzung|verwendung|weitergabe|ubermittlung|speicherung|profiling ~24 widerspruch',
      'lege|erhebe ~8 gegen ~4 verarbeitung|nutzung|verwendung|weitergabe|ubermittlung|speicherung ~16 widerspruch',
      'widerspreche|widersprechen wir ~8 verarbeitung|nutzung|verwendung|weitergabe|profiling|speicherung|veroffentlichung|ubermittlung|erhebung|verkauf',
      'widerspreche ~8',
      'widerspruch ~6 verarbeitung|nutzung|verwendung|weitergabe|profiling|datenverarbeitung|ubermittlung|speicherung',
      'verarbeitung|nutzung|weitergabe ~8 widerspreche',
      'horen|stellen sie ~8 verarbeitung|nutzung|verarbeiten ~6 ein|auf',
      'nicht ~5 daten ~6 weiterge*|verkauf*|nutz*|verarbeit*',
      '*daten ~4 nicht ~ mehr|langer|weiter ~3 verarbeit*|nutz*|verwend*',
      'nutzung|verarbeitung ~6 untersage',
      'untersage ~8 nutzung|verarbeitung|weitergabe|verwendung',
    ],
    mentions: [
      'recht ~12 widerspruch',
      'widerspruchsrecht',
      'widerspruch ~4 @article',
      '@article ~3 21',
      'widerspruch einlegen|ein|einzulegen',
      'lege ~6 widerspruch',
    ],
  },
  'marketing-objection': {
    demands: [
      'keine|kein|nicht ~6 @marketing ~4 mehr|erhalten|bekommen|zusenden|senden|schicken',
      'horen|hort|hor sie|auf ~3 mich|mir ~8 anzurufen|schicken|senden|schreiben|kontaktieren|mailen|belastigen',
      'keine|kein|nicht ~ weitere|weiteren ~3 @marketing|mails|anrufe|sms',
      'keine|nicht ~4 mails|anrufe|sms|nachrichten|post|email ~6 mehr',
      'nicht ~2 mehr ~3 kontaktiert|angerufen|angeschrieben|anrufen|anschreiben|kontaktieren|kontaktieren|belastigen',
      'rufen|schreiben|kontaktieren|mailen sie mich|mir ~2 nicht mehr',
      'melden|tragen|nehmen|streichen|entfernen|loschen sie ~4 verteiler*|mailingliste|newsletter*|abonnentenliste',
      'melden sie mich ~4 ab',
      'tragen sie mich ~4 aus',
      'abmelden|abbestellen|abbestelle|abgemeldet|abbestellt|austragen|abmeldung|abbestellung ~6 @marketing|verteiler*|newsletter*',
      'newsletter*|verteiler* ~6 abmelden|abbestellen|abbestelle|abgemeldet|austragen|ausgetragen|streichen|entfernen|loschen|abmeldung|nehmen',
      'widerspr* ~14 @marketing',
      '@marketing ~8 widerspr*',
      'stoppen|unterlassen|stellen sie ~6 @marketing|mails|anrufe',
      'untersage ~10 @marketing',
    ],
    mentions: [
      '@article ~3 21 2|3',
      '@article ~3 21 abs|absatz 2|3',
      'abmelden|abmeldung|abbestellen|abbestellung',
    ],
  },
  'consent-withdrawal': {
    demands: [
      'widerrufe|widerruf|widerrufen|entziehe|ziehe ~8 einwilligung*|zustimmung|einverstandnis|erlaubnis|einverstandniserklarung',
      'einwilligung*|zustimmung|einverstandnis|einverstandniserklarung|eingewilligt ~28 widerruf*|zuruck|entziehe',
      'nicht ~ mehr|langer einverstanden',
      'einwilligungswiderruf',
    ],
    mentions: ['@article ~3 7 3', '@article ~3 7 abs|absatz 3'],
  },
  'automated-decision': {
    demands: [
      'anfecht*|fechte ~10 automat*|algorithm*|entscheidung',
      'abgelehnt|ablehnung|entscheidung|verweigert ~10 algorithm*|automatisch*|computer|automatisiert*|roboter|scor*|software',
      'algorithm*|computer|automatisch|score|software|system ~6 abgelehnt|verweigert|entschieden|gesperrt',
    ],
    mentions: [
      'menschlich* ~2 eingreif*|uberprufung|prufung|entscheidung|eingriff|mitarbeiter',
      'eingreifen* ~5 person|menschen',
      'von ~3 menschen|mensch|person|mitarbeiter|mitarbeiterin ~6 uberpruf*|pruf*|gepruft|entschieden|ansehen|angesehen',
      'uberpruf*|pruf* ~6 durch|von ~2 menschen|mensch|person|mitarbeiter',
      'mensch|mitarbeiter|mitarbeiterin ~6 uberpruf*|pruf*|gepruft|entscheid*|ansieht|anschaut',
      'nicht ~6 automatisiert* ~6 unterworfen',
      '@article ~3 22',
    ],
  },
  'post-mortem': {
    demands: ['anweisungen|verfugungen|richtlinien ~8 tod'],
    mentions: [
      'daten|konto|profil|kundenkonto|account ~6 verstorben*',
      'verstorben* ~8 daten|konto|profil|account|kundenkonto',
    ],
  },
  cessation: {
    demands: ['unterlassen|stoppen|beenden sie ~ das|dies|es', 'horen sie ~ damit auf', 'aufhoren'],
  },
  'contact-removal': {
    demands: [
      'loschen|entfernen|streichen|loeschen sie ~2 meine|meinen ~2 adresse|anschrift|email|mailadresse|emailadresse|telefonnummer|nummer|namen|kontaktdaten',
      'loschen|entfernen|streichen|nehmen|loeschen sie mich ~6 liste*|datei*|kartei|datenbank*|adressdatei|*liste',
    ],
    mentions: [
      'meine|meinen ~2 adresse|anschrift|email|mailadresse|emailadresse|telefonnummer|nummer|namen ~8 @removing',
      '@removing ~4 meine|meinen ~2 adresse|anschrift|mailadresse|emailadresse|telefonnummer|namen',
      'mich ~6 liste*|*liste ~4 @removing',
    ],
  },
};
