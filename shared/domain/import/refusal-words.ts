/** Why a line was refused, in words: for the list that the user takes away and repairs. */
import type { Language } from '../language.ts';
import type { LineRefusal } from './refused-line.ts';

type RefusalWords = Readonly<Record<LineRefusal | 'line' | 'reason' | 'fileName', string>>;

export const lineRefusalWords: Readonly<Record<Language, RefusalWords>> = {
  fr: {
    line: 'Ligne',
    reason: 'Raison du refus',
    fileName: 'lignes-refusees',
    'too-few-cells': 'Il manque des cellules',
    'too-many-cells': 'Il y a des cellules en trop',
    'unclosed-quote': 'Un guillemet ouvert ne se ferme pas',
    'nul-byte': 'La ligne contient un caractère nul',
    undecodable: 'La ligne contient des signes illisibles',
    'repeated-header': 'La ligne répète les titres des colonnes',
    'no-name-no-email': 'Ni nom, ni adresse e-mail',
    'malformed-email': 'L’adresse e-mail est mal formée',
    'value-too-long': 'Une valeur est trop longue',
    'erased-person': 'Cette personne a obtenu l’effacement de ses données',
    'restricted-person':
      'Cette personne a obtenu la limitation du traitement : sa fiche a été laissée telle quelle',
  },
  nl: {
    line: 'Regel',
    reason: 'Reden van weigering',
    fileName: 'geweigerde-regels',
    'too-few-cells': 'Er ontbreken cellen',
    'too-many-cells': 'Er zijn cellen te veel',
    'unclosed-quote': 'Een aanhalingsteken wordt niet gesloten',
    'nul-byte': 'De regel bevat een nulteken',
    undecodable: 'De regel bevat onleesbare tekens',
    'repeated-header': 'De regel herhaalt de kolomtitels',
    'no-name-no-email': 'Geen naam en geen e-mailadres',
    'malformed-email': 'Het e-mailadres is ongeldig',
    'value-too-long': 'Een waarde is te lang',
    'erased-person': 'De gegevens van deze persoon zijn op haar verzoek gewist',
    'restricted-person':
      'Voor deze persoon geldt een beperking van de verwerking: het dossier is ongewijzigd gelaten',
  },
  en: {
    line: 'Line',
    reason: 'Why it was refused',
    fileName: 'refused-lines',
    'too-few-cells': 'Cells are missing',
    'too-many-cells': 'There are too many cells',
    'unclosed-quote': 'A quotation mark is never closed',
    'nul-byte': 'The line contains a NUL character',
    undecodable: 'The line contains unreadable characters',
    'repeated-header': 'The line repeats the column titles',
    'no-name-no-email': 'Neither a name nor an e-mail address',
    'malformed-email': 'The e-mail address is malformed',
    'value-too-long': 'A value is too long',
    'erased-person': 'This person’s data was erased at their request',
    'restricted-person': 'Processing of this person’s data is restricted: their record was left as it is',
  },
  de: {
    line: 'Zeile',
    reason: 'Grund der Ablehnung',
    fileName: 'abgelehnte-zeilen',
    'too-few-cells': 'Es fehlen Zellen',
    'too-many-cells': 'Es gibt zu viele Zellen',
    'unclosed-quote': 'Ein Anführungszeichen wird nicht geschlossen',
    'nul-byte': 'Die Zeile enthält ein Nullzeichen',
    undecodable: 'Die Zeile enthält unlesbare Zeichen',
    'repeated-header': 'Die Zeile wiederholt die Spaltentitel',
    'no-name-no-email': 'Weder Name noch E-Mail-Adresse',
    'malformed-email': 'Die E-Mail-Adresse ist fehlerhaft',
    'value-too-long': 'Ein Wert ist zu lang',
    'erased-person': 'Die Daten dieser Person wurden auf ihren Antrag gelöscht',
    'restricted-person':
      'Für diese Person gilt eine Einschränkung der Verarbeitung: Der Eintrag wurde unverändert gelassen',
  },
};
