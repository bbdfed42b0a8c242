/** Words of the window's frame: navigation, locking, saving. */
import type { app as french } from '../fr/app.ts';

export const app: Record<keyof typeof french, string> = {
  'app.name': 'Greffe',
  'nav.today': 'Today',
  'nav.requests': 'Requests',
  'nav.subjects': 'Customers',
  'nav.register': 'Register',
  'nav.letters': 'Letters',
  'nav.reports': 'Reports',
  'nav.settings': 'Settings',
  'nav.lock': 'Lock',
};
