/** What arrives, in the real window: a scan without text, a mail and spoken words, each registered by keyboard in few keys. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import PDFDocument from 'pdfkit';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import { newAppFolders, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { deskOf, type Desk } from '../../scripts/tour/desk.ts';
import { openSampleApp, unlock, type SampleApp } from '../../scripts/tour/sample-app.ts';
import { picturesFailures } from '../helpers/failure-picture.ts';

let folders: AppFolders;
let greffe: SampleApp;
let desk: Desk;
/** Keys pressed since the new request was begun. */
let keys = 0;

beforeAll(async () => {
  folders = newAppFolders();
  greffe = await openSampleApp(folders);
  desk = deskOf(greffe.page, 'fr');
  await unlock(desk);
});
picturesFailures(() => greffe.page);
afterEach(() => {
  expect(greffe.watched).toEqual({ complaints: [], strangers: [] });
});
afterAll(async () => {
  await greffe.quit();
  folders.remove();
});

describe('a scanned letter', () => {
  test('has no text, stands beside the form, and is registered with its original', async () => {
    const { page, t } = desk;
    await begin();
    await drop('scan.pdf', await aScan());
    await page.getByText(t('intake.no-text')).waitFor();
    await page
      .getByRole('figure', { name: t('intake.page-of', { name: 'scan.pdf', page: 1, pages: 1 }) })
      .waitFor();
    // What a scan says is left to type, and large enough to be read.
    await expectFocus(page.getByRole('combobox', { name: t('request-new.who') }));
    const original = page.getByRole('region', { name: t('intake.view.original') });
    const width = async () => (await original.locator('canvas').boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole('switch', { name: t('intake.enlarge') }).click({ force: true });
    await expect.poll(width).toBeGreaterThan(2 * before);
    await page.getByRole('combobox', { name: t('request-new.who') }).focus();
    await type('Zélie Brumecourt');
    await tickRight('access');
    await press('Enter');
    const file = await registered('Zélie Brumecourt');
    expect(file.request).toMatchObject({ channel: 'post', rights: [{ right: 'access' }] });
    expect(file.attachments).toMatchObject([{ role: 'original', name: 'scan.pdf' }]);
    // The name, the way to the right, the tick and the end: by hand as well it is a matter of seconds.
    expect(keys).toBeLessThan(40);
  });
});

describe('a mail', () => {
  test('finds its person and its rights, and is registered with a handful of keys', async () => {
    const { page, t, ask } = desk;
    const { subject } = await ask('subjects.get', { id: greffe.sample.person });
    const email = subject.contacts.find(({ kind }) => kind === 'email')?.value ?? '';
    const name = [subject.givenName, subject.familyName].filter((part) => part !== null).join(' ');
    await begin();
    await drop('demande.eml', aMail(name, email));
    await page.getByText(t('request-new.linked', { name })).waitFor();
    expect(await page.locator('.intake-text mark').count()).toBeGreaterThan(1);
    // What is proposed is not ticked: one key accepts it.
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await expectFocus(page.getByRole('button', { name: t('intake.accept-all') }));
    await press('Enter');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await tabTo(page.getByRole('combobox', { name: t('request-new.who') }));
    await press('Enter');
    const file = await registered(name);
    expect(file.request).toMatchObject({ channel: 'email', requester: { email } });
    expect(file.request.rights.map(({ right }) => right).toSorted()).toEqual(['access', 'erasure']);
    expect(file.subjectName).toBe(name);
    expect(file.attachments).toMatchObject([{ role: 'original', mediaType: 'message/rfc822' }]);
    expect(keys).toBeLessThan(15);
  });

  test('that comes again is known', async () => {
    const { page, t } = desk;
    const { subject } = await desk.ask('subjects.get', { id: greffe.sample.person });
    const email = subject.contacts.find(({ kind }) => kind === 'email')?.value ?? '';
    const name = [subject.givenName, subject.familyName].filter((part) => part !== null).join(' ');
    await begin();
    await drop('copie.eml', aMail(name, email));
    await page.getByText(t('intake.duplicate.same-document')).waitFor();
    await desk.press(t('common.cancel'));
  });
});

describe('words', () => {
  test('that were pasted are read', async () => {
    const { page, t } = desk;
    await begin();
    await desk.press(t('intake.paste'));
    await page
      .getByRole('textbox', { name: t('intake.paste-label') })
      .fill('Bonjour,\n\nMerci de rectifier mon adresse postale.\n\nCordialement,\nOndine Vantroubel');
    await desk.press(t('intake.paste-read'));
    await page.getByRole('checkbox', { name: t('right-plain.rectification') }).waitFor();
    await desk.press(t('common.cancel'));
  });

  test('that were said at the counter are asked for, and acknowledged in writing first', async () => {
    const { page, t } = desk;
    await begin();
    await type('Ward Grisezand');
    await tickRight('access');
    await page.getByRole('button', { name: t('request-new.channel') }).click();
    await page.getByRole('option', { name: 'Sur place' }).click();
    await desk.press(t('request-new.register'));
    await page.getByText(t('intake.words-needed')).waitFor();
    await page.getByRole('textbox', { name: t('intake.words-used') }).fill('Que savez-vous de moi ?');
    await desk.press(t('request-new.register'));
    const file = await registered('Ward Grisezand');
    expect(file.summary.nextStep).toBe('acknowledge');
  });
});

test('from the day, a new request begins at the name; a letter is read from its title', async () => {
  const { page, t } = desk;
  await desk.goTo('today');
  await desk.press(t('today.enter-request'));
  await expectFocus(page.getByRole('combobox', { name: t('request-new.who') }));
  await desk.openTask(greffe.sample.fresh, 'acknowledge');
  await desk.press(t('letter-task.write'));
  await page.locator('canvas').waitFor();
  await expectFocus(page.getByRole('heading', { level: 1, name: t('letter-kind.acknowledgement') }));
});

test('work that is done leads the keyboard to the next step', async () => {
  const { page, t } = desk;
  await desk.openTask(greffe.sample.inWork, 'review-others-data');
  await desk.button(t('todo.done')).focus();
  await page.keyboard.press('Enter');
  const next = page.getByRole('region', { name: t('request.next') }).getByRole('button');
  await expectFocus(next);
});

test('a list kept in a spreadsheet comes in, and its numbers go on', async () => {
  const { page, t, ask } = desk;
  await desk.goTo('requests');
  await desk.press(t('list.more'));
  await page.getByRole('menuitem', { name: t('list.take-over') }).click();
  const list = [
    'Numéro;Reçue le;Nom;Droit;Statut;Répondu le',
    'RGPD/2026/011;14/01/2026;Ève Brumequai;Accès;Clôturé;02/02/2026',
    'RGPD/2026/012;05/02/2026;Ernest Nuageux;Effacement;en cours;',
  ].join('\n');
  const path = join(folders.home, 'demandes.csv');
  writeFileSync(path, list);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText('RGPD/2026/013').waitFor();
  await desk.press(t('list.confirm', { count: 2 }));
  await page.getByText(t('list.end')).waitFor();
  await desk.press(t('list.see'));
  const { items } = await ask('requests.list', { filter: 'all', query: 'RGPD/2026' });
  expect(items.map(({ reference, state }) => `${reference} ${state}`).toSorted()).toEqual([
    'RGPD/2026/011 closed',
    'RGPD/2026/012 received',
  ]);
});

async function begin(): Promise<void> {
  const { page, t } = desk;
  await desk.goTo('requests');
  await desk.press(t('requests.new'));
  await expectFocus(page.getByRole('combobox', { name: t('request-new.who') }));
  keys = 0;
}

async function drop(name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folders.home, name);
  writeFileSync(path, content);
  await desk.page.locator('input[type=file]').setInputFiles(path);
  await desk.page.getByText(desk.t('intake.kept', { name })).waitFor({ timeout: 20_000 });
}

