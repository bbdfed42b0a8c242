/** Reports to hand out or to keep. */
import type { reports as french } from '../fr/reports.ts';

export const reports: Record<keyof typeof french, string> = {
  'reports.lead': 'Dokumente zum Aushändigen oder Aufbewahren, jetzt aus dem Verzeichnis erstellt.',
  'reports.register.title': 'Verzeichnis von Verarbeitungstätigkeiten',
  'reports.register.text':
    'Das Verzeichnis, das die Behörde jederzeit verlangen kann: Ihre Tätigkeiten, deren Rechtsgrundlagen, die Daten, die Empfänger, die Fristen und die Sicherheitsmaßnahmen.',
  'reports.register.language': 'Sprache des Dokuments',
  'reports.register.make': 'PDF erstellen',
  'reports.register.making': 'Das Dokument wird vorbereitet…',
};
