/** Reports to hand out or to keep. */
export const reports = {
  'reports.lead': 'Des documents à remettre ou à garder, faits à l’instant à partir du registre.',
  'reports.register.title': 'Registre des activités de traitement',
  'reports.register.text':
    'Le registre que l’autorité peut demander à tout moment : vos activités, leurs bases, les données, les destinataires, les durées et les mesures de sécurité.',
  'reports.register.language': 'Langue du document',
  'reports.register.make': 'Faire le PDF',
  'reports.register.making': 'Le document se prépare…',
} as const;
