/** The published policy: asked for, read, answered, and held against the register. */
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

/** Of the sample's shop: it promises never to prospect, cites a repealed directive, and keeps orders longer than the register. */
const samplePolicy = `Politique de confidentialité

Dernière mise à jour : 3 février 2025

1. Quelles données ?
Nous recueillons votre nom, votre adresse e-mail, votre adresse de livraison et des données relatives à votre santé si vous nous signalez une allergie.

2. Pourquoi ?
- pour préparer et livrer vos commandes (exécution du contrat) ;
- pour organiser chaque été un jeu-concours.
Nous ne faisons aucune prospection commerciale, conformément à la directive 95/46/CE.

3. Qui les reçoit ?
Notre site est hébergé par Combell. Les colis sont confiés à DPD. Vos données ne sont jamais vendues.

4. Combien de temps ?
Les données des commandes sont conservées dix ans après le dernier achat. Les candidatures sont effacées après un an.

5. Vos droits
Vous disposez d’un droit d’accès, de rectification et d’effacement. Nous répondons dans un délai de 10 jours. Plainte possible auprès de la Commission de la protection de la vie privée, rue Haute 139, 1000 Bruxelles.`;

export const policyStops: readonly Stop[] = [
  { name: 'register-policy-ask', visit: openEmpty },
  {
    name: 'register-policy-paste',
    visit: async (desk) => {
      await openEmpty(desk);
      await desk.press(desk.t('policy.paste'));
      await desk.page.getByLabel(desk.t('policy.paste-label')).fill(samplePolicy);
    },
  },
  { name: 'register-policy-proposals', visit: openRead },
  {
    name: 'register-policy-accepted',
    visit: async (desk) => {
      await openRead(desk);
      const accept = desk.page.getByRole('button', { name: new RegExp(`^${desk.t('policy.accept')}`) });
      await accept.first().click();
      await desk.page
        .getByText(desk.t('policy.accepted', { count: 1 }))
        .first()
        .waitFor();
    },
  },
  {
    name: 'register-policy-differences',
    visit: async (desk) => {
      await openRead(desk);
      await desk.page.getByRole('heading', { name: desk.t('policy.differences') }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'register-policy-in-gaps',
    visit: async (desk) => {
      await openRead(desk);
      await desk.tab(new RegExp(`^${desk.t('register.missing')}`));
      await desk.button(desk.t('policy.look-at-them')).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'register-policy-forget',
    visit: async (desk) => {
      await openRead(desk);
      await desk.press(desk.t('policy.forget'));
      await question(desk).waitFor();
    },
  },
];

/** A slip at the foot of the window is an alert as well. */
function question(desk: Desk) {
  return desk.page.getByRole('alertdialog', { name: desk.t('policy.forget') });
}

async function openPart(desk: Desk): Promise<void> {
  await desk.goTo('register');
  await desk.tab(desk.t('register.policy-text'));
}

/** As before anything was read: what an earlier stop left is forgotten. */
async function openEmpty(desk: Desk): Promise<void> {
  await openPart(desk);
  const forget = desk.button(desk.t('policy.forget'));
  await forget
    .or(desk.button(desk.t('policy.paste')))
    .first()
    .waitFor();
  if (!(await forget.isVisible())) return;
  await forget.click();
  const dialog = question(desk);
  await dialog.getByRole('button', { name: desk.t('policy.forget'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await desk.button(desk.t('policy.paste')).waitFor();
}

async function openRead(desk: Desk): Promise<void> {
  await openPart(desk);
  const forget = desk.button(desk.t('policy.forget'));
  const paste = desk.button(desk.t('policy.paste'));
  await forget.or(paste).first().waitFor();
  if (await paste.isVisible()) {
    await paste.click();
    await desk.page.getByLabel(desk.t('policy.paste-label')).fill(samplePolicy);
    await desk.press(desk.t('policy.read'));
  }
  await desk.page.getByRole('heading', { name: desk.t('policy.proposals') }).waitFor();
}
