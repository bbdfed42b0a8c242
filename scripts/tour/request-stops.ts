/** The room of requests: the list, entering one, its file tab by tab, every task and every dialog. */
import type { ChecklistTask } from '../../shared/domain/request/checklist.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { MessageKey } from '../../shared/i18n/translator.ts';
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import type { Stop } from './stops.ts';

const tabs = ['data', 'letters', 'history', 'deadline'] as const;
const dialogs = ['note', 'correct', 'pause', 'extend', 'void'] as const;
const tasks = ['acknowledge', 'find-subject', 'check-identity', 'gather-data', 'review-others-data', 'decide', 'export-data', 'write-answer', 'plan-erasure', 'tell-recipients'] as const;

export const requestStops: readonly Stop[] = [
  { name: 'requests', visit: (desk) => desk.goTo('requests') },
  {
    name: 'request-new',
    visit: async (desk) => {
      await desk.goTo('requests');
      await desk.press(desk.t('requests.new'));
      await desk.page.getByRole('heading', { level: 1, name: desk.t('request-new.title') }).waitFor();
    },
  },
  {
    name: 'request-new-refused',
    visit: async (desk) => {
      await desk.goTo('requests');
      await desk.press(desk.t('requests.new'));
      await desk.press(desk.t('request-new.register'));
      await desk.page.getByText(desk.t('request-new.no-right')).waitFor();
    },
  },
  {
    name: 'request-new-found',
    visit: async (desk, { person }) => {
      await typeKnownName(desk, person);
    },
  },
  {
    name: 'request-new-linked',
    visit: async (desk, { person }) => {
      await typeKnownName(desk, person);
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('Enter');
      await desk.page.getByRole('listbox').waitFor({ state: 'detached' });
      await desk.page.waitForTimeout(300);
    },
  },
  { name: 'request', visit: async (desk, { inWork }) => void (await desk.openRequest(inWork)) },
  { name: 'request-fresh', visit: async (desk, { fresh }) => void (await desk.openRequest(fresh)) },
  { name: 'request-closed', visit: async (desk, { closed }) => void (await desk.openRequest(closed)) },
  { name: 'request-late', visit: openLate },
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
    visit: (desk: Desk, { inWork }: SampleRegister) => openTask(desk, inWork, task),
  })),
  { name: 'request-fresh-identity', visit: (desk, { fresh }) => openTask(desk, fresh, 'check-identity') },
  {
    name: 'request-decide-refused',
    visit: async (desk, { inWork }) => {
      await openTask(desk, inWork, 'decide');
      await desk.page.getByRole('radio', { name: desk.t('decide.outcome.refused') }).first().click({ force: true });
    },
  },
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

async function openTask(desk: Desk, id: RequestId, task: ChecklistTask): Promise<void> {
  await desk.openRequest(id);
  const panel = desk.page.getByRole('tabpanel');
  await panel.getByRole('button', { name: desk.t(`task.${task}`) }).first().click();
}

async function typeKnownName(desk: Desk, person: SampleRegister['person']): Promise<void> {
  const { subject } = await desk.ask('subjects.get', { id: person });
  await desk.goTo('requests');
  await desk.press(desk.t('requests.new'));
  const field = desk.page.getByRole('combobox', { name: desk.t('request-new.who') });
  await field.click();
  await field.pressSequentially(subject.familyName ?? '', { delay: 20 });
  await desk.page.getByRole('option').first().waitFor();
}

async function openLate(desk: Desk): Promise<void> {
  const { items } = await desk.ask('requests.list', {});
  const late = items.find(({ standing }) => standing.daysToLimit < 0);
  if (late === undefined) throw new Error('The sample has no late request');
  await desk.openRequest(late.id);
}
