/** The room of letters: the list, one being written, the moment of signing, one signed and not sent, one sent. */
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import { drawnPixels } from './drawn-pixels.ts';
import type { Stop } from './stop.ts';

export const letterStops: readonly Stop[] = [
  { name: 'letters', visit: (desk) => desk.goTo('letters') },
  { name: 'letter', visit: write },
  {
    name: 'letter-extra-words',
    visit: async (desk, sample) => {
      await write(desk, sample);
      await desk.page
        .getByRole('textbox', { name: desk.t('letter.extra') })
        .fill('Votre colis est resté chez le voisin, Monsieur Personne, depuis le 3 mai.');
      await desk.page.waitForTimeout(1200);
    },
  },
  {
    name: 'letter-text',
    visit: async (desk, sample) => {
      await openText(desk, sample);
      await desk.page.getByRole('textbox', { name: desk.t('letter-text.subject') }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'letter-text-changed',
    visit: async (desk, sample) => {
      await openText(desk, sample);
      const first = desk.t('letter-text.block.paragraph', { number: 1 });
      await desk.page.getByRole('textbox', { name: first }).fill('Ces mots sont les miens.');
      await desk.press(desk.t('block.down', { name: first }));
      await desk.press(desk.t('letter-text.copy'));
      await desk.page.getByText(desk.t('letter-text.copied'), { exact: true }).waitFor();
      await desk.page.waitForTimeout(1200);
      await desk.button(desk.t('letter-text.reset')).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'letter-drafts',
    visit: async (desk, sample) => {
      await write(desk, sample);
      await desk.page.getByRole('textbox', { name: desk.t('letter.extra') }).fill('Merci de votre patience.');
      await desk.goTo('letters');
      await desk.page.getByRole('table', { name: desk.t('letter-draft.list') }).waitFor();
    },
  },
  {
    name: 'letter-drop-draft',
    visit: async (desk, sample) => {
      await write(desk, sample);
      await desk.press(desk.t('letter-draft.drop'));
      await desk.page.getByRole('alertdialog', { name: desk.t('letter-draft.drop.title') }).waitFor();
    },
  },
  {
    name: 'letter-sign',
    visit: async (desk, sample) => {
      await write(desk, sample);
      await desk.press(desk.t('letter.sign'));
      await desk.page.getByRole('alertdialog', { name: desk.t('letter.sign.title') }).waitFor();
    },
  },
  { name: 'letter-signed', visit: (desk, { late }) => openLetter(desk, late, 'acknowledgement') },
  {
    name: 'letter-posting',
    visit: async (desk, { late }) => {
      await openLetter(desk, late, 'acknowledgement');
      await desk.press(desk.t('posting.note'));
      await desk.page.getByRole('dialog', { name: desk.t('posting.title') }).waitFor();
    },
  },
  { name: 'letter-sent', visit: (desk, { closed }) => openLetter(desk, closed, 'access-answer') },
  { name: 'letter-question-empty', visit: ask },
  {
    name: 'letter-question',
    visit: async (desk, sample) => {
      await ask(desk, sample);
      const field = (name: 'doubt' | 'questions') =>
        desk.page.getByRole('textbox', { name: desk.t(`letter.particular.${name}`) });
      await field('doubt').fill('La demande vient d’une adresse que nous ne connaissons pas.');
      await field('questions').fill('Quel est le numéro de votre dernière facture ?');
      await desk.choose(desk.t('letter.particular.proof.known-email'));
      await untilDrawn(desk);
    },
  },
  {
    name: 'letter-correction',
    visit: async (desk, { closed }) => {
      await openLetter(desk, closed, 'access-answer');
      await desk.press(desk.t('correction.begin'));
      await desk.button(desk.t('letter.sign')).waitFor();
      await untilDrawn(desk);
    },
  },
];

async function write(desk: Desk, { fresh }: SampleRegister): Promise<void> {
  await desk.openTask(fresh, 'acknowledge');
  await desk.press(desk.t('letter-task.write'));
  await untilDrawn(desk);
}

/** A question about identity, begun from the dialog that pauses the period. */
async function ask(desk: Desk, { fresh }: SampleRegister): Promise<void> {
  await desk.openRequest(fresh);
  await desk.press(desk.t('request.menu'));
  await desk.page.getByRole('menuitem', { name: desk.t('request.menu.pause') }).click();
  await desk.page
    .getByRole('dialog')
    .getByRole('button', { name: desk.t('letter-task.write') })
    .click();
  await desk.page.getByRole('heading', { level: 1, name: desk.t('letter-kind.identity-question') }).waitFor();
  await desk.page.getByRole('textbox', { name: desk.t('letter.particular.doubt') }).waitFor();
}

/** As the template fills it, whatever an earlier visit changed. */
async function openText(desk: Desk, sample: SampleRegister): Promise<void> {
  await write(desk, sample);
  const reset = desk.button(desk.t('letter-text.reset'));
  if (await reset.isVisible()) await reset.click();
  const change = desk.button(desk.t('letter-text.change'));
  if (await change.isVisible()) await change.click();
  await desk.page.getByRole('textbox', { name: desk.t('letter-text.subject') }).waitFor();
}

export async function openLetter(desk: Desk, id: SampleRegister['late'], kind: LetterKind): Promise<void> {
  await desk.openTask(id, kind === 'acknowledgement' ? 'acknowledge' : 'write-answer');
  await desk.press(desk.t('letter-task.see'));
  await desk.page.getByRole('heading', { level: 1, name: desk.t(`letter-kind.${kind}`) }).waitFor();
  await untilDrawn(desk);
}

export async function untilDrawn({ page }: Desk): Promise<void> {
  await page.locator('canvas').waitFor();
  for (let tries = 0; tries < 100 && (await drawnPixels(page)) === 0; tries += 1)
    await page.waitForTimeout(50);
}
