/** Words of the window's frame: navigation, locking, saving. */
export const app = {
  'app.name': 'Greffe',
  'nav.today': 'Aujourd’hui',
  'nav.requests': 'Demandes',
  'nav.subjects': 'Clients',
  'nav.register': 'Registre',
  'nav.letters': 'Courrier',
  'nav.reports': 'Rapports',
  'nav.settings': 'Réglages',
  'nav.lock': 'Verrouiller',
} as const;
