/** The room of the register: its four parts, and the dialogs of its records. */
import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';
import { mapStops } from './map-stops.ts';
import { policyStops } from './policy-stops.ts';
import { registerImportStops } from './register-import-stops.ts';
import { sweepStops } from './sweep-stops.ts';
import type { Stop } from './stop.ts';

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
  {
    name: 'register-settle',
    visit: async (desk) => {
      await openPart(desk, 'missing');
      await openSettling(desk);
    },
  },
  {
    name: 'register-settled',
    visit: async (desk) => {
      await openPart(desk, 'missing');
      const settled = desk.page.getByRole('tabpanel').locator('.register-settled');
      if ((await settled.count()) === 0) {
        const dialog = await openSettling(desk);
        await dialog.getByRole('textbox').fill(desk.t('register.settle-how'));
        await desk.press(desk.t('register.settle-save'));
        await dialog.waitFor({ state: 'detached' });
      }
      await settled.getByRole('button').first().click();
      await settled.scrollIntoViewIfNeeded();
    },
  },
  { name: 'register-processors', visit: (desk) => openPart(desk, 'processors') },
  { name: 'register-retention', visit: (desk) => openPart(desk, 'retention') },
  ...mapStops,
  ...sweepStops,
  ...policyStops,
  ...registerImportStops,
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

/** The dialog that asks what was done about the first point that can be settled. */
async function openSettling({ page, t }: Desk): Promise<Locator> {
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: new RegExp(`^${t('register.settle')}`, 'u') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

async function openFirst({ page }: Desk): Promise<void> {
  const names = page.getByRole('tabpanel').getByRole('rowheader');
  await names.getByRole('link').or(names.getByRole('button')).first().click();
  await page.getByRole('dialog').waitFor();
}
