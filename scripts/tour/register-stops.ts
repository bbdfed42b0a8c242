/** The room of the register: its four parts, and the dialogs of its records. */
import type { Desk } from './desk.ts';
import { sweepStops } from './sweep-stops.ts';
import type { Stop } from './stops.ts';

type Part = 'activities' | 'missing' | 'processors' | 'retention' | 'clients';

export const registerStops: readonly Stop[] = [
  { name: 'register', visit: (desk) => openPart(desk, 'activities') },
  {
    name: 'register-table',
    visit: async (desk) => {
      await openPart(desk, 'activities');
      await desk.press(desk.t('register.look.table'));
    },
  },
  { name: 'register-missing', visit: (desk) => openPart(desk, 'missing') },
  { name: 'register-processors', visit: (desk) => openPart(desk, 'processors') },
  { name: 'register-retention', visit: (desk) => openPart(desk, 'retention') },
  ...sweepStops,
  { name: 'register-clients', visit: (desk) => openPart(desk, 'clients') },
  {
    name: 'register-new-client-processing',
    visit: async (desk) => {
      await openPart(desk, 'clients');
      await desk.press(desk.t('register.new-client-processing'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'register-rule',
    visit: async (desk) => {
      await openPart(desk, 'retention');
      await desk.press(desk.t('register.new-rule'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'register-category',
    visit: async (desk) => {
      await openPart(desk, 'retention');
      await openFirst(desk);
    },
  },
  {
    name: 'register-policy',
    visit: async (desk) => {
      await openPart(desk, 'missing');
      await desk.press(desk.t('register.describe-policy'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'register-new-processor',
    visit: async (desk) => {
      await openPart(desk, 'processors');
      await desk.press(desk.t('register.new-processor'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'register-activity',
    visit: async (desk) => {
      await openPart(desk, 'activities');
      await desk.press(desk.t('register.look.table'));
      await openFirst(desk);
    },
  },
  {
    name: 'register-new-activity',
    visit: async (desk) => {
      await openPart(desk, 'activities');
      await desk.press(desk.t('register.new-activity'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'register-processor',
    visit: async (desk) => {
      await openPart(desk, 'processors');
      await openFirst(desk);
    },
  },
];

async function openPart(desk: Desk, part: Part): Promise<void> {
  await desk.goTo('register');
  await desk.tab(desk.t(`register.${part}`));
}

async function openFirst({ page }: Desk): Promise<void> {
  const names = page.getByRole('tabpanel').getByRole('rowheader');
  await names.getByRole('link').or(names.getByRole('button')).first().click();
  await page.getByRole('dialog').waitFor();
}
