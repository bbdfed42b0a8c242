/** Planning an erasure: the ground, the plan, deciding otherwise on one line, the last word before the deed. */
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

export const erasureStops: readonly Stop[] = [
  { name: 'erasure-ground', visit: (desk, { erasing }) => desk.openTask(erasing, 'plan-erasure') },
  { name: 'erasure-plan', visit: plan },
  {
    name: 'erasure-line',
    visit: async (desk, sample) => {
      await plan(desk, sample);
      await desk.page.getByRole('table').getByRole('button').first().click();
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'erasure-confirm',
    visit: async (desk, sample) => {
      await plan(desk, sample);
      await desk.page.getByRole('tabpanel').locator('[data-tone=danger]').last().click();
      await desk.page.getByRole('alertdialog').last().waitFor();
    },
  },
  {
    name: 'erasure-refused',
    visit: async (desk, { erasing }) => {
      await desk.openTask(erasing, 'plan-erasure');
      await desk.choose(desk.t('erasure-ground.none'));
    },
  },
];

async function plan(desk: Desk, { erasing }: SampleRegister): Promise<void> {
  await desk.openTask(erasing, 'plan-erasure');
  await desk.choose(desk.t('erasure-ground.b'));
  await desk.page.getByRole('table', { name: desk.t('erasure.caption') }).waitFor();
  await desk.page.getByRole('table', { name: desk.t('erasure.caption') }).scrollIntoViewIfNeeded();
}
