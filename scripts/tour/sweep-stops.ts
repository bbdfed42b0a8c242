/** What is due for deletion: found, set aside, the last word before it goes, and everything back in its place. */
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

export const sweepStops: readonly Stop[] = [
  {
    name: 'register-sweep',
    visit: async (desk) => {
      await openSweep(desk);
      if (await isSetAside(desk)) await takeBack(desk);
      await look(desk);
    },
  },
  { name: 'register-sweep-set-aside', visit: setAside },
  {
    name: 'today-sweep',
    visit: async (desk) => {
      await setAside(desk);
      await desk.goTo('today');
      await desk.page.getByText(desk.t('today.reminder.sweep-to-confirm')).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'register-sweep-confirm',
    visit: async (desk) => {
      await setAside(desk);
      await desk.press(desk.t('sweep.confirm-label'));
      await desk.page.getByRole('alertdialog').waitFor();
    },
  },
  // last of them: the others leave the sample's people out of sight
  {
    name: 'register-sweep-back',
    visit: async (desk) => {
      await setAside(desk);
      await takeBack(desk);
      await desk.page.getByRole('heading', { name: desk.t('sweep.past') }).waitFor();
    },
  },
];

async function openSweep(desk: Desk): Promise<void> {
  await desk.goTo('register');
  await desk.tab(desk.t('register.sweep'));
  await desk
    .button(desk.t('sweep.look'))
    .or(desk.button(desk.t('sweep.look-again')))
    .or(takingBack(desk))
    .first()
    .waitFor();
}

async function look(desk: Desk): Promise<void> {
  await desk
    .button(desk.t('sweep.look'))
    .or(desk.button(desk.t('sweep.look-again')))
    .first()
    .click();
  await desk.button(desk.t('sweep.look-again')).waitFor();
  await desk.button(desk.t('sweep.set-aside')).waitFor();
}

async function setAside(desk: Desk): Promise<void> {
  await openSweep(desk);
  if (await isSetAside(desk)) return;
  await look(desk);
  await desk.press(desk.t('sweep.set-aside'));
  await takingBack(desk).waitFor();
  await desk.page.locator('[role=progressbar]').waitFor({ state: 'detached' });
}

async function takeBack(desk: Desk): Promise<void> {
  await takingBack(desk).click();
  await takingBack(desk).waitFor({ state: 'detached' });
}

async function isSetAside(desk: Desk): Promise<boolean> {
  return (await takingBack(desk).count()) > 0;
}

function takingBack(desk: Desk) {
  return desk.button(desk.t('sweep.take-back'));
}
