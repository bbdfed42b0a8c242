/** The proof that a request is unfounded or excessive (GDPR Art. 12(5)): its sheet, and what to mind before it is called so. */
export const excess = {
  'task.excess-sheet': 'Remplir la fiche de justification',
  'request-next.excess-sheet': 'remplir la fiche de justification',
  'event.excess-sheet-saved': 'Fiche de justification remplie',
  'audit.action.excess-sheet-saved': 'fiche de justification remplie',
  'excess.sheet': 'Fiche de justification',
  'excess.lead':
    'Répondre est gratuit. Pour refuser une demande comme infondée ou excessive, ou pour demander des frais, c’est à vous d’en apporter la preuve. Greffe ne le suppose jamais : cette fiche garde ce que vous pourrez montrer à une autorité.',
  'excess.internal':
    'Cette fiche reste chez vous ; aucune lettre ne l’imprime. Elle entre dans le dossier de preuve, et la personne peut en demander copie.',
  'excess.later':
    'Une fois la décision prise, Greffe vous demande une fiche de justification. La lettre ne se signe pas sans elle.',
  'excess.missing': 'La fiche de justification manque',
  'excess.missing-text': 'Sans elle, aucune lettre qui donne ce motif ne peut être signée.',
  'excess.fill': 'Remplir la fiche',
  'excess.see': 'Voir la fiche',
  'excess.earlier': 'Ce que la personne a demandé auparavant',
  'excess.earlier.none': 'Le registre ne connaît aucune demande antérieure de cette personne.',
  'excess.earlier.reference': 'Demande',
  'excess.earlier.received': 'Reçue le',
  'excess.earlier.rights': 'Droits',
  'excess.warnings': 'À peser avant de décider',
  'excess.warning.first-access-free':
    'Le registre ne connaît aucune demande d’accès antérieure de cette personne. La première est gratuite, quel qu’en soit le but (Cour de justice, C-307/22).',
  'excess.warning.first-needs-intent':
    'Une première demande n’est abusive que si l’intention d’abuser est prouvée, et cette preuve s’apprécie strictement (Cour de justice, C-526/24).',
  'excess.warning.not-repeated':
    'Vous parlez de répétition, mais le registre ne connaît aucune demande antérieure de cette personne.',
  'excess.warning.fee-needs-grounds': 'Des frais demandés sans motif solide finissent en plainte.',
  'excess.warning.nothing-tried':
    'Rien n’indique que vous ayez proposé autre chose. Une demande plus précise ou un appel suffisent souvent ; une autorité posera la question.',
  'excess.warning.other-ground': 'La décision ou la lettre donne un autre motif que cette fiche.',
  'excess.claims': 'Que reprochez-vous à cette demande ?',
  'excess.claims-needed': 'Choisissez au moins un reproche.',
  'excess.claim.unfounded': 'Elle est manifestement infondée',
  'excess.claim.unfounded.text': 'Elle ne repose sur rien, et cela saute aux yeux.',
  'excess.claim.excessive': 'Elle est manifestement excessive',
  'excess.claim.excessive.text': 'Y répondre demanderait un travail hors de toute proportion.',
  'excess.claim.repetitive': 'Elle se répète',
  'excess.claim.repetitive.text': 'La même demande revient, alors que rien n’a changé.',
  'excess.claim.abuse': 'Elle est abusive',
  'excess.claim.abuse.text': 'L’intention d’abuser est prouvée, pas seulement supposée.',
  'excess.circumstances': 'Les circonstances',
  'excess.circumstances.text':
    'Les faits et leurs dates : ce qui a été demandé, combien de fois, ce qui a été répondu.',
  'excess.evidence': 'Les preuves',
  'excess.evidence.text':
    'Ce qui montre ces faits, et où cela se trouve : lettres, pièces de la demande, journaux.',
  'excess.intent': 'Ce qui prouve l’intention',
  'excess.intent.text': 'Des actes ou des écrits de la personne, pas une impression.',
  'excess.intent-needed': 'Dites ce qui prouve l’intention, ou ne parlez pas d’abus.',
  'excess.tried': 'Ce que vous avez d’abord tenté',
  'excess.tried.text':
    'Préciser la demande avec la personne, l’appeler, lui rappeler une réponse déjà donnée.',
  'excess.decided-by': 'Qui en a décidé',
  'excess.decided-on': 'Décidé le',
  'excess.save': 'Enregistrer la fiche',
  'excess.frozen': 'Une lettre signée s’appuie sur cette fiche',
  'excess.frozen-text': 'Elle ne change plus. Ce qui s’y ajoute se note dans la demande.',
  'letter.warning.excess-sheet-needed':
    'La fiche de justification manque encore. La lettre ne pourra être signée qu’avec elle (RGPD, art. 12, § 5).',
  'rule.excess-sheet-needed': 'Il manque la fiche de justification.',
  'rule.excess-sheet-needed.repair':
    'Qui refuse une demande comme infondée ou excessive, ou demande des frais, doit pouvoir le prouver (art. 12, § 5, du RGPD). Remplissez la fiche dans la demande, puis signez.',
  'rule.excess-sheet-frozen': 'Une lettre signée s’appuie sur cette fiche.',
  'rule.excess-sheet-frozen.repair': 'Elle ne change plus. Ajoutez plutôt une note à la demande.',
  'rule.excess-reason-needed': 'La lettre ne dit pas pourquoi la demande est infondée ou excessive.',
  'rule.excess-reason-needed.repair':
    'Revenez sur la décision et donnez le motif dans vos mots (art. 12, § 4, du RGPD). La fiche de justification, elle, n’est pas imprimée.',
} as const;