async function press(key: string): Promise<void> {
  keys += 1;
  await desk.page.keyboard.press(key);
}

async function type(text: string): Promise<void> {
  const { page, t } = desk;
  await tabTo(page.getByRole('combobox', { name: t('request-new.who') }));
  keys += [...text].length;
  await page.keyboard.type(text);
}

async function tickRight(right: 'access'): Promise<void> {
  // Leaving the name closes the list of persons, which hides the rest of the page.
  await press('Tab');
  await tabTo(desk.page.getByRole('checkbox', { name: desk.t(`right-plain.${right}`) }));
  await press('Space');
}

async function tabTo(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

async function expectFocus(target: Locator): Promise<void> {
  await expect
    .poll(() => target.evaluate((element) => element === document.activeElement), { timeout: 5_000 })
    .toBe(true);
}

/** The file that opens once the request is registered. */
async function registered(name: string) {
  const { page, ask } = desk;
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const { items } = await ask('requests.list', { filter: 'all', query: name });
  const newest = items.toSorted((a, b) => b.id.localeCompare(a.id))[0];
  if (newest === undefined) throw new Error(`No request of ${name}`);
  return ask('requests.get', { id: newest.id as RequestId });
}

function aMail(name: string, email: string): string {
  return [
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
    'Je souhaite savoir quelles données vous détenez à mon sujet et en recevoir une copie.',
    'Ensuite, veuillez supprimer mon compte et effacer toutes mes données.',
    '',
    'Cordialement,',
    name,
  ].join('\r\n');
}

/** A page with strokes and no letter. */
async function aScan(): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  const out = document.pipe(new PassThrough());
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (let line = 0; line < 12; line += 1) document.rect(70, 90 + 24 * line, 380 - 15 * line, 6).fill();
  document.end();
  await new Promise((resolve) => {
    out.on('end', resolve);
  });
  return new Uint8Array(Buffer.concat(chunks));
}
