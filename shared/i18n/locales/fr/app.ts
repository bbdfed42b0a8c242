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
  'nav.label': 'Pièces du registre',
  'app.skip': 'Aller à la page',
  'app.locked': 'Le registre est verrouillé.',
  'app.starting': 'Greffe s’ouvre…',
  'app.title': '{room} – {register} – Greffe',
  'frame.open-requests': '{count} {count|demande ouverte|demandes ouvertes}',
  'frame.recovery-sheet':
    'La feuille de secours n’est pas encore en lieu sûr. Sans elle, une phrase secrète oubliée ferme le registre pour toujours.',
  'frame.recovery-sheet.action': 'Faire la feuille',
  'frame.controller-incomplete':
    'Votre papier à lettres n’est pas complet : une lettre ne peut pas encore être signée.',
  'frame.controller-incomplete.action': 'Compléter',
  'frame.hide': 'Ne plus montrer cette ligne pour l’instant',
  'frame.page-failed': 'Cette page ne répond plus.',
  'frame.page-failed.repair': 'Ce qui était enregistré le reste. Ouvrez la page à nouveau.',
  'frame.reopen': 'Ouvrir à nouveau',
} as const;
