/** The room of requests: the list, entering one, its file tab by tab, every task and every dialog. */
import type { MessageKey } from '../../shared/i18n/translator.ts';
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import { archiveStops } from './archive-stops.ts';
import { erasureStops } from './erasure-stops.ts';
import { rightStops } from './right-stops.ts';
import type { Stop } from './stop.ts';

const tabs = ['data', 'letters', 'history', 'deadline'] as const;
const dialogs = ['note', 'correct', 'pause', 'extend', 'evidence', 'close', 'void'] as const;
const tasks = [
  'acknowledge',
  'find-subject',
  'check-identity',
  'gather-data',
  'review-others-data',
  'decide',
  'export-data',
  'write-answer',
  'plan-erasure',
  'tell-recipients',
] as const;

export const requestStops: readonly Stop[] = [
  { name: 'requests', visit: (desk) => desk.goTo('requests') },
  {
    name: 'requests-none-found',
    visit: async (desk) => {
      await desk.goTo('requests');
      await desk.page.getByRole('searchbox').fill('xyzzyx');
      await desk.page.getByText(desk.t('requests.empty.search', { query: 'xyzzyx' })).waitFor();
      await desk.page.getByRole('searchbox').fill('');
    },
  },
  { name: 'request-new', visit: startNew },
  {
    name: 'request-new-refused',
    visit: async (desk) => {
      await startNew(desk);
      await desk.press(desk.t('request-new.register'));
      await desk.page.getByText(desk.t('request-new.no-right')).waitFor();
    },
  },
  { name: 'request-new-found', visit: typeKnownName },
  {
    name: 'request-new-linked',
    visit: async (desk, sample) => {
      await typeKnownName(desk, sample);
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('Enter');
      await desk.page.getByRole('listbox').waitFor({ state: 'detached' });
      await desk.page.waitForTimeout(300);
    },
  },
  { name: 'request', visit: (desk, { inWork }) => desk.openRequest(inWork) },
  { name: 'request-fresh', visit: (desk, { fresh }) => desk.openRequest(fresh) },
  { name: 'request-late', visit: (desk, { late }) => desk.openRequest(late) },
  { name: 'request-closed', visit: (desk, { closed }) => desk.openRequest(closed) },
  ...tabs.map((tab) => ({
    name: `request-${tab}`,
    visit: async (desk: Desk, { inWork }: SampleRegister) => {
      await desk.openRequest(inWork);
      await desk.tab(new RegExp(`^${desk.t(`request.tab.${tab}`)}`));
    },
  })),
  {
    name: 'request-closed-history',
    visit: async (desk, { closed }) => {
      await desk.openRequest(closed);
      await desk.tab(new RegExp(`^${desk.t('request.tab.history')}`));
    },
  },
  ...tasks.map((task) => ({
    name: `request-task-${task}`,
    visit: (desk: Desk, { inWork }: SampleRegister) => desk.openTask(inWork, task),
  })),
  { name: 'request-fresh-identity', visit: (desk, { fresh }) => desk.openTask(fresh, 'check-identity') },
  {
    name: 'request-decide-refused',
    visit: async (desk, { inWork }) => {
      await desk.openTask(inWork, 'decide');
      await desk.choose(desk.t('decide.outcome.refused'));
    },
  },
  ...erasureStops,
  ...archiveStops,
  ...rightStops,
  {
    name: 'request-menu',
    visit: async (desk, { inWork }) => {
      await desk.openRequest(inWork);
      await desk.press(desk.t('request.menu'));
      await desk.page.getByRole('menu').waitFor();
    },
  },
  ...dialogs.map((dialog) => ({
    name: `request-dialog-${dialog}`,
    visit: async (desk: Desk, { fresh }: SampleRegister) => {
      await desk.openRequest(fresh);
      await desk.press(desk.t('request.menu'));
      const key: MessageKey = `request.menu.${dialog}`;
      await desk.page.getByRole('menuitem', { name: desk.t(key) }).click();
      await desk.page.getByRole('dialog').waitFor();
    },
  })),
];

async function startNew(desk: Desk): Promise<void> {
  await desk.goTo('requests');
  await desk.press(desk.t('requests.new'));
  await desk.page.getByRole('heading', { level: 1, name: desk.t('request-new.title') }).waitFor();
}

async function typeKnownName(desk: Desk, { person }: SampleRegister): Promise<void> {
  const { subject } = await desk.ask('subjects.get', { id: person });
  await startNew(desk);
  const field = desk.page.getByRole('combobox', { name: desk.t('request-new.who') });
  await field.click();
  const name = subject.familyName ?? '';
  await field.pressSequentially(name, { delay: 20 });
  await desk.page.getByRole('option', { name }).first().waitFor();
}
