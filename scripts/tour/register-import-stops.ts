/** Taking over a register kept elsewhere: where it is dropped, and the look at what it would add. */
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

/** Nobody of these exists. */
const register = [
  'Traitement;Finalité;Base légale;Personnes concernées;Catégories de données;Destinataires;Durée de conservation;Mesures de sécurité;Service',
  'Bons cadeaux;Vendre et accepter les bons cadeaux;Exécution du contrat;Clients;"Identité et coordonnées ; Bons cadeaux";Brevo (hébergement UE);3 ans après la fin du contrat;Mots de passe individuels;Boutique',
  'Tombola de l’été;Tirer au sort les gagnants;consentement;Participants;Identité et coordonnées;Notaire de la Brume;quelques semaines après le tirage;Urne fermée à clé;Accueil',
  ';;;Clients;;;;;',
].join('\r\n');

export const registerImportStops: readonly Stop[] = [
  { name: 'register-import', visit: openImport },
  // after the stop before: the file stays on the page
  {
    name: 'register-import-look',
    visit: async (desk) => {
      await openImport(desk);
      await putDown(desk);
    },
  },
  {
    name: 'register-import-look-end',
    visit: async (desk) => {
      await openImport(desk);
      await putDown(desk);
      await desk.button(desk.t('imports.other-file')).scrollIntoViewIfNeeded();
    },
  },
];

async function openImport(desk: Desk): Promise<void> {
  await desk.goTo('register');
  await desk.press(desk.t('register-import.open'));
  await desk.page.getByRole('heading', { level: 1, name: desk.t('register-import.title') }).waitFor();
}

async function putDown({ page, button, t }: Desk): Promise<void> {
  const input = page.locator('input[type=file]');
  if ((await input.count()) > 0)
    await input.setInputFiles({ name: 'registre.csv', mimeType: 'text/csv', buffer: Buffer.from(register) });
  await button(t('imports.other-file')).waitFor();
}
