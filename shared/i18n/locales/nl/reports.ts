/** Reports to hand out or to keep. */
import type { reports as french } from '../fr/reports.ts';

export const reports: Record<keyof typeof french, string> = {
  'reports.lead': 'Documenten om af te geven of te bewaren, ter plekke gemaakt uit het register.',
  'reports.register.title': 'Register van de verwerkingsactiviteiten',
  'reports.register.text':
    'Het register dat de autoriteit op elk moment kan opvragen: uw activiteiten, hun rechtsgronden, de gegevens, de ontvangers, de termijnen en de beveiliging.',
  'reports.register.language': 'Taal van het document',
  'reports.register.make': 'De pdf maken',
  'reports.register.making': 'Het document wordt klaargemaakt…',
};
