/** Letters of authorities: entering one, its case, closing it, and the answer to it. */
import type { Desk } from './desk.ts';
import type { Stop } from './stops.ts';

export const caseStops: readonly Stop[] = [
  { name: 'case-new', visit: startCase },
  {
    name: 'case',
    visit: async (desk, { fresh }) => {
      await desk.openRequest(fresh);
      await desk.press(desk.t('request.menu'));
      await desk.page.getByRole('menuitem', { name: desk.t('case.new') }).click();
      await desk.page.getByRole('heading', { level: 1, name: desk.t('case.new') }).waitFor();
      await desk.page.getByRole('textbox', { name: desk.t('case.summary') }).fill('W-17');
      await desk.press(desk.t('case.open'));
      await desk.button(desk.t('case.write')).waitFor();
    },
  },
  {
    name: 'case-close',
    visit: async (desk) => {
      await openLatest(desk);
      await desk.press(desk.t('case.close'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'case-letter',
    visit: async (desk) => {
      await openLatest(desk);
      await desk.press(desk.t('case.write'));
      await desk.page.getByRole('textbox', { name: desk.t('letter.particular.statement') }).fill('W-17');
      await desk.page
        .getByRole('heading', { level: 1, name: desk.t('letter-kind.authority-answer') })
        .waitFor();
      await desk.settle();
    },
  },
  { name: 'today-with-case', visit: (desk) => desk.goTo('today') },
  {
    name: 'today-not-to-inform',
    visit: async (desk) => {
      const contacts = [
        { kind: 'email', value: 'inconnue@exemple.example', origin: 'third-party', since: null } as const,
      ];
      await desk.ask('subjects.create', { fields: { familyName: 'Inconnue', contacts } });
      await desk.goTo('today');
      await desk.press(desk.t('notice-exception.open-for', { name: 'Inconnue' }));
      await desk.page.getByRole('radio').first().waitFor();
      await desk.settle();
    },
  },
];

async function startCase(desk: Desk): Promise<void> {
  await desk.goTo('requests');
  await desk.press(desk.t('list.more'));
  await desk.page.getByRole('menuitem', { name: desk.t('case.new') }).click();
  await desk.page.getByRole('heading', { level: 1, name: desk.t('case.new') }).waitFor();
}

/** The one that `case` entered, by the day's page. */
async function openLatest(desk: Desk): Promise<void> {
  const { cases } = await desk.ask('today.get', {});
  const [latest] = cases;
  await desk.goTo('today');
  await desk.press(desk.t('alarms.open-case', { reference: latest?.reference ?? '' }));
  await desk.button(desk.t('case.write')).waitFor();
}
