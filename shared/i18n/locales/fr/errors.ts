/** Failures in words: `error.…` and `rule.…` say what happened, `….repair` what was kept and what to do. */
export const errors = {
  'error.invalid-input': 'Une donnée saisie ne convient pas.',
  'error.invalid-input.repair': 'Rien n’a été enregistré. À revoir : {fields}.',
  'error.not-found': 'Cet élément n’existe plus dans le registre.',
  'error.not-found.repair':
    'Il a sans doute été retiré entre-temps. Rouvrez la page pour voir l’état actuel.',
  'error.file-unreadable': 'Ce fichier n’a pas pu être lu.',
  'error.file-unreadable.repair':
    'Rien n’en a été gardé. Vérifiez qu’il s’ouvre dans son programme d’origine, puis choisissez-le à nouveau.',
  'error.file-unwritable': 'Le fichier « {fileName} » n’a pas pu être écrit.',
  'error.file-unwritable.repair':
    'Votre registre est intact. Choisissez un autre dossier, ou fermez le programme qui tient ce fichier ouvert.',
  'error.table-unreadable': 'Ce fichier n’a pas pu être lu comme un tableau.',
  'error.mapping-refused': 'Ces colonnes ne peuvent pas être reprises ainsi.',
  'error.controller-incomplete': 'Il manque une mention à votre papier à lettres.',
  'error.controller-incomplete.repair':
    'La lettre n’est pas signée et reste modifiable. À compléter dans les réglages : {missing}.',
  'error.language-missing': 'Le registre n’a pas tous ses textes dans cette langue.',
  'error.language-missing.repair':
    'Rien n’a été produit. Traduisez ces textes dans le registre, ou choisissez une autre langue : {missing}.',
  'error.letter-incomplete': 'Il manque quelque chose à cette lettre.',
  'error.letter-incomplete.repair': 'Elle n’est pas signée et reste modifiable.',
  'error.cancelled': 'L’opération a été arrêtée.',
  'error.cancelled.repair':
    'Ce qui n’était pas terminé n’a pas été gardé. Vous pouvez recommencer quand vous voulez.',
  'error.unexpected': 'Greffe a rencontré une erreur de son côté.',
  'error.unexpected.repair':
    'Ce qui était enregistré le reste. Recommencez ; si l’erreur revient, notez ce repère pour la signaler : {ref}.',
  'error.host-out-of-reach': 'Greffe ne répond plus.',
  'error.host-out-of-reach.repair':
    'Ce qui était enregistré le reste. Fermez cette page et démarrez Greffe à nouveau.',

  'register-problem.wrong-passphrase': 'Cette phrase secrète n’ouvre pas ce registre.',
  'register-problem.wrong-passphrase.repair':
    'Vérifiez les majuscules et la langue du clavier, puis essayez à nouveau. La clé de secours l’ouvre aussi.',
  'register-problem.not-a-register': 'Ce fichier n’est pas un registre de Greffe.',
  'register-problem.not-a-register.repair':
    'Il n’a pas été modifié. Choisissez un fichier dont le nom finit par « .greffe ».',
  'register-problem.newer-register': 'Ce registre vient d’une version plus récente de Greffe.',
  'register-problem.newer-register.repair':
    'Il n’a pas été modifié. Mettez Greffe à jour sur cet ordinateur pour l’ouvrir.',
  'register-problem.in-use': 'Ce registre est déjà ouvert ailleurs.',
  'register-problem.in-use.repair':
    'Il n’a pas été modifié. Fermez l’autre fenêtre de Greffe, ou verrouillez le registre sur l’autre ordinateur.',
  'register-problem.read-only': 'Ce registre ne peut pas être modifié à cet endroit.',
  'register-problem.read-only.repair':
    'Il est en lecture seule. Copiez-le dans un dossier où vous pouvez écrire, puis ouvrez la copie.',
  'register-problem.missing': 'Ce registre n’est plus à sa place.',
  'register-problem.missing.repair':
    'Il a pu être déplacé ou renommé, ou son disque n’est pas branché. Retrouvez-le avec « Ouvrir un autre registre ».',
  'register-problem.damaged': 'Ce fichier de registre est abîmé.',
  'register-problem.damaged.repair': 'Il n’a pas été modifié. Ouvrez plutôt une copie de sauvegarde.',
  'register-problem.exists-already': 'Un fichier de ce nom existe déjà.',
  'register-problem.exists-already.repair':
    'Il n’a pas été touché. Choisissez un autre nom ou un autre dossier.',
  'register-problem.disk-full': 'Il n’y a plus assez de place sur le disque.',
  'register-problem.disk-full.repair':
    'Ce qui était enregistré le reste. Libérez de la place, puis recommencez.',
  'register-problem.locked': 'Le registre est verrouillé.',
  'register-problem.locked.repair':
    'Ce qui était enregistré le reste. Ouvrez-le à nouveau avec votre phrase secrète.',

  'rule.request-closed': 'Cette demande est close.',
  'rule.request-closed.repair': 'Elle ne change plus. Ce qui arrive ensuite est une nouvelle demande.',
  'rule.request-voided': 'Cette demande a été annulée.',
  'rule.request-voided.repair': 'Elle reste dans le registre avec son motif, mais on n’y travaille plus.',
  'rule.right-not-asked': 'Ce droit n’a pas été demandé.',
  'rule.right-not-asked.repair': 'Corrigez d’abord la demande si la personne l’a bien invoqué.',
  'rule.right-already-answered': 'La réponse sur ce droit est déjà partie.',
  'rule.right-already-answered.repair':
    'Sa décision ne change plus. Si la personne revient sur le sujet, inscrivez une nouvelle demande.',
  'rule.reason-needed': 'Il manque le motif de ce refus.',
  'rule.reason-needed.repair':
    'Un refus, même partiel, se motive (art. 12, § 4, du RGPD). Choisissez le motif.',
  'rule.reason-not-for-right': 'Ce motif ne vaut pas pour ce droit.',
  'rule.reason-not-for-right.repair':
    'Chaque article dit ce qui peut lui être opposé. Choisissez l’un des motifs proposés pour ce droit.',
  'rule.reason-words-needed': 'Ce motif, seul, ne dit rien à la personne.',
  'rule.reason-words-needed.repair': 'Écrivez en une phrase pourquoi vous refusez : la lettre la reprend.',
  'rule.right-not-in-law': 'Ce droit n’existe pas dans la loi de votre pays.',
  'rule.right-not-in-law.repair':
    'Les directives après la mort sont propres à la France. Inscrivez ce que la lettre demande d’autre, ou gardez-la sans l’inscrire.',
  'rule.ground-needed': 'Il manque le motif de l’effacement.',
  'rule.ground-needed.repair': 'Choisissez lequel des motifs de l’art. 17, § 1, du RGPD s’applique.',
  'rule.identity-open': 'L’identité de la personne n’est pas encore établie.',
  'rule.identity-open.repair': 'Notez ce qui vous en a convaincu, puis continuez.',
  'rule.already-extended': 'Cette demande a déjà été prolongée.',
  'rule.already-extended.repair': 'Le délai ne se prolonge qu’une fois (art. 12, § 3, du RGPD).',
  'rule.extension-too-late': 'Il est trop tard pour prolonger le délai.',
  'rule.extension-too-late.repair':
    'La personne devait l’apprendre dans le premier mois (art. 12, § 3, du RGPD). Répondez au plus vite.',
  'rule.extension-needs-reason': 'Il manque le motif de la prolongation.',
  'rule.extension-needs-reason.repair':
    'Il est écrit à la personne : complexité de sa demande, ou nombre de demandes (art. 12, § 3, du RGPD).',
  'rule.already-suspended': 'Le délai est déjà en pause.',
  'rule.already-suspended.repair': 'Reprenez-le d’abord si la personne a répondu.',
  'rule.not-suspended': 'Le délai n’est pas en pause.',
  'rule.not-suspended.repair': 'Il n’y a rien à reprendre.',
  'rule.date-before-receipt': 'Cette date est antérieure à la demande.',
  'rule.date-before-receipt.repair': 'Choisissez une date à partir de l’arrivée de la demande.',
  'rule.receipt-after-steps': 'La demande a des étapes antérieures à ce jour.',
  'rule.receipt-after-steps.repair':
    'Une lettre, une pause ou une prolongation ne précède pas l’arrivée. Choisissez un jour plus tôt.',
  'rule.date-in-future': 'Cette date n’est pas encore là.',
  'rule.date-in-future.repair': 'Choisissez aujourd’hui ou un jour passé.',
  'rule.receipt-too-early': 'Aucune demande n’a pu arriver ce jour-là.',
  'rule.receipt-too-early.repair':
    'La première loi qui permet d’en faire une date du 6 janvier 1978. Vérifiez l’année.',
  'rule.subject-needed': 'La demande n’est rattachée à personne.',
  'rule.subject-needed.repair': 'Retrouvez d’abord la personne parmi vos clients, ou inscrivez-la.',
  'rule.decision-needed': 'Ce droit n’est pas encore décidé.',
  'rule.decision-needed.repair': 'Prenez d’abord la décision ; la lettre la reprendra.',
  'rule.something-held': 'Le registre contient des données sur cette personne.',
  'rule.something-held.repair':
    'La lettre dirait le contraire. Décidez autrement, ou détachez la personne si ce n’est pas elle.',
  'rule.erasure-not-carried-out': 'L’effacement n’a pas encore eu lieu.',
  'rule.erasure-not-carried-out.repair':
    'Préparez-le et effacez : la décision s’inscrit alors d’elle-même, avec ce qui a été effacé et gardé.',
  'rule.erasure-already-carried-out': 'L’effacement a déjà eu lieu.',
  'rule.erasure-already-carried-out.repair': 'Il ne se reprend pas. La réponse peut partir.',
  'rule.access-answer-first': 'La réponse à la demande d’accès doit partir d’abord.',
  'rule.access-answer-first.repair':
    'Après l’effacement, il n’y aurait plus rien à montrer. Envoyez cette réponse, puis effacez.',
  'rule.portability-first': 'La copie pour la portabilité doit être faite d’abord.',
  'rule.portability-first.repair':
    'Après l’effacement, il n’y aurait plus rien à copier. Exportez les données, puis effacez.',
  'rule.letter-frozen': 'Cette lettre est signée et figée.',
  'rule.letter-frozen.repair': 'Son texte ne change plus. Une correction est une nouvelle lettre.',
  'rule.letter-not-frozen': 'Cette lettre n’est pas encore signée.',
  'rule.letter-not-frozen.repair': 'Signez-la et figez-la avant de noter son envoi.',
  'rule.already-posted': 'L’envoi de cette lettre est déjà noté.',
  'rule.already-posted.repair': 'Il n’y a rien d’autre à faire.',
  'rule.posted-before-letter': 'L’envoi serait antérieur à la lettre.',
  'rule.posted-before-letter.repair': 'Choisissez une date à partir de celle de la lettre.',
  'rule.legal-hold': 'Cette personne est nommée dans une demande.',
  'rule.legal-hold.repair':
    'Elle ne se retire donc pas simplement. Si elle souhaite être effacée, inscrivez une demande d’effacement.',
  'rule.changed-since': 'Ceci a encore changé depuis.',
  'rule.changed-since.repair':
    'Rien n’a été défait, pour ne pas perdre le changement plus récent. Corrigez à la main.',

  'table-problem.empty-file': 'Il est vide. Exportez-le à nouveau depuis votre boutique ou votre outil.',
  'table-problem.not-a-table':
    'Son contenu est d’une autre sorte : {kind}. Exportez plutôt un fichier CSV ou XLSX depuis votre boutique ou votre outil.',
  'table-problem.too-many-bytes': 'Il est trop gros : {limit} Mo au plus. Exportez-le en plusieurs parties.',
  'table-problem.too-many-columns':
    'Il a trop de colonnes : {limit} au plus. Retirez celles qui ne servent pas.',
  'table-problem.too-many-rows': 'Il a trop de lignes : {limit} au plus. Exportez-le en plusieurs parties.',
  'table-problem.cell-too-long': 'Une case de la ligne {line} est trop longue : {limit} caractères au plus.',
  'table-problem.quotes-unreadable':
    'À partir de la ligne {line}, des guillemets s’ouvrent sans se fermer. Exportez le fichier à nouveau.',
  'table-problem.unpacks-too-big':
    'Décompressé, il dépasse {limit} Mo. Enregistrez-le en CSV, ou en plusieurs parties.',
  'table-problem.too-many-cells':
    'Sa feuille a trop de cases : {limit} au plus. Supprimez les lignes et les colonnes vides, ou enregistrez-le en CSV.',
  'table-problem.encrypted':
    'Il est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis choisissez-le à nouveau.',
  'table-problem.damaged':
    'Il est abîmé ou incomplet. Rouvrez-le dans un tableur et enregistrez-le à nouveau.',
  'table-problem.no-such-sheet': 'La feuille choisie n’y est plus. Choisissez le fichier à nouveau.',
  'table-problem.took-too-long':
    'Sa lecture n’était pas terminée après {seconds} secondes. Exportez-le en plusieurs parties.',
  'table-problem.out-of-memory':
    'Il demande plus de mémoire qu’il n’y en a. Exportez-le en plusieurs parties.',
  'table-problem.parser-crashed':
    'Sa lecture s’est interrompue. Rouvrez-le dans un tableur et enregistrez-le en CSV.',
  'table-kind.spreadsheet': 'un classeur binaire (.xlsb)',
  'table-kind.pdf': 'un PDF',
  'table-kind.archive': 'une archive compressée',
  'table-kind.image': 'une image',
  'table-kind.web-page': 'une page web',
  'table-kind.xml': 'du XML',
  'table-kind.json': 'du JSON',
  'table-kind.binary': 'des données illisibles comme texte',

  'mapping-problem.other-table':
    'Ce choix de colonnes a été fait pour un autre fichier. Choisissez à nouveau le fichier.',
  'mapping-problem.secret-column':
    'La colonne « {header} » contient des mots de passe ou des données de carte : elle n’est jamais reprise.',
  'mapping-problem.category-missing': 'Choisissez la catégorie sous laquelle garder la colonne « {header} ».',

  'signing-need.signatory': 'le nom de la personne qui signe',
  'signing-need.enterpriseNumber': 'le numéro d’entreprise',
  'signing-need.legalForm': 'la forme juridique',
  'signing-need.registryTown': 'la ville du registre (RPM ou RCS)',
  'signing-need.contact': 'une adresse e-mail ou un numéro de téléphone',

  'identifier.wrong-length': 'Ce numéro n’a pas le bon nombre de chiffres.',
  'identifier.wrong-characters': 'Ce numéro contient un signe qui n’y a pas sa place.',
  'identifier.wrong-first-digit': 'Ce numéro ne peut pas commencer ainsi.',
  'identifier.wrong-check-digits': 'Un chiffre doit être faux : le contrôle du numéro échoue.',
  'identifier.unknown-country': 'Ce numéro commence par le code d’un autre pays.',
} as const;
