/** Where rules stand, and what they say, in plain French. */
export const articles = {
  'article.of.gdpr': 'RGPD, {place}',
  'article.of.reg-1182-71': 'règlement 1182/71, {place}',
  'article.of.fr-lil': 'loi Informatique et Libertés, {place}',
  'article.of.fr-labour-code': 'Code du travail, {place}',
  'article.of.fr-circular-2018-05-04': 'circulaire du 4 mai 2018',
  'article.of.be-law-2018-07-30': 'loi belge du 30 juillet 2018, {place}',
  'article.of.be-royal-decree-1974-04-18': 'arrêté royal du 18 avril 1974, {place}',
  'article.of.policy': 'votre politique',
  'article.of.greffe': 'conseil de Greffe',
  'article.place.article': 'art. {article}',
  'article.place.paragraph': ', § {paragraph}',
  'article.place.point': ', {point})',
  'article.place.recital': 'considérant {number}',

  'article.why.gdpr-7-3':
    'Un consentement se retire à tout moment, aussi simplement qu’il a été donné. Ce qui a été fait avant reste valable.',
  'article.why.gdpr-11-2':
    'Si rien ne permet de reconnaître la personne dans vos données, vous le lui dites ; elle peut fournir de quoi la retrouver.',
  'article.why.gdpr-12-3':
    'La réponse part sans tarder, au plus tard un mois après la réception. Deux mois de plus sont possibles, une fois, si la demande est complexe ou si elles sont nombreuses ; la personne en est avertie, avec le motif, dans le premier mois.',
  'article.why.gdpr-12-4':
    'Un refus est motivé, dans le mois, et rappelle le droit de se plaindre à l’autorité et d’aller en justice.',
  'article.why.gdpr-12-5':
    'Répondre est gratuit. On ne refuse, ou ne demande des frais raisonnables, que pour une demande manifestement infondée ou excessive ; c’est à vous de le prouver.',
  'article.why.gdpr-12-6':
    'Une preuve d’identité ne se demande qu’en cas de doute raisonnable, et jamais plus que nécessaire.',
  'article.why.gdpr-15':
    'La personne reçoit une copie de ses données et apprend à quoi elles servent, d’où elles viennent, qui les reçoit et combien de temps elles sont gardées.',
  'article.why.gdpr-15-4':
    'La copie ne doit pas porter atteinte à d’autres personnes : ce qui parle d’elles est retiré ou masqué, le reste est remis.',
  'article.why.gdpr-16': 'Des données inexactes sont corrigées, des données incomplètes complétées.',
  'article.why.gdpr-17':
    'Les données sont effacées dans six cas, sauf celles que la loi oblige à garder ou que l’une des autres exceptions protège.',
  'article.why.gdpr-17-1': 'Les six cas dans lesquels les données doivent être effacées.',
  'article.why.gdpr-17-3':
    'Les cinq exceptions : liberté d’expression, obligation légale, santé publique, archives et recherche, défense de droits en justice.',
  'article.why.gdpr-18':
    'Le temps de trancher un désaccord, les données ne servent plus qu’à être conservées. La personne est prévenue avant que cela ne cesse.',
  'article.why.gdpr-19':
    'Chaque destinataire est averti d’une correction, d’un effacement ou d’une limitation, sauf si c’est impossible ou démesuré.',
  'article.why.gdpr-20':
    'La personne reçoit les données qu’elle a fournies, dans un format courant et lisible par une machine.',
  'article.why.gdpr-21-1':
    'La personne peut s’opposer, pour une raison qui lui est propre, à ce qui repose sur votre intérêt légitime.',
  'article.why.gdpr-21-2': 'Qui ne veut plus être démarché ne l’est plus. Il n’y a rien à peser.',
  'article.why.gdpr-22':
    'Personne n’a à subir une décision importante prise par une machine seule ; un humain la revoit et entend la personne.',
  'article.why.gdpr-77-1': 'La personne peut se plaindre à l’autorité du pays où elle vit ou travaille.',
  'article.why.gdpr-99-2': 'Le RGPD s’applique depuis le 25 mai 2018.',
  'article.why.gdpr-recital-63':
    'Devant une grande quantité de données, on peut demander à la personne de préciser ce qu’elle cherche. C’est rare dans une petite entreprise.',
  'article.why.reg-1182-71-3-1':
    'Le jour où la demande arrive ne compte pas : le délai commence le lendemain.',
  'article.why.reg-1182-71-3-2-c':
    'Un mois finit à la même date du mois suivant, ou le dernier jour de ce mois si cette date n’y existe pas.',
  'article.why.reg-1182-71-3-4':
    'Un délai qui finit un samedi, un dimanche ou un jour férié court jusqu’à la fin du jour ouvrable suivant.',
  'article.why.fr-lil-85':
    'En France, chacun peut dire ce que deviendront ses données après sa mort ; à défaut, ses héritiers peuvent agir.',
  'article.why.policy-answer-within':
    'Ce que promet votre politique de confidentialité en vigueur à la réception. Elle se modifie dans les réglages.',
  'article.why.greffe-at-once-target':
    'La loi dit « sans délai » sans donner de chiffre. Greffe vise deux jours ouvrables.',
  'article.why.greffe-post-by-margin':
    'La loi ne dit pas combien de temps met une lettre. Greffe compte cinq jours ouvrables, par prudence.',
} as const;
