/** The archive of closed requests: its list, the choice that an erasure asks for, what is due for removal and the last word before it. */
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

export const archiveStops: readonly Stop[] = [
  {
    name: 'archive',
    visit: async (desk) => {
      await desk.goTo('requests');
      await desk.choose(desk.t('requests.filter.closed'));
      await desk.page.getByRole('row').first().waitFor();
    },
  },
  {
    name: 'archive-choice',
    visit: async (desk) => {
      const { toChoose } = await desk.ask('archive.due', {});
      const [file] = toChoose;
      if (file === undefined) throw new Error('The sample has no erasure to choose for');
      await desk.openRequest(file.requestId);
      await desk.button(desk.t('keeping.choose-anonymous')).waitFor();
    },
  },
  { name: 'archive-removal', visit: toRemoval },
  {
    name: 'archive-removal-confirm',
    visit: async (desk) => {
      await toRemoval(desk);
      await desk.press(desk.t('removal.remove', { count: 1 }));
      await desk.page.getByRole('alertdialog').last().waitFor();
    },
  },
];

async function toRemoval(desk: Desk): Promise<void> {
  await desk.goTo('today');
  await desk.press(desk.t('keeping.to-removal'));
  await desk.page.getByRole('heading', { level: 1, name: desk.t('removal.title') }).waitFor();
}
