/** The work of each right: its questions, carrying out, recipients, and what we are for the data. */
import type { Right } from '../../shared/domain/request/right.ts';
import type { ChecklistTask } from '../../shared/domain/request/checklist.ts';
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

const asked = [
  'restriction',
  'objection',
  'consent-withdrawal',
  'automated-decision',
] as const satisfies readonly Right[];

export const rightStops: readonly Stop[] = [
  { name: 'request-role', visit: (desk, { late }) => desk.openTask(late, 'set-role') },
  {
    name: 'request-role-client',
    visit: async (desk, { late }) => {
      await desk.openTask(late, 'set-role');
      await desk.choose(desk.t('role.processor'));
    },
  },
  { name: 'request-forward', visit: (desk, { forClient }) => desk.openTask(forClient, 'forward-to-client') },
  { name: 'request-rectify', visit: (desk, { late }) => desk.openTask(late, 'answer-questions') },
  {
    name: 'request-rectify-datum',
    visit: async (desk, { late }) => {
      await desk.openTask(late, 'answer-questions');
      await desk.press(new RegExp(desk.t('rectify.choose')));
      await desk.page.getByRole('option').nth(1).click();
      await desk.button(desk.t('rectify.add-this')).waitFor();
    },
  },
  { name: 'request-conditions', visit: conditions },
  ...asked.map((right) => ({
    name: `request-questions-${right}`,
    visit: (desk: Desk, sample: SampleRegister) => openTaskOf(desk, sample, 'answer-questions', right),
  })),
  {
    name: 'request-restriction-lift',
    visit: (desk, sample) => openTaskOf(desk, sample, 'carry-out', 'restriction'),
  },
  {
    name: 'request-carry-out-undecided',
    visit: (desk, sample) => openTaskOf(desk, sample, 'carry-out', 'objection'),
  },
  {
    name: 'request-recipients',
    visit: (desk, sample) => openTaskOf(desk, sample, 'tell-recipients', 'restriction'),
  },
  {
    name: 'request-recipient-state',
    visit: async (desk, sample) => {
      await openTaskOf(desk, sample, 'tell-recipients', 'restriction');
      await desk.press(new RegExp(`^${desk.t('notice.change')}`));
      await desk.button(desk.t('notice.save')).waitFor();
    },
  },
];

async function conditions(desk: Desk, { late }: SampleRegister): Promise<void> {
  await desk.openTask(late, 'decide');
  // By keyboard: the bar with the next step may lie over what a click would hit.
  await desk.page
    .getByRole('radio', { name: desk.t('conditions.yes') })
    .first()
    .focus();
  await desk.page.keyboard.press('Space');
  await desk.page.getByText(desk.t('condition.rectification.inaccurate-or-incomplete')).waitFor();
}

/** The same task stands under several rights: the one under this right's heading. */
async function openTaskOf(
  desk: Desk,
  { manyRights }: SampleRegister,
  task: ChecklistTask,
  right: Right,
): Promise<void> {
  await desk.openRequest(manyRights);
  await desk.page.locator(`#task-${right}-${task}`).getByRole('button').click();
  await desk.settle();
}
