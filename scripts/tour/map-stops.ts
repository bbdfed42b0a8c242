/** The map of the register: as it opens, with a path chosen, as a table; and large. */
import type { Desk } from './desk.ts';
import { makeRecordLarge } from './large-record.ts';
import type { Stop } from './stop.ts';

export const mapStops: readonly Stop[] = [
  { name: 'register-map', visit: openMap },
  {
    name: 'register-map-path',
    visit: async (desk) => {
      await openMap(desk);
      await choose(desk);
    },
  },
  {
    name: 'register-map-table',
    visit: async (desk) => {
      await openMap(desk);
      await desk.press(desk.t('register.look.table'));
      await desk.page.getByRole('table').waitFor();
    },
  },
];

export const largeMapStops: readonly Stop[] = [
  {
    name: 'register-map-large',
    visit: async (desk) => {
      await makeRecordLarge(desk);
      await openMap(desk);
      await desk.page.getByRole('listbox').first().getByRole('option').nth(59).waitFor();
    },
  },
  {
    name: 'register-map-large-path',
    visit: async (desk) => {
      await makeRecordLarge(desk);
      await openMap(desk);
      await choose(desk, 'Relances atelier');
    },
  },
];

async function openMap(desk: Desk): Promise<void> {
  await desk.goTo('register');
  await desk.tab(desk.t('register.map'));
  await desk.page.getByRole('listbox').first().waitFor();
}

/** The purpose of this name, or one in the middle. */
async function choose({ page, t }: Desk, name?: string): Promise<void> {
  const purposes = page.getByRole('listbox', { name: t('map.column.activity') }).getByRole('option');
  await (name === undefined ? purposes.nth(2) : purposes.filter({ hasText: name }).first()).click();
  await page.getByRole('option', { selected: true }).waitFor();
}
