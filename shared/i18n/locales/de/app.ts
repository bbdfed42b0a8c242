/** Words of the window's frame: navigation, locking, saving. */
import type { app as french } from '../fr/app.ts';

export const app: Record<keyof typeof french, string> = {
  'app.name': 'Greffe',
  'nav.today': 'Heute',
  'nav.requests': 'Anträge',
  'nav.subjects': 'Kunden',
  'nav.register': 'Verzeichnis',
  'nav.letters': 'Post',
  'nav.reports': 'Berichte',
  'nav.settings': 'Einstellungen',
  'nav.lock': 'Sperren',
  'nav.label': 'Bereiche des Verzeichnisses',
  'app.skip': 'Zur Seite',
  'app.locked': 'Das Verzeichnis ist gesperrt.',
  'app.starting': 'Greffe wird geöffnet…',
  'app.title': '{room} – {register} – Greffe',
  'frame.open-requests': '{count} {count|offener Antrag|offene Anträge}',
  'frame.recovery-sheet':
    'Das Wiederherstellungsblatt ist noch nicht sicher verwahrt. Ohne es verschließt eine vergessene Passphrase das Verzeichnis für immer.',
  'frame.recovery-sheet.action': 'Blatt erstellen',
  'frame.controller-incomplete':
    'Ihr Briefpapier ist unvollständig: Noch kann kein Brief unterschrieben werden.',
  'frame.controller-incomplete.action': 'Ergänzen',
  'frame.hide': 'Vorerst ausblenden',
  'frame.page-failed': 'Diese Seite funktioniert nicht mehr.',
  'frame.page-failed.repair': 'Was gespeichert war, bleibt gespeichert. Öffnen Sie die Seite erneut.',
  'frame.reopen': 'Erneut öffnen',
};
