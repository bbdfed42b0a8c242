/** Every page and dialog of an open register, and how to get there. The order matters only where it says so. */
import { join } from 'node:path';
import { resourcesFolder } from '../../electron/resources.ts';
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import { letterStops } from './letter-stops.ts';
import { requestStops } from './request-stops.ts';

export interface Stop {
  /** In the names of pictures and tests. */
  readonly name: string;
  visit(desk: Desk, sample: SampleRegister): Promise<void>;
}

const todayStops: readonly Stop[] = [
  { name: 'today', visit: (desk) => desk.goTo('today') },
  {
    name: 'today-next-month',
    visit: async (desk) => {
      await desk.goTo('today');
      await desk.press(desk.t('today.next-month'));
    },
  },
];

const subjectStops: readonly Stop[] = [
  { name: 'subjects', visit: (desk) => desk.goTo('subjects') },
  {
    name: 'subjects-found',
    visit: async (desk) => {
      await desk.goTo('subjects');
      await desk.page.getByRole('searchbox').fill('dup');
      await desk.page.waitForTimeout(400);
    },
  },
  {
    name: 'subjects-none-found',
    visit: async (desk) => {
      await desk.goTo('subjects');
      await desk.page.getByRole('searchbox').fill('xyzzyx');
      await desk.page.getByText('xyzzyx').waitFor();
    },
  },
  {
    name: 'subject-card',
    visit: async (desk, sample) => openSubject(desk, sample),
  },
  {
    name: 'subject-menu',
    visit: async (desk, sample) => {
      await openSubject(desk, sample);
      await desk.press(desk.t('person.menu'));
    },
  },
  {
    name: 'subject-edit',
    visit: async (desk, sample) => {
      await openSubject(desk, sample);
      await desk.press(desk.t('common.edit'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'subject-add-item',
    visit: async (desk, sample) => {
      await openSubject(desk, sample);
      await desk.press(desk.t('person.menu'));
      await desk.page.getByRole('menuitem', { name: desk.t('person.add-item') }).click();
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'subject-new',
    visit: async (desk) => {
      await desk.goTo('subjects');
      await desk.press(desk.t('subjects.new'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'import-choose',
    visit: async (desk) => {
      await desk.goTo('subjects');
      await desk.press(desk.t('subjects.import'));
      await desk.page.getByRole('heading', { level: 1, name: desk.t('imports.title') }).waitFor();
    },
  },
  // after the other stops of the import: the file stays on the page
  {
    name: 'import-look',
    visit: async (desk) => {
      await desk.goTo('subjects');
      await desk.press(desk.t('subjects.import'));
      const input = desk.page.locator('input[type=file]');
      if ((await input.count()) === 0) return;
      await input.setInputFiles(join(resourcesFolder(), 'samples', 'mailchimp-audience.csv'));
      await desk.button(desk.t('imports.other-file')).waitFor();
    },
  },
];

const registerStops: readonly Stop[] = [
  { name: 'register', visit: (desk) => openRegisterTab(desk, 'register.activities') },
  {
    name: 'register-table',
    visit: async (desk) => {
      await openRegisterTab(desk, 'register.activities');
      await desk.press(desk.t('register.look.table'));
    },
  },
  { name: 'register-missing', visit: (desk) => openRegisterTab(desk, 'register.missing') },
  { name: 'register-processors', visit: (desk) => openRegisterTab(desk, 'register.processors') },
  { name: 'register-retention', visit: (desk) => openRegisterTab(desk, 'register.retention') },
  {
    name: 'register-activity',
    visit: async (desk) => {
      await openRegisterTab(desk, 'register.activities');
      await desk.press(desk.t('register.look.table'));
      await desk.page.getByRole('tabpanel').getByRole('table').getByRole('link').or(desk.page.getByRole('rowheader').getByRole('button')).first().click();
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'register-new-activity',
    visit: async (desk) => {
      await openRegisterTab(desk, 'register.activities');
      await desk.press(desk.t('register.new-activity'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'register-processor',
    visit: async (desk) => {
      await openRegisterTab(desk, 'register.processors');
      await desk.page.getByRole('tabpanel').getByRole('table').getByRole('link').or(desk.page.getByRole('rowheader').getByRole('button')).first().click();
      await desk.page.getByRole('dialog').waitFor();
    },
  },
];

const settingsStops: readonly Stop[] = (
  ['identity', 'promises', 'calendar', 'screen', 'recovery', 'audit', 'about'] as const
).map((section) => ({
  name: `settings-${section}`,
  visit: async (desk: Desk) => {
    await desk.goTo('settings');
    await desk.tab(desk.t(`settings.section.${section}`));
  },
}));

const otherStops: readonly Stop[] = [
  { name: 'reports', visit: (desk) => desk.goTo('reports') },
  {
    name: 'settings-recovery-key',
    visit: async (desk) => {
      await desk.goTo('settings');
      await desk.tab(desk.t('settings.section.recovery'));
      await desk.press(desk.t('recovery.show'));
      await desk.page.getByLabel(desk.t('recovery.key')).first().waitFor();
    },
  },
  {
    name: 'settings-valid-from',
    visit: async (desk) => {
      await desk.goTo('settings');
      await desk.tab(desk.t('settings.section.identity'));
      await desk.page.getByRole('textbox', { name: desk.t('controller.phone') }).first().fill('+32 4 000 00 01');
      await desk.press(desk.t('settings.identity.save'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'settings-audit-verified',
    visit: async (desk) => {
      await desk.goTo('settings');
      await desk.tab(desk.t('settings.section.audit'));
      await desk.press(desk.t('audit.verify'));
      await desk.page.getByText(desk.t('audit.whole')).waitFor();
    },
  },
];

export const stops: readonly Stop[] = [
  ...todayStops,
  ...requestStops,
  ...letterStops,
  ...subjectStops,
  ...registerStops,
  ...otherStops,
  ...settingsStops,
];

async function openSubject(desk: Desk, { person }: SampleRegister): Promise<void> {
  const { subject } = await desk.ask('subjects.get', { id: person });
  const query = subject.contacts[0]?.value ?? subject.familyName ?? '';
  await desk.goTo('subjects');
  await desk.page.getByRole('searchbox').fill(query);
  await desk.page.waitForTimeout(400);
  await desk.page.getByRole('grid').getByRole('row').nth(1).click();
  await desk.page.locator('#subject-card-title').waitFor();
}

async function openRegisterTab(
  desk: Desk,
  tab: 'register.activities' | 'register.missing' | 'register.processors' | 'register.retention',
): Promise<void> {
  await desk.goTo('register');
  await desk.tab(desk.t(tab));
}
