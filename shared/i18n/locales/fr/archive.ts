/** The archive of closed requests: how long a file is kept, and what is due for removal. */
export const archive = {
  'event.keeping-chosen': 'Conservation choisie',
  'keeping-choice.anonymous': 'rien qu’une ligne anonyme',
  'keeping-choice.file': 'le dossier, comme preuve',
  'audit.action.keeping-chosen': 'conservation choisie',
  'audit.action.request-file-removed': 'dossier retiré de l’archive',
  'attachment-role.data-annex': 'Copie des données jointe à la réponse',
  'attachments.annex': 'Cette copie ne restera pas',
  'attachments.annex-text':
    'Quelques mois après l’envoi, Greffe propose de la détruire. Son nom et son empreinte restent.',
  'rule.nothing-to-choose': 'Il n’y a rien à choisir pour cette demande.',
  'rule.nothing-to-choose.repair':
    'Le choix se présente quand un effacement est clos et que votre politique promet de ne garder que de l’anonyme.',
  'rule.identity-copy-not-needed': 'Cette demande est close.',
  'rule.identity-copy-not-needed.repair': 'Plus personne n’est à identifier : la copie n’est pas gardée.',
  'keeping.archive': 'En archive',
  'keeping.until': 'Le dossier est gardé jusqu’au {day}, puis il n’en reste qu’une ligne anonyme.',
  'keeping.over': 'Le délai de conservation est écoulé depuis le {day} : le dossier est à retirer.',
  'keeping.no-end': 'Aucun délai du registre ne dit quand ce dossier est à retirer.',
  'keeping.annexes':
    '{count} {count|copie de données est à détruire|copies de données sont à détruire} le {day} ; leur empreinte reste.',
  'keeping.why': 'Le compte : {steps}.',
  'keeping.to-removal': 'Voir ce qui est à retirer',
  'keeping.hold': 'Tout est gardé pour l’instant',
  'keeping.hold.open': 'La demande est ouverte.',
  'keeping.hold.authority-case': 'Une autorité examine cette demande.',
  'keeping.hold.restriction': 'Les données de la personne sont limitées à cause de cette demande.',
  'keeping.hold.open-duty': 'Quelqu’un est encore à prévenir.',
  'keeping.choose': 'Votre politique promet de ne garder que de l’anonyme après un effacement',
  'keeping.choose-text':
    'Tenir cette promesse retire tout le dossier, lettres et récépissés compris : rien ne prouvera plus que vous avez répondu. Garder le dossier garde la preuve, mais s’écarte de votre politique.',
  'keeping.choose-anonymous': 'Ne garder que l’anonyme',
  'keeping.choose-file': 'Garder la preuve',
  'keeping.chosen-anonymous':
    'Vous avez choisi de n’en garder qu’une ligne anonyme. Une fois le dossier retiré, rien ne prouvera plus la réponse.',
  'keeping.chosen-file':
    'Vous avez choisi de garder le dossier comme preuve, malgré ce que promet votre politique.',
  'keeping-step.request-closed': 'demande close le {day}',
  'keeping-step.letter-sent': 'réponse partie le {day}',
  'keeping-step.event': 'à partir du {day}',
  'keeping-step.next-1-january': 'compté dès le {day}',
  'keeping-step.days': '{count} {count|jour|jours}, soit jusqu’au {day}',
  'keeping-step.months': '{count} mois, soit jusqu’au {day}',
  'keeping-step.years': '{count} {count|an|ans}, soit jusqu’au {day}',
  'keeping-step.promise': 'promesse de votre politique, suivie le {day}',
  'removal.title': 'À retirer de l’archive',
  'removal.lead': 'Ce qui a fait son temps ne reste pas. Voici ce qui part, pourquoi, et ce qui reste.',
  'removal.none': 'Rien n’est à retirer aujourd’hui.',
  'removal.goes': 'Ce qui part',
  'removal.file':
    'Tout le dossier : {letters} {letters|lettre|lettres}, {attachments} {attachments|pièce|pièces}, l’historique, les décisions et les notes.',
  'removal.file-bare': 'Tout le dossier : l’historique, les décisions et les notes.',
  'removal.annexes': '{count|La copie de données|Les copies de données} : {names}.',
  'removal.since': 'À retirer depuis le {day}',
  'removal.stays': 'Ce qui reste',
  'removal.stays-line':
    'D’un dossier : une ligne anonyme avec l’année, les droits et leur issue, les jours jusqu’à la réponse, le canal et le pays.',
  'removal.stays-hash':
    'D’une copie de données : son nom, sa taille et son empreinte SHA-256, avec tout le reste du dossier.',
  'removal.stays-audit':
    'Le journal, où une demande n’est qu’un identifiant, et les empreintes qui empêchent une personne effacée de revenir par un import.',
  'removal.lines': 'L’archive compte {count} {count|ligne anonyme|lignes anonymes}.',
  'removal.held': 'Gardés pour l’instant',
  'removal.held-line': '{name} : {why}',
  'removal.choices': 'Effacements qui attendent votre choix',
  'removal.open': 'Ouvrir la demande {reference}',
  'removal.remove': 'Retirer {count} {count|dossier ou copie|dossiers ou copies}…',
  'removal.confirm': 'Retirer pour de bon ?',
  'removal.confirm-sentence':
    'Rien de ce qui suit ne pourra être retrouvé, ni par Greffe ni par qui que ce soit.',
  'removal.confirm-file': '{reference}, {name} : tout le dossier',
  'removal.confirm-annexes': '{reference}, {name} : {names}',
  'removal.confirm-copies':
    'Les copies du registre faites avant aujourd’hui contiennent encore ces dossiers.',
  'removal.confirm-label': 'Retirer pour de bon',
  'removal.working': 'Le registre est réécrit sans eux',
  'removal.done': 'C’est retiré',
  'removal.done-text':
    '{files} {files|dossier retiré|dossiers retirés}, {annexes} {annexes|copie détruite|copies détruites}. Le fichier du registre a été réécrit.',
  'today.removals': 'À retirer de l’archive',
  'today.removals-due':
    '{count} {count|dossier ou copie de données a fait son temps, depuis|dossiers ou copies de données ont fait leur temps, le plus ancien depuis} le {day}.',
  'today.removals-choose':
    '{count} {count|effacement clos attend|effacements clos attendent} votre choix : garder la preuve, ou rien que l’anonyme.',
  'today.removals-open': 'Voir',
} as const;
