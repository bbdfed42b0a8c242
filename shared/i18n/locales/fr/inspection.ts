/** The folder that is handed over at an inspection: what it holds, and how it is ordered. */
export const inspection = {
  'inspection.title': 'Pour un contrôle',
  'inspection.lead':
    'Ce qu’un agent de l’autorité demande à voir : qui vous êtes, vos registres, leurs chiffres et de quoi les vérifier, avec une ligne pour signer.',
  'inspection.language': 'Langue du dossier',
  'inspection.contents': 'Ce que vous remettez',
  'inspection.folder': 'Le dossier entier',
  'inspection.folder.text': 'un fichier ZIP : la couverture et les registres en PDF, avec leurs empreintes',
  'inspection.cover': 'La couverture seule',
  'inspection.cover.text': 'un PDF de quelques pages, à imprimer et à signer',
  'inspection.with-gaps': 'Joindre la page de ce qui reste à compléter',
  'inspection.with-gaps.means':
    'Rien ne vous oblige à la remettre. Relisez-la en tout cas avant le contrôle.',
  'inspection.make': 'Préparer le dossier',
} as const;
