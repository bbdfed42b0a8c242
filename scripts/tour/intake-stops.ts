/** What arrives: a letter read beside the form, a scan, words to paste, somebody who asks for another, a list taken over. */
import type { Locator } from 'playwright-core';
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

/** Nobody of these exists. */
const letter = (name: string, email: string) =>
  [
    `From: =?utf-8?B?${Buffer.from(name).toString('base64')}?= <${email}>`,
    'To: bonjour@clairlune.example',
    'Subject: =?utf-8?Q?Mes_donn=C3=A9es?=',
    'Date: Thu, 05 Mar 2026 09:00:00 +0100',
    'Message-ID: <1@courriel.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour,',
    '',
    'Je souhaite savoir quelles données vous détenez à mon sujet et en recevoir une copie sous 8 jours.',
    'Ensuite, veuillez supprimer mon compte et effacer toutes mes données. À défaut, je saisirai la CNIL.',
    '',
    'Cordialement,',
    name,
  ].join('\r\n');

/** One black point. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

const list = [
  'Dossier;Date de réception;Nom;E-mail;Droit;Canal;Statut;Date de réponse',
  'RGPD/2026/011;14/01/2026;Ève Brumequai;eve@brumequai.example;Accès;e-mail;Clôturé;02/02/2026',
  'RGPD/2026/012;05/02/2026;Ernest Nuageux;;Effacement;courrier;en cours;',
  'RGPD/2026/012;05/02/2026;Ernest Nuageux;;Effacement;courrier;en cours;',
  ';06/02/2026;Ondine Grisezand;;bonjour;pigeon;à suivre;',
].join('\n');

export const intakeStops: readonly Stop[] = [
  { name: 'request-new-mail', visit: dropMail },
  {
    name: 'request-new-mail-accepted',
    visit: async (desk, sample) => {
      await dropMail(desk, sample);
      await desk.press(desk.t('intake.accept-all'));
      await desk.page.getByRole('heading', { name: desk.t('intake.remarks') }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'request-new-picture',
    visit: async (desk) => {
      await startNew(desk);
      await take(desk, 'scan.png', Buffer.from(picture, 'base64'));
      await desk.page.getByRole('img', { name: 'scan.png' }).waitFor();
    },
  },
  {
    name: 'request-new-unreadable',
    visit: async (desk) => {
      await startNew(desk);
      await take(desk, 'vide.pdf', Buffer.from('%PDF-1.7\n'));
      await desk.page.getByText(desk.t('error.document-unreadable')).waitFor();
    },
  },
  {
    name: 'request-new-paste',
    visit: async (desk) => {
      await startNew(desk);
      await desk.press(desk.t('intake.paste'));
      await desk.page.getByRole('textbox', { name: desk.t('intake.paste-label') }).waitFor();
    },
  },
  {
    name: 'request-new-for-another',
    visit: async (desk) => {
      await startNew(desk);
      await chooseIn(desk, desk.t('request-new.role'), desk.t('requester-role.parent'));
      await desk.page.getByRole('group', { name: desk.t('intake.mandate') }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'request-new-heir',
    visit: async (desk) => {
      await startNew(desk);
      await chooseIn(desk, desk.t('request-new.role'), desk.t('requester-role.heir'));
      await desk.page.getByText(desk.t('intake.remark.no-right-after-death')).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'request-new-for-client',
    visit: async (desk) => {
      await startNew(desk);
      await desk.press(new RegExp(desk.t('role.later')));
      await desk.page.getByRole('option', { name: desk.t('role.processor') }).click();
      await desk.page.getByRole('textbox', { name: desk.t('role.client') }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'request-new-spoken',
    visit: async (desk) => {
      await startNew(desk);
      await chooseIn(desk, desk.t('request-new.channel'), desk.t('channel.phone'));
      await desk.page.getByRole('textbox', { name: desk.t('intake.words-used') }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'request-list-choose', visit: openList },
  // after the other stop of the list: the file stays on the page
  {
    name: 'request-list-look',
    visit: async (desk) => {
      await openList(desk);
      if ((await fileInput(desk).count()) > 0) {
        await fileInput(desk).setInputFiles({
          name: 'demandes.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(list),
        });
      }
      await desk.button(desk.t('imports.other-file')).waitFor();
    },
  },
  {
    name: 'request-list-look-end',
    visit: async (desk) => {
      await openList(desk);
      await desk.button(desk.t('imports.other-file')).scrollIntoViewIfNeeded();
    },
  },
];

/** With nothing left of a document that an earlier stop put down. */
async function startNew(desk: Desk): Promise<void> {
  await desk.goTo('requests');
  await desk.press(desk.t('requests.new'));
  await desk.page.getByRole('heading', { level: 1, name: desk.t('request-new.title') }).waitFor();
  const remove = desk.button(desk.t('intake.remove'));
  if ((await remove.count()) > 0) await remove.click();
  await fileInput(desk).waitFor({ state: 'attached' });
}

async function dropMail(desk: Desk, { person }: SampleRegister): Promise<void> {
  const { subject } = await desk.ask('subjects.get', { id: person });
  const name = [subject.givenName, subject.familyName].filter((part) => part !== null).join(' ');
  const email = subject.contacts.find(({ kind }) => kind === 'email')?.value ?? '';
  await startNew(desk);
  await take(desk, 'demande.eml', Buffer.from(letter(name, email)));
  await desk.button(desk.t('intake.accept-all')).waitFor();
  await desk.page.waitForTimeout(300);
}

async function take(desk: Desk, name: string, buffer: Buffer): Promise<void> {
  await fileInput(desk).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await desk.button(desk.t('intake.remove')).waitFor();
}

function fileInput({ page }: Desk): Locator {
  return page.locator('input[type=file]');
}

async function chooseIn({ page }: Desk, field: string, option: string): Promise<void> {
  // A choice is called by its value and its field.
  await page
    .getByRole('button', { name: new RegExp(`${field}$`) })
    .last()
    .click();
  await page.getByRole('option', { name: new RegExp(`^${option}$`, 'i') }).click();
}

async function openList(desk: Desk): Promise<void> {
  await desk.goTo('requests');
  await desk.press(desk.t('list.more'));
  await desk.page.getByRole('menuitem', { name: desk.t('list.take-over') }).click();
  await desk.page.getByRole('heading', { level: 1, name: desk.t('list.title') }).waitFor();
}
