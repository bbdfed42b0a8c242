/** The folder that is handed over at an inspection: what it holds, and how it is ordered. */
import type { inspection as french } from '../fr/inspection.ts';

export const inspection: Readonly<Record<keyof typeof french, string>> = {
  'inspection.title': 'Für eine Prüfung',
  'inspection.lead':
    'Was die Behörde sehen will: wer Sie sind, Ihre Verzeichnisse, ihre Zahlen und wie man sie prüft, mit einer Zeile für die Unterschrift.',
  'inspection.language': 'Sprache der Mappe',
  'inspection.contents': 'Was Sie übergeben',
  'inspection.folder': 'Die ganze Mappe',
  'inspection.folder.text':
    'eine ZIP-Datei: das Deckblatt und die Verzeichnisse als PDF, mit ihren Prüfsummen',
  'inspection.cover': 'Nur das Deckblatt',
  'inspection.cover.text': 'eine PDF-Datei von wenigen Seiten, zum Drucken und Unterschreiben',
  'inspection.with-gaps': 'Die Seite mit den noch offenen Punkten beifügen',
  'inspection.with-gaps.means':
    'Nichts verpflichtet Sie, sie zu übergeben. Lesen Sie sie in jedem Fall vor der Prüfung.',
  'inspection.make': 'Mappe vorbereiten',
};
