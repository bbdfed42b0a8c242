/** The words of German that its phrases are made of. */
import type { Vocabulary } from '../phrase-pattern.ts';

export const germanVocabulary: Vocabulary = {
  words: {
    my: 'meine|meiner|meinen|mein|meines|meinem|unsere|unserer|unseren|ihre|ihrer|seine|seiner|seines|seinem|seinen|ihres|ihrem|deren|diese|dieser',
    data: '*daten|informationen|angaben|akte|kundenakte|kundendatei|unterlagen',
    held: 'haben|habt|hat|gespeichert*|speichern|speicherst|verarbeit*|besitzen|vorliegen|vorhanden|erhoben|gesammelt|wissen|fuhren|gehalten|gespeicherten|verfugen|nutzen|wisst|weiss|vorhalten|vorgehalten',
    account:
      'kundenbereich*|mitgliedschaft|kundenkarte|konto|account|profil|kundenkonto|benutzerkonto|nutzerkonto|kontos|kontes|accounts|profils|kundenkontos|benutzerkontos|nutzerkontos|kundenprofil|zugang',
    erasing:
      'losch*|loesch*|geloscht*|geloescht*|*losch|*loschung|*loeschung|loschung|vernicht*|entfern*|schliess*|geschlossen|deaktivier*|anonymisier*|tilg*|auflos*|sperren|zuloschen|auszuloschen',
    wiping:
      'losch*|loesch*|geloscht*|geloescht*|*loschung|*loeschung|vernicht*|entfern*|anonymisier*|tilg*|zuloschen',
    removing: 'entfern*|streich*|gestrichen|losch*|loesch*|geloscht|nehmen|austrag*|genommen|herausnehm*',
    mending:
      'berichtig*|korrigier*|korrektur*|korrekt|andern|andert|anderung*|aender*|geandert|geaendert|aktualisier*|richtigstell*|richtig|vervollstandig*|erganz*|andern|aendern|anpass*|angepasst',
    article: 'artikel|artikeln|art|artt|artikels',
    marketing:
      'werbung|werbe*|*werbung|werbezweck*|direktwerb*|direktmarketing|marketing*|newsletter*|mailing*|reklame|prospekt*|angebote|spam|werbemail*|werbeanruf*|katalog*|rundmail*|rundschreiben|verkauferin*|verkaufer|verkaufsanruf*|vertreter|akquise|interessenten*',
    stopping:
      'stopp*|einstell*|einzustellen|unterlass*|aufhor*|hort|horen|verschon*|beend*|lasst|schluss|genug|erspar*',
    contact:
      'adresse|anschrift|mail|email|mailadresse|emailadresse|nummer|telefonnummer|handynummer|telefon|handy|kontaktdaten|rufnummer',
    sending:
      'schick*|send*|ubersend*|zusend*|geb*|gib|gebt|ubermitt*|teil*|mitteil*|zeig*|sag*|wissen|erfahren|sehen|kopie|wusste',
    clearing:
      'schmeiss*|schmeisst|werf*|werft|wirf|nehm*|nehmt|nimm|raum*|macht|mach|loscht|losch*|loesch*|entfern*|vernicht*|hol*|kipp*',
    files:
      'kontakte|kontakten|datei*|kundendatei|kartei|kundenkartei|datenbank*|system*|liste*|server*|computer*|register|unterlagen|archiv|bestand|kundenliste|kundenstamm',
    agreed: 'einwilligung*|zustimmung*|erlaubnis|einverstandnis*|genehmigung|zugestimmt|eingewilligt',
    giving:
      'gegeben|gebt|weiter*|verkauft|weiterverkauft|ubermittelt|uberlassen|geschickt|verraten|geteilt|mitgeteilt',
    content:
      'verlauf|*verlauf|historie|fotos|bestellungen|messwerte|ergebnisse|nachrichten|rechnungen|kontakte|verbrauch',
    writings:
      'notizen|befunde|ergebnisse|berichte|untersuchungen|bewertungen|gesprache|aufzeichnungen|bemerkungen|kommentare|anmerkungen|vermerke',
    seeing: 'lesen|sehen|haben|bekommen|erhalten|einsehen|brauchte|brauche|bekame|kennen|anfordern',
    disclosing:
      'herausgeb*|herauszugeben|herausgabe|aushandig*|auszuhandigen|uberlass*|zukommen|verfugung|bereitstell*|bereitzustellen|offenleg*|offenzulegen|mitzuteilen|zuzusenden|zuzuschicken|ubermitteln|ubersenden|vorzulegen',
    machine:
      'algorithm*|computer*|roboter*|software|maschine|automatisch*|automatisiert*|score|scores|scoring|bot|system',
  },
  phrases: {
    mine: [
      '@my ~3 @data',
      '*daten|informationen ~5 uber|zu|betreffend|von ~ mich|meiner|mir|meine',
      'mich betreffend* ~3 *daten',
      'personenbezogen* ~ *daten',
      'personenbezogenen',
    ],
    onMe: [
      'uber|ueber mich|uns|meine|ihn',
      'zu mir',
      'zu meiner person',
      'meiner person',
      'von mir|uns',
      'mich betreff*',
      'bezug auf mich',
      'mich ~ beziehen',
    ],
    aboutMe: ['#onMe', 'meine ~2 *daten'],
  },
};
