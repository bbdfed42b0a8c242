/** The letters on the way to an answer: a question, a reminder, an extension, a fee, and what only the user can say in them. */
export const onTheWay = {
  'letter-kind.identity-question': 'Question sur l’identité',
  'letter-kind.clarification-question': 'Demande de précision',
  'letter-kind.reminder': 'Rappel de votre question',
  'letter-kind.extension': 'Prolongation du délai',
  'letter-kind.fee-announcement': 'Annonce de frais',
  'letter-kind.silence-closing': 'Clôture faute de réponse',

  'letter-task.identity-question':
    'La lettre dit quel est le doute et ce qui suffit à le lever. Le jour où elle part, le délai s’arrête.',
  'letter-task.clarification-question':
    'La lettre demande ce que la personne cherche. Sans réponse, elle recevra tout.',
  'letter-task.reminder': 'La lettre rappelle votre question et dit ce qui se passe sans réponse.',
  'letter-task.extension':
    'La lettre donne le motif et la nouvelle date. Elle part avant la fin du premier mois ; le délai s’allonge ce jour-là.',
  'letter-task.fee-announcement':
    'La lettre dit le montant, le motif, et ce que la personne peut choisir à la place.',
  'letter-task.silence-closing': 'La lettre clôt la demande restée sans réponse. Une réponse la rouvre.',

  'letter.particular.proof': 'Ce qui suffira',
  'letter.particular.proof.hint':
    'Le plus simple qui lève le doute. Tout autre moyen reste admis, et la lettre le dit.',
  'letter.particular.proof.known-email': 'une réponse depuis l’adresse e-mail connue',
  'letter.particular.proof.questions': 'la réponse à vos questions',
  'letter.particular.proof.document': 'en dernier recours, la copie d’un document, photo et numéros masqués',
  'letter.particular.questions': 'Vos questions',
  'letter.particular.questions.hint':
    'Une par ligne, dont seule la personne a la réponse : par exemple le mois de sa dernière commande.',
  'letter.particular.scope': 'Ce que la personne peut choisir',
  'letter.particular.scope.hint': 'Une possibilité par ligne : une période, un service, un type de données.',
  'letter.particular.largeQuantity': 'Est-ce une grande quantité de données ?',
  'letter.particular.largeQuantity.hint':
    'Alors seulement le délai s’arrête, et pour une demande d’accès seulement (RGPD, considérant 63).',
  'letter.particular.largeQuantity.no': 'non, le délai court',
  'letter.particular.largeQuantity.yes': 'oui, le délai s’arrête',
  'letter.particular.extension.reason': 'Le motif de la prolongation',
  'letter.particular.extension.reason.hint':
    'Propre à cette demande : sa complexité, le nombre de demandes. Jamais les vacances ni le manque de bras.',
  'letter.particular.feeGround': 'Pourquoi des frais',
  'letter.particular.feeGround.hint': 'Une première demande est gratuite, quel qu’en soit le motif.',
  'letter.particular.feeGround.further-copy': 'une copie supplémentaire',
  'letter.particular.feeGround.excessive': 'une demande manifestement excessive',
  'letter.particular.feeGround.unfounded': 'une demande manifestement infondée',
  'letter.particular.fee-announcement.circumstances.hint':
    'Ce que vous pourriez prouver : les dates, les copies déjà remises, les demandes répétées.',
  'letter.particular.amount': 'Le montant',
  'letter.particular.amount.hint': 'Par exemple « 12 € ». Il ne dépasse pas vos coûts administratifs.',
  'letter.particular.reminder.answerBy.hint': 'Vide : Greffe fixe le jour d’après la date de la lettre.',

  'letter.gap.question':
    'Aucune question de ce dossier n’attend de réponse : il n’y a rien à rappeler, ni à clôturer.',
  'letter.gap.particular': 'À compléter : « {what} ».',
  'letter.warning.identity-document':
    'Une copie de document ne se demande qu’en dernier recours (RGPD, art. 12, § 6). Des questions ne suffiraient-elles pas ?',
  'letter.warning.clarification-rare':
    'Une grande quantité de données est rare dans une petite entreprise. Un délai arrêté sans raison se retourne contre vous.',
  'letter.warning.closing-too-early':
    'La personne n’a pas encore été relancée, ou n’a pas eu le temps de répondre : envoyez d’abord un rappel.',
  'letter.warning.extension-after-month':
    'Le mois est passé, seul le report au jour ouvrable laisse encore du temps : une autorité peut y voir un retard.',
  'letter.warning.first-copy-free':
    'Rien n’indique que cette copie soit supplémentaire. La première est toujours gratuite (RGPD, art. 15, § 3).',
  'letter.warning.fee-proof':
    'C’est à vous de prouver que la demande est infondée ou excessive (RGPD, art. 12, § 5).',
  'warning.question-unanswered':
    'Votre question est restée sans réponse. Envoyez un rappel ; après lui, le dossier peut se clore par une lettre.',

  'extend.letter-first': 'Il faut d’abord une lettre',
  'extend.letter-first-text':
    'Greffe l’écrit avec vous ; le jour où elle part, le délai s’allonge de lui-même. Ce formulaire-ci note ce qui a été dit autrement.',
  'pause.letter-first': 'La question part d’abord',
  'pause.letter-first-text':
    'Greffe écrit la lettre avec vous ; le jour où elle part, le délai s’arrête de lui-même. Ce formulaire-ci note ce qui a été demandé autrement.',
} as const;
