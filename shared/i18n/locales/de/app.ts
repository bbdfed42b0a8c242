/** Words of the window's frame: navigation, locking, saving. */
import type { app as french } from '../fr/app.ts';

export const app: Record<keyof typeof french, string> = {
  'app.name': 'Greffe',
  'nav.today': 'Heute',
  'nav.requests': 'Anfragen',
  'nav.subjects': 'Kunden',
  'nav.register': 'Verzeichnis',
  'nav.letters': 'Post',
  'nav.reports': 'Berichte',
  'nav.settings': 'Einstellungen',
  'nav.lock': 'Sperren',
};
