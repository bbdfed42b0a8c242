/** GDPR Art. 12(5): a refusal that waits for its sheet, the sheet being written, the fee that waits for it, and the sheet as it stands. */
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

export const excessStops: readonly Stop[] = [
  {
    name: 'request-excess-decision',
    visit: async (desk, { repeated }) => {
      await desk.openTask(repeated, 'decide');
      await desk.button(desk.t('excess.fill')).waitFor();
    },
  },
  {
    name: 'request-excess-sheet',
    visit: async (desk, sample) => {
      await callAbuse(desk, sample);
      await desk.page.getByText(desk.t('excess.lead')).evaluate((lead) => lead.scrollIntoView());
    },
  },
  {
    name: 'request-excess-gaps',
    visit: async (desk, sample) => {
      await callAbuse(desk, sample);
      await desk.press(desk.t('excess.save'));
      await desk.page.getByText(desk.t('excess.intent-needed')).waitFor();
    },
  },
  { name: 'letter-fee', visit: announceFee },
  { name: 'request-excess-frozen', visit: freeze },
];

async function callAbuse(desk: Desk, { repeated }: SampleRegister): Promise<void> {
  await desk.openTask(repeated, 'excess-sheet');
  await desk.page.getByRole('table', { name: desk.t('excess.earlier') }).waitFor();
  await desk.tick(desk.t('excess.claim.abuse'));
}

async function announceFee(desk: Desk, { fresh }: SampleRegister): Promise<void> {
  await desk.openRequest(fresh);
  await desk.tab(new RegExp(`^${desk.t('request.tab.letters')}`));
  await desk.press(desk.t('letters-tab.others'));
  await desk.page.getByRole('menuitem', { name: desk.t('letter-kind.fee-announcement') }).click();
  await desk.page.getByRole('heading', { level: 1, name: desk.t('letter-kind.fee-announcement') }).waitFor();
  await desk.choose(desk.t('letter.particular.feeGround.excessive'));
  const field = (name: 'circumstances' | 'amount') =>
    desk.page.getByRole('textbox', { name: desk.t(`letter.particular.${name}`) });
  await field('circumstances').fill('La même copie, demandée une neuvième fois en deux mois.');
  await field('amount').fill('12 €');
  await desk.page.getByText(desk.t('letter.warning.excess-sheet-needed')).waitFor();
}

/**
 * The sheet is written and the refusal signed behind the window's back: the words are the sample's, not the tour's. Of a request
 * of its own: the other stops come again in other languages, and need a sheet that can still be filled in.
 */
async function freeze(desk: Desk, { fresh, repeated }: SampleRegister): Promise<void> {
  await desk.ask('letters.dropDraft', { requestId: fresh, kind: 'fee-announcement' });
  const { channel, receivedOn, requester, subjectId } = (await desk.ask('requests.get', { id: repeated }))
    .request;
  const again = { channel, receivedOn, requester, subjectId, rights: ['access' as const] };
  const requestId = (await desk.ask('requests.register', again)).request.id;
  const check = { on: receivedOn, method: 'known-email', confirmed: true, note: null } as const;
  await desk.ask('requests.checkIdentity', { requestId, check });
  const refusal = {
    outcome: 'refused',
    refusalReason: 'excessive',
    reasonText: sheet.circumstances,
  } as const;
  await desk.ask('requests.decideRight', { requestId, right: 'access', ...refusal });
  const decided = { ...sheet, claims: [...sheet.claims], decidedOn: receivedOn };
  await desk.ask('excess.save', { requestId, sheet: decided });
  const fields = { language: 'fr', letterOn: receivedOn, channel: 'email' } as const;
  await desk.ask('letters.freeze', { requestId, kind: 'access-answer', fields });
  await desk.openTask(requestId, 'excess-sheet');
  await desk.page
    .getByText(desk.t('excess.frozen'))
    .evaluate((notice) => notice.scrollIntoView({ block: 'center' }));
}

const sheet = {
  claims: ['repetitive'],
  circumstances:
    'La même copie a été demandée neuf fois en deux mois.\nChaque demande a reçu une réponse ; rien n’a changé entre elles.',
  evidence: 'Les neuf courriels, joints à leurs demandes.',
  intent: null,
  triedInstead: 'Appel de la veille : la personne ne veut pas préciser ce qui lui manque.',
  decidedBy: 'Ondine Vantroubel',
} as const;
