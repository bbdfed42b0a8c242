/** The room of persons: the list, a card and its dialogs, and an import up to its confirmation. */
import { join } from 'node:path';
import { resourcesFolder } from '../../electron/resources.ts';
import type { SubjectId } from '../../shared/domain/id.ts';
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

export const subjectStops: readonly Stop[] = [
  { name: 'subjects', visit: (desk) => desk.goTo('subjects') },
  { name: 'subjects-found', visit: (desk) => find(desk, 'boulb') },
  {
    name: 'subjects-none-found',
    visit: async (desk) => {
      await find(desk, 'xyzzyx');
      await desk.page.getByText(desk.t('subjects.none-found', { query: 'xyzzyx' })).waitFor();
    },
  },
  { name: 'subject', visit: (desk, { person }) => openSubject(desk, person) },
  {
    name: 'subject-menu',
    visit: async (desk, { person }) => {
      await openSubject(desk, person);
      await desk.press(desk.t('person.menu'));
      await desk.page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'subject-edit',
    visit: async (desk, { person }) => {
      await openSubject(desk, person);
      await desk.press(desk.t('common.edit'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'subject-add-item',
    visit: async (desk, { person }) => {
      await openSubject(desk, person);
      await desk.press(desk.t('person.add-item'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'subject-in-dispute',
    visit: async (desk, { disputing }) => {
      await openSubject(desk, disputing);
      const kept = desk.page.getByRole('heading', { name: desk.t('retention.title') });
      await kept.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'subject-consents',
    visit: async (desk, { disputing }) => {
      await openSubject(desk, disputing);
      await desk.page.getByRole('heading', { name: desk.t('consent.title') }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'subject-consent',
    visit: async (desk, { disputing }) => {
      await openSubject(desk, disputing);
      await desk.page.getByText(desk.t('consent.record'), { exact: true }).first().click();
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'subject-hold',
    visit: async (desk, { person }) => {
      await openSubject(desk, person);
      await desk.press(desk.t('person.menu'));
      await desk.page.getByRole('menuitem', { name: desk.t('person.hold') }).click();
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'subject-new',
    visit: async (desk) => {
      await find(desk, '');
      await desk.press(desk.t('subjects.new'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  { name: 'import-choose', visit: openImport },
  // after the other stop of the import: the file stays on the page
  {
    name: 'import-look',
    visit: async (desk) => {
      await openImport(desk);
      const input = desk.page.locator('input[type=file]');
      if ((await input.count()) > 0) {
        await input.setInputFiles(join(resourcesFolder(), 'samples', 'mailchimp-audience.csv'));
      }
      await desk.button(desk.t('imports.other-file')).waitFor();
    },
  },
  {
    name: 'import-look-end',
    visit: async (desk) => {
      await openImport(desk);
      await desk.page.getByRole('heading', { level: 2 }).last().scrollIntoViewIfNeeded();
    },
  },
];

async function find(desk: Desk, query: string): Promise<void> {
  await desk.goTo('subjects');
  const field = desk.page.getByRole('searchbox');
  if ((await field.inputValue()) === query) return;
  await field.fill(query);
  await desk.page.waitForTimeout(300);
}

async function openSubject(desk: Desk, id: SubjectId): Promise<void> {
  const { subject } = await desk.ask('subjects.get', { id });
  await find(desk, subject.contacts[0]?.value ?? subject.familyName ?? '');
  await desk.page.getByRole('grid').getByRole('row').nth(1).click();
  await desk.page.locator('#subject-card-title').waitFor();
}

async function openImport(desk: Desk): Promise<void> {
  await find(desk, '');
  await desk.press(desk.t('subjects.import'));
  await desk.page.locator('.ui-page-over').first().waitFor();
}
