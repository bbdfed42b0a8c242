/** Letters of supervisory authorities, and persons to be told where their data came from. */
export const cases = {
  'letter-kind.authority-answer': 'Réponse à une autorité',
  'letter-kind.source-notice': 'Information d’une personne (art. 14)',
  'letter-task.authority-answer': 'L’autorité apprend ce qui a été demandé, décidé et envoyé.',
  'letter-task.source-notice': 'La personne apprend d’où viennent ses données et quels sont ses droits.',
  'letter.particular.statement': 'Votre réponse à l’autorité',
  'letter.particular.statement.hint':
    'Les faits, dans l’ordre. Les dates et décisions de la demande sont ajoutées d’elles-mêmes.',
  'letter.particular.evidence': 'Dossier de preuve',
  'letter.particular.evidence.enclosed': 'Joint à la lettre',
  'letter.particular.evidence.not-enclosed': 'Non joint',
  'letter.particular.otherEnclosures': 'Autre pièce jointe',
  'letter.particular.source': 'D’où viennent ces données',
  'letter.particular.source.hint':
    'En une phrase : qui vous les a données, ou dans quelle source vous les avez trouvées.',
  'letter.particular.obtainedOn': 'Reçues le',
  'letter.particular.recipientNames': 'Destinataires informés de l’effacement',
  'letter.particular.recipientNames.hint':
    'Sans choix de votre part : nommés si la personne demande aussi l’accès, sinon à sa demande.',
  'letter.particular.recipientNames.named': 'Les nommer dans la lettre',
  'letter.particular.recipientNames.on-request': 'Proposer de les nommer à sa demande',
  'letter.particular.publicSource': 'Source accessible au public',
  'letter.particular.publicSource.public': 'Oui',
  'letter.particular.publicSource.not-public': 'Non',
  'letter.gap.purposes': 'Aucune activité du registre ne dit à quoi servent ces données.',
  'rule.authority-hold': 'Une autorité examine cette demande.',
  'rule.authority-hold.repair': 'Rien de ce qui la concerne n’est détruit avant la clôture de son dossier.',
  'rule.case-closed': 'Ce dossier est déjà clos.',
  'rule.case-closed.repair': 'Rouvrez-le si l’autorité écrit de nouveau.',
  'rule.letter-names-person': 'Une lettre signée concerne cette personne.',
  'rule.letter-names-person.repair':
    'Elle prouve que vous l’avez informée : la fiche reste. Une demande d’effacement retire les deux.',
  'event.authority-case-opened': 'Lettre d’une autorité reçue',
  'event.authority-case-closed': 'Dossier de l’autorité clos',
  'audit.action.case-opened': 'lettre d’une autorité inscrite',
  'audit.action.case-changed': 'dossier d’une autorité modifié',
  'audit.action.case-closed': 'dossier d’une autorité clos',
  'audit.action.case-reopened': 'dossier d’une autorité rouvert',
  'case-outcome.dismissed': 'Classé sans suite',
  'case-outcome.settled': 'Réglé à l’amiable',
  'case-outcome.reminder': 'Rappel à l’ordre',
  'case-outcome.order': 'Mise en demeure ou injonction',
  'case-outcome.fine': 'Amende',
  'case-outcome.other': 'Autre issue',
  'alarm.authority': 'Réponse à une autorité : {day}.',
  'alarm.authority-late': 'Réponse à une autorité en retard de {count} {count|jour|jours}.',
  'agenda.entry.authority': 'Répondre à l’autorité : au plus tard le {day}',
  'agenda.calendar.authority': '{reference} : répondre à l’autorité',
  'today.cases': 'Lettres d’une autorité',
  'today.case-due': 'À répondre au plus tard le {day}, date indiquée par la lettre.',
  'today.case-open': 'Sa lettre n’indique pas de date.',
  'today.persons': 'Personnes à informer (art. 14)',
  'today.person-due': 'Leurs données viennent d’un tiers : à informer au plus tard le {day}.',
  'today.person-open': 'Leurs données viennent d’un tiers : à informer sans attendre.',
  'today.person-write': 'Écrire la lettre',
  'today.person-write-to': 'Écrire la lettre à {name}',
  'notice-exception.open': 'Ne pas informer…',
  'notice-exception.open-for': 'Ne pas informer : {name}',
  'notice-exception.title': 'Ne pas informer {name}',
  'notice-exception.which': 'Pourquoi cette personne n’a-t-elle pas à être informée ?',
  'notice-exception.already-informed': 'Elle dispose déjà de ces informations',
  'notice-exception.disproportionate-effort': 'C’est impossible ou demanderait des efforts disproportionnés',
  'notice-exception.laid-down-by-law': 'Une loi prévoit cette collecte ou cette communication',
  'notice-exception.secrecy': 'Le secret professionnel s’y oppose',
  'notice-exception.reason': 'En quoi c’est le cas',
  'notice-exception.reason-text':
    'Gardé comme preuve. Pour des efforts disproportionnés : l’information est rendue publique ailleurs, par exemple dans votre politique.',
  'notice-exception.save': 'Noter l’exception',
  'notice-exception.noted': 'Pas à informer de l’origine de ses données, noté le {day}',
  'notice-exception.take-back': 'L’informer quand même',
  'case.new': 'Lettre d’une autorité',
  'case.new-lead':
    'Inscrivez-la comme elle est arrivée. Tant que le dossier est ouvert, rien de la demande concernée n’est détruit.',
  'case.over': 'Dossier d’une autorité',
  'case.authority': 'Autorité',
  'case.request': 'Demande concernée',
  'case.request-none': 'Aucune demande du registre',
  'case.received-on': 'Reçue le',
  'case.due-on': 'Réponse attendue le',
  'case.due-on-text': 'La date que la lettre indique. Greffe ne la calcule pas.',
  'case.their-reference': 'Sa référence',
  'case.language': 'Langue de la lettre',
  'case.summary': 'Ce que l’autorité demande',
  'case.open': 'Inscrire',
  'case.correct': 'Corriger',
  'case.held': 'Rien n’est détruit',
  'case.held-text':
    'La demande concernée, la fiche de la personne et les pièces restent intactes jusqu’à la clôture.',
  'case.not-held': 'Aucune demande n’est rattachée : rien n’est protégé.',
  'case.letters': 'Lettres',
  'case.no-letters': 'Aucune lettre n’est encore écrite.',
  'case.write': 'Écrire la réponse',
  'case.see-request': 'Ouvrir la demande {reference}',
  'case.evidence': 'Dossier de preuve…',
  'case.close': 'Clore le dossier',
  'case.closed-on': 'Clos le',
  'case.outcome': 'Issue',
  'case.closed': 'Clos le {day} : {outcome}',
  'case.reopen': 'Rouvrir',
  'case.no-due': 'sans date de réponse',
  'letter.address.authority': 'Adresse de l’annuaire',
  'letter.address.authority-text': 'Celle de l’annuaire des autorités.',
  'warning.parent-asks':
    'Un parent demande pour son enfant. Si les parents ne sont pas d’accord, ne tranchez pas entre eux ; écoutez aussi l’enfant selon son âge.',
  'warning.minor':
    'La personne est mineure. Si elle comprend ce qu’elle demande, elle peut demander seule ; répondez-lui en termes simples.',
  'warning.channel-not-named':
    'Votre politique ne cite pas ce canal. La demande est valable : n’exigez ni formulaire ni signature.',
  'warning.authority-hold':
    'Une autorité examine cette demande : rien n’en est détruit avant la clôture de son dossier.',
  'letter.warning.other-language':
    'La lettre n’est pas dans la langue de la demande (art. 12, § 1, du RGPD).',
  'letter.warning.other-medium':
    'La lettre part par une autre voie que celle de la demande (art. 12, § 3, du RGPD). Vérifiez que la personne l’a souhaité.',
  'warning.doubt-not-noted':
    'Une preuve d’identité est demandée ou gardée, mais aucun doute n’est noté. Écrivez lequel ; sans doute raisonnable, n’en demandez pas.',
  'letter.warning.source-unnamed':
    'La lettre dit que des données viennent d’un tiers, sans le nommer. Si vous savez lequel, écrivez-le dans la lettre (RGPD, art. 15, § 1, g), même si la personne n’avait pas à être prévenue (art. 14, § 5).',
  'letter.warning.source-secret':
    'Le secret est noté pour cette personne (art. 14, § 5, d). La lettre dit seulement que des données viennent d’un tiers : elle ne le nomme pas et ne dit pas pourquoi la personne n’a pas été informée. Relisez-la pour que rien d’autre ne trahisse le secret.',
  'letter.warning.recipient-unnamed':
    'Un destinataire n’est pas nommé. La personne a droit aux noms, sauf s’ils sont impossibles à connaître (CJUE, C-154/21) : complétez le registre.',
  'letter.warning.no-doubt':
    'La demande vient d’une adresse que vous connaissez, ou l’identité est déjà établie : rien ne justifie de demander une preuve (RGPD, art. 12, § 6).',
  'letter.warning.asks-identity-copy':
    'Vos mots demandent une copie de pièce d’identité. Elle ne se demande qu’en cas de doute raisonnable et en dernier recours (RGPD, art. 12, § 6).',
  'letter.warning.asks-signature': 'Vos mots demandent une signature. La loi n’en exige pas pour répondre.',
  'letter.warning.asks-form':
    'Vos mots renvoient à un formulaire. La demande est valable telle qu’elle est arrivée (RGPD, art. 12, § 2).',
  'letter.warning.extension-own-troubles':
    'Des congés ou un manque de personnel ne justifient pas de prolonger. Seuls comptent la complexité et le nombre des demandes (RGPD, art. 12, § 3).',
  'letter.warning.law-gone':
    'La lettre cite une loi abrogée, ou une autorité qui n’existe plus sous ce nom ou à cette adresse.',
  'letter.warning.law-of-other-country':
    'La lettre cite le droit d’un autre pays que le vôtre. Vérifiez la base juridique et les durées du registre.',
  'letter.warning.authority-abroad':
    'Cette autorité n’est pas celle de votre pays. Demandez-lui laquelle est compétente (RGPD, art. 56).',
  'letter.warning.not-to-known-email':
    'Votre politique promet d’envoyer la réponse à l’adresse électronique déjà connue. Assurez-vous de qui la reçoit.',
} as const;
