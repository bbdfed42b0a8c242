/** The privacy policy that the register makes. */
export const writtenPolicy = {
  'written-policy.title': 'Écrire la politique de confidentialité',
  'written-policy.lead':
    'À partir du registre, en termes simples et complète au sens des articles 13 et 14 : finalités, bases, destinataires, durées, droits, autorité. Elle porte la date du jour ; relisez-la avant de la publier.',
  'written-policy.lacks': 'Il manque {count} {count|renseignement|renseignements}',
  'written-policy.draft':
    'Rien n’est inventé à leur place : tant qu’ils manquent, le document est marqué « projet – à ne pas publier » et les énumère. Complétez-les dans le registre.',
  'written-policy.show-lacks': 'Voir ce qui manque',
  'written-policy.format': 'Forme',
  'written-policy.format.html': 'Page web (HTML)',
  'written-policy.format.html.text':
    'Une page complète, sans rien de distant, à mettre en ligne telle quelle.',
  'written-policy.format.pdf': 'PDF',
  'written-policy.format.pdf.text': 'À joindre ou à remettre, lisible par un lecteur d’écran.',
  'written-policy.format.txt': 'Texte',
  'written-policy.format.txt.text': 'À coller dans votre site.',
  'written-policy.language': 'Langue de la politique',
  'written-policy.make': 'Écrire la politique',
  'written-policy.make-draft': 'Écrire un projet',
} as const;
