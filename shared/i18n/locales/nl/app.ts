/** Words of the window's frame: navigation, locking, saving. */
import type { app as french } from '../fr/app.ts';

export const app: Record<keyof typeof french, string> = {
  'app.name': 'Greffe',
  'nav.today': 'Vandaag',
  'nav.requests': 'Verzoeken',
  'nav.subjects': 'Klanten',
  'nav.register': 'Register',
  'nav.letters': 'Post',
  'nav.reports': 'Rapporten',
  'nav.settings': 'Instellingen',
  'nav.lock': 'Vergrendelen',
};
