/** What leaves and arrives: the files of a request, the moves of a letter that has left, the slip for the counter. */
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import { openLetter } from './letter-stops.ts';
import type { Stop } from './stop.ts';

const moves = [
  ['delivered', 'posting.deliver'],
  ['returned', 'posting.return'],
] as const;

export const postingStops: readonly Stop[] = [
  { name: 'request-attachments', visit: openFiles },
  {
    name: 'request-attach',
    visit: async (desk, sample) => {
      await openFiles(desk, sample);
      const buffer = Buffer.from('%PDF-1.7');
      await desk.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'carte.pdf', mimeType: 'application/pdf', buffer });
      await desk.page.getByRole('dialog', { name: desk.t('attachments.add-title') }).waitFor();
      await desk.page.getByRole('button', { name: desk.t('attachments.role') }).click();
      await desk.page.getByRole('option', { name: desk.t('attachment-role.identity-copy') }).click();
      await desk.page.getByText(desk.t('attachments.identity')).waitFor();
    },
  },
  {
    name: 'request-attachment-destroy',
    visit: async (desk, sample) => {
      await openFiles(desk, sample);
      await desk.press(desk.t('attachments.destroy-this', { name: 'recepisse.pdf' }));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'letters-slip',
    visit: async (desk) => {
      await desk.goTo('letters');
      await desk.press(desk.t('slip.open'));
      await desk.page.getByRole('group', { name: desk.t('slip.letters') }).waitFor();
    },
  },
  ...moves.map(([end, label]) => ({
    name: `letter-${end}`,
    visit: async (desk: Desk, { closed }: SampleRegister) => {
      await openLetter(desk, closed, 'access-answer');
      await desk.press(desk.t(label));
      await desk.page.getByRole('dialog', { name: desk.t(label) }).waitFor();
    },
  })),
  {
    name: 'letter-email-draft',
    visit: async (desk, { closed }) => {
      await openLetter(desk, closed, 'access-answer');
      await desk.press(desk.t('email-draft.open'));
      await desk.page.getByRole('dialog', { name: desk.t('email-draft.title') }).waitFor();
    },
  },
];

async function openFiles(desk: Desk, { inWork }: SampleRegister): Promise<void> {
  await desk.openRequest(inWork);
  await desk.tab(new RegExp(`^${desk.t('request.tab.attachments')}`));
}
