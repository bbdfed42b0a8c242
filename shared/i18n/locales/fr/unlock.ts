/** Opening a register. */
export const unlock = {
  'unlock.title': 'Ouvrir votre registre',
  'unlock.registers': 'Registres de cet ordinateur',
  'unlock.none': 'Cet ordinateur ne connaît encore aucun registre. Montrez-lui le vôtre, ou créez-en un.',
  'unlock.last-opened': 'dernière ouverture : {at}',
  'unlock.never-opened': 'pas encore ouvert ici',
  'unlock.passphrase': 'Phrase secrète',
  'unlock.recovery-key': 'Clé de secours',
  'unlock.recovery-key.hint': 'Dix-sept groupes de quatre signes ; les espaces ne comptent pas.',
  'unlock.key-mistyped':
    'Il manque un groupe, ou l’un d’eux est mal recopié. Comparez-les un à un avec la feuille.',
  'unlock.key-wrong':
    'Cette clé est bien écrite, mais elle n’ouvre pas ce registre. Vérifiez le nom sur la feuille.',
  'unlock.open': 'Ouvrir',
  'unlock.use-recovery-key': 'Phrase secrète oubliée ?',
  'unlock.use-passphrase': 'Revenir à la phrase secrète',
  'unlock.other': 'Ouvrir un autre registre…',
  'unlock.new': 'Créer un registre',
  'unlock.nothing-chosen': 'Aucun fichier n’a été choisi.',
  'unlock.choose-in-browser':
    'Dans un navigateur, le fichier s’indique au démarrage de Greffe, avec « --register ».',
} as const;
