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
  'nav.label': 'Onderdelen van het register',
  'app.skip': 'Naar de pagina',
  'app.locked': 'Het register is vergrendeld.',
  'app.starting': 'Greffe wordt geopend…',
  'app.title': '{room} – {register} – Greffe',
  'frame.open-requests': '{count} open {count|verzoek|verzoeken}',
  'frame.recovery-sheet':
    'Het herstelblad ligt nog niet veilig opgeborgen. Zonder dat blad sluit een vergeten wachtzin het register voorgoed.',
  'frame.recovery-sheet.action': 'Het blad maken',
  'frame.controller-incomplete':
    'Uw briefpapier is niet volledig: een brief kan nog niet worden ondertekend.',
  'frame.controller-incomplete.action': 'Aanvullen',
  'frame.hide': 'Deze regel voorlopig niet tonen',
  'frame.page-failed': 'Deze pagina werkt niet meer.',
  'frame.page-failed.repair': 'Wat opgeslagen was, blijft opgeslagen. Open de pagina opnieuw.',
  'frame.reopen': 'Opnieuw openen',
};
