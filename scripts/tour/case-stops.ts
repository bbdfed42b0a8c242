/** Letters of authorities: entering one, its case, closing it, and the answer to it. */
import type { Desk } from './desk.ts';
import { untilDrawn } from './letter-stops.ts';
import type { Stop } from './stop.ts';

export const caseStops: readonly Stop[] = [
  { name: 'case-new', visit: startCase },
  {
    name: 'case',
    visit: async (desk, { fresh }) => {
      await desk.openRequest(fresh);
      await desk.press(desk.t('request.menu'));
      await desk.page.getByRole('menuitem', { name: desk.t('case.new') }).click();
      await desk.page.getByRole('heading', { level: 1, name: desk.t('case.new') }).waitFor();
      await desk.page.getByRole('textbox', { name: desk.t('case.summary') }).fill('W-17');
      await desk.press(desk.t('case.open'));
      await desk.button(desk.t('case.write')).waitFor();
    },
  },
  {
    name: 'case-close',
    visit: async (desk) => {
      await openLatest(desk);
      await desk.press(desk.t('case.close'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'case-letter',
    visit: async (desk) => {
      await openLatest(desk);
      await desk.press(desk.t('case.write'));
      await desk.page.getByRole('textbox', { name: desk.t('letter.particular.statement') }).fill('W-17');
      await desk.page
        .getByRole('heading', { level: 1, name: desk.t('letter-kind.authority-answer') })
        .waitFor();
      await untilDrawn(desk);
    },
  },
  {
    name: 'case-letter-text',
    visit: async (desk) => {
      await writeToAuthority(desk);
      const change = desk.button(desk.t('letter-text.change'));
      if (await change.isVisible()) await change.click();
      await desk.page.getByRole('textbox', { name: desk.t('letter-text.subject') }).scrollIntoViewIfNeeded();
      await untilDrawn(desk);
    },
  },
  {
    name: 'case-letter-posted',
    visit: async (desk) => {
      await writeToAuthority(desk);
      await desk.press(desk.t('letter.sign'));
      await desk.page
        .getByRole('alertdialog')
        .getByRole('button', { name: desk.t('letter.sign') })
        .click();
      await desk.press(desk.t('posting.note'));
      const dialog = desk.page.getByRole('dialog', { name: desk.t('posting.title') });
      await dialog.getByText(desk.t('posting.proof-matters'), { exact: true }).waitFor();
      const buffer = Buffer.from('%PDF-1.7');
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'depot.pdf', mimeType: 'application/pdf', buffer });
      await dialog.getByRole('button', { name: desk.t('posting.note') }).click();
      await desk.page.getByRole('heading', { name: desk.t('posting.proofs') }).waitFor();
      await desk.page.getByRole('heading', { level: 1 }).and(desk.page.locator(':focus')).waitFor();
      await untilDrawn(desk);
    },
  },
  { name: 'today-with-case', visit: (desk) => desk.goTo('today') },
  {
    name: 'today-not-to-inform',
    visit: async (desk) => {
      const contacts = [
        { kind: 'email', value: 'inconnue@exemple.example', origin: 'third-party', since: null } as const,
      ];
      await desk.ask('subjects.create', { fields: { familyName: 'Inconnue', contacts } });
      await desk.goTo('today');
      await desk.press(desk.t('notice-exception.open-for', { name: 'Inconnue' }));
      await desk.page.getByRole('radio').first().waitFor();
      await desk.settle();
    },
  },
];

async function startCase(desk: Desk): Promise<void> {
  await desk.goTo('requests');
  await desk.press(desk.t('list.more'));
  await desk.page.getByRole('menuitem', { name: desk.t('case.new') }).click();
  await desk.page.getByRole('heading', { level: 1, name: desk.t('case.new') }).waitFor();
}

async function writeToAuthority(desk: Desk): Promise<void> {
  await openLatest(desk);
  await desk.press(desk.t('case.write'));
  await desk.page
    .getByRole('textbox', { name: desk.t('letter.particular.statement') })
    .fill('Nous avons répondu le 3 mars.');
  await untilDrawn(desk);
}

/** The one that `case` entered, by the day's page. */
async function openLatest(desk: Desk): Promise<void> {
  const { cases } = await desk.ask('today.get', {});
  const [latest] = cases;
  await desk.goTo('today');
  await desk.press(desk.t('alarms.open-case', { reference: latest?.reference ?? '' }));
  await desk.button(desk.t('case.write')).waitFor();
}
