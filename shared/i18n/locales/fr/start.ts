/** The five quiet pages of the first start. */
export const start = {
  'start.steps': 'Mise en place',
  'start.step-done': 'fait',
  'start.step.language': 'Langue',
  'start.step.identity': 'Vous',
  'start.step.passphrase': 'Phrase secrète',
  'start.step.register': 'Registre',
  'start.step.recovery': 'Secours',
  'start.preview': 'Aperçu de votre papier à lettres',
  'start.have-register': 'J’ai déjà un registre',

  'start.language.question': 'Dans quelle langue travaillez-vous ?',
  'start.language.lead': 'C’est la langue de l’écran. Les lettres partent dans celle de chaque personne.',
  'start.language.label': 'Langue de l’écran',

  'start.identity.question': 'Qui tient ce registre ?',
  'start.identity.lead': 'Ce sera l’en-tête de vos lettres. Le reste peut attendre.',
  'start.identity.later': 'Numéros, contacts, signature',
  'start.identity.later.hint':
    'À remplir maintenant si vous les avez sous la main ; sinon, Greffe vous les rappellera avant la première signature.',

  'start.passphrase.question': 'Avec quelle phrase secrète le fermer ?',
  'start.passphrase.lead':
    'Le registre est un seul fichier, chiffré sur cet ordinateur. Cette phrase l’ouvre.',
  'start.passphrase.first': 'Phrase secrète',
  'start.passphrase.second': 'La même, une seconde fois',
  'start.passphrase.too-short': 'Il faut au moins {count} {count|caractère|caractères}.',
  'start.passphrase.differs': 'Les deux ne sont pas identiques. Tapez la seconde à nouveau.',
  'start.passphrase.strength': 'Solidité',
  'start.passphrase.level.0': 'trop courte',
  'start.passphrase.level.1': 'fragile',
  'start.passphrase.level.2': 'moyenne',
  'start.passphrase.level.3': 'solide',
  'start.passphrase.level.4': 'très solide',
  'start.passphrase.hint.0':
    'Au moins {count} caractères. Quatre ou cinq mots sans rapport entre eux se retiennent bien.',
  'start.passphrase.hint.1':
    'Qui vole le fichier peut essayer sans limite. Ajoutez un ou deux mots sans rapport.',
  'start.passphrase.hint.2': 'Un mot de plus, sans rapport avec les autres, la rend solide.',
  'start.passphrase.hint.3': 'Une simple estimation : évitez tout de même une citation connue.',
  'start.passphrase.hint.4': 'Une simple estimation : évitez tout de même une citation connue.',
  'start.passphrase.no-reset': 'Personne ne peut la rétablir.',
  'start.passphrase.no-reset.text':
    'Greffe ne la garde nulle part. Si elle se perd, seule la clé de secours de la dernière page ouvre encore le registre.',

  'start.register.question': 'Par quel registre commencer ?',
  'start.register.lead':
    'Un registre tout prêt, proche de votre activité, se corrige plus vite qu’il ne s’écrit. Tout y reste modifiable.',
  'start.register.label': 'Registre de départ',
  'start.register.other-country': 'Écrit pour un autre pays : vérifiez les durées de conservation.',
  'start.register.empty': 'Un registre vide',
  'start.register.empty.hint':
    'Vous décrirez vous-même vos activités. Un registre tout prêt peut aussi s’ajouter plus tard.',
  'start.register.create': 'Créer le registre',

  'start.recovery.question': 'Où garder la clé de secours ?',
  'start.recovery.lead':
    'Votre registre est créé. Cette clé l’ouvre si la phrase secrète se perd : imprimez-la et rangez-la hors de cet ordinateur.',
  'start.recovery.put-away': 'Je l’ai mise en lieu sûr',
  'start.recovery.reminder': 'Rien ne presse : elle se retrouve dans les réglages.',
  'start.recovery.open': 'Ouvrir le registre',
} as const;
