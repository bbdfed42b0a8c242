/** The main job in the real window, in French: from the first start to three signed answers, and everything still there the next day. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { resourcesFolder } from '../../electron/resources.ts';
import { samplePassphrase } from '../../scripts/sample-register.ts';
import { newAppFolders, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { deskOf, type Desk } from '../../scripts/tour/desk.ts';
import { drawnPixels } from '../../scripts/tour/drawn-pixels.ts';
import { firstStart } from '../../scripts/tour/first-start.ts';
import { openWindow, type OpenWindow } from '../../scripts/tour/open-window.ts';
import { picturesFailures } from '../helpers/failure-picture.ts';
import { filesThatName } from '../helpers/names-in-files.ts';

/** In the sample export; found below by a name that is neither spelt nor accented as it is written. */
const familyName = 'Łódź-Ștefănescu';
const fullName = `Ștefan ${familyName}`;
const email = 'stefan.lodzstefanescu1@courriel.example';
const secrets = [familyName, 'tefănescu', 'odzstefanescu', 'Facture F-2026-0311', 'Rue des Nuages'];
/** The example of UPU S10. */
const registeredNumber = 'RR473124829GB';

let folders: AppFolders;
let greffe: OpenWindow;
let desk: Desk;

beforeAll(async () => {
  folders = newAppFolders();
  greffe = await openWindow(folders);
  desk = deskOf(greffe.page, 'fr');
});
picturesFailures(() => greffe.page);
afterEach(() => {
  expect(greffe.watched).toEqual({ complaints: [], strangers: [] });
});
afterAll(async () => {
  await greffe.quit();
  folders.remove();
});

describe('from the first start to the answers', () => {
  test('five pages by keyboard make an encrypted register and its recovery sheet', async () => {
    const recoveryKey = await firstStart(greffe.page, desk.t);
    expect(recoveryKey.replaceAll(/\s/g, '')).toMatch(/^[0-9A-Z]{68}$/);
    expect(saved(/\.pdf$/)).toHaveLength(1);
    expect(readdirSync(folders.home).filter((name) => name.endsWith('.greffe'))).toHaveLength(1);
  });

  test('the first day asks for customers and takes a shop’s export', async () => {
    const { page, t, press } = desk;
    await page.getByText(t('today.reminder.no-customers')).waitFor();
    await page.getByText(t('today.reminder.no-customers.action')).click();
    await page
      .locator('input[type=file]')
      .setInputFiles(join(resourcesFolder(), 'samples', 'prestashop-customers.csv'));
    await page.getByText('Reconnu : un export de PrestaShop, 1 000 lignes.').waitFor();
    await page.locator('.imports-bar button').last().click();
    await page.getByText(t('imports.end.done')).waitFor({ timeout: 20_000 });
    await press(t('imports.see-subjects'));
    const { total } = await desk.ask('subjects.list', {});
    expect(total).toBeGreaterThan(900);
  });

  test('a customer is found as one types, without accents and with a slip', async () => {
    const { page } = desk;
    await page.getByRole('searchbox').fill('stefan lodz-stefanesku');
    await page.getByRole('grid').getByRole('row', { name: fullName }).click();
    await page.getByRole('heading', { level: 2, name: fullName }).waitFor();
    await page.getByText(email).first().waitFor();
  });

  test('something held is added to the card', async () => {
    const { page, t, press } = desk;
    await press(t('person.add-item'));
    const dialog = page.getByRole('dialog');
    await choose(t('item.category'), /factur/i);
    await dialog.getByRole('textbox', { name: t('item.label') }).fill('Facture F-2026-0311');
    await dialog.getByRole('textbox', { name: t('item.value') }).fill('84,20 € TTC');
    await dialog.getByRole('button', { name: t('common.add') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Facture F-2026-0311').first().waitFor();
  });

  test('a request for access and erasure is entered from the card', async () => {
    const { page, t, press } = desk;
    await press(t('person.new-request'));
    await page.getByRole('heading', { level: 1, name: t('request-new.title') }).waitFor();
    await page.getByText(t('request-new.linked', { name: fullName })).waitFor();
    await choose(t('request-new.channel'), 'Lettre recommandée');
    for (const right of ['access', 'erasure'] as const) {
      await desk.tick(t(`right-plain.${right}`));
    }
    const address = page.getByRole('group', { name: t('request-new.address') }).or(page.getByRole('main'));
    await address
      .getByRole('textbox', { name: t('address.line1') })
      .last()
      .fill('Rue des Nuages 3 bte 2');
    await address
      .getByRole('textbox', { name: t('address.postal-code') })
      .last()
      .fill('1000');
    await address
      .getByRole('textbox', { name: t('address.town') })
      .last()
      .fill('Bruxelles');
    await press(t('request-new.register'));
    await page.getByRole('heading', { level: 1, name: fullName }).waitFor();
    await page.getByText('2026-0001').first().waitFor();
  });

  test('its deadline is explained step by step, each with its article', async () => {
    const { page, t, tab } = desk;
    await tab(t('request.tab.deadline'));
    const steps = (await page.getByRole('tabpanel').innerText()).replaceAll(/\s/g, ' ');
    expect(steps).toContain('RGPD, art. 12, § 3');
    expect(steps).toMatch(/\d mois après le \d/);
    expect(steps).toContain('Au plus tard : la réponse doit être donnée');
    expect(steps).toMatch(
      /\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) 20\d\d/,
    );
    expect(steps).not.toMatch(/\{\w+\}|\bundefined\b|NaN/);
  });

  test('the acknowledgement is seen, signed, frozen and posted', async () => {
    const { page, t, press } = desk;
    await desk.tab(t('request.tab.todo'));
    await openTask('acknowledge');
    await press(t('letter-task.write'));
    await page.getByRole('heading', { level: 1, name: t('letter-kind.acknowledgement') }).waitFor();
    await signAndPost();
    await press(t('letter.save-pdf'));
    await expect.poll(() => saved(/accuse|accusé/i)).toHaveLength(1);
    await backToFile();
  });

  test('access is worked through to a posted answer, with the copy in two forms', async () => {
    const { page, t } = desk;
    await openTask('check-identity');
    await choose(t('identity.method'), t('identity-method.document-seen'));
    await desk.press(t('identity.note-check'));
    await page
      .getByText(/Identité vérifiée le/)
      .first()
      .waitFor();
    for (const task of ['gather-data', 'review-others-data'] as const) {
      await desk.tick(t('todo.tick', { task: t(`task.${task}`) }));
    }
    await openTask('decide');
    await page
      .getByRole('radio', { name: t('decide.outcome.granted') })
      .first()
      .click({ force: true });
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: t('decide.decide'), exact: true })
      .last()
      .click();
    await page
      .getByText(/^accordé/i)
      .first()
      .waitFor();
    await openTask('export-data');
    await desk.press(t('export.pdf'));
    await page.getByText(/PDF préparé le/).waitFor();
    await desk.press(t('export.zip'));
    await page.getByText(/ZIP préparé le/).waitFor();
    await openTask('write-answer');
    await desk.press(t('letter-task.write'));
    await page.getByRole('heading', { level: 1, name: t('letter-kind.access-answer') }).waitFor();
    await signAndPost();
    await desk.press(t('letter.save-pdf'));
    await backToFile();
    expect(saved(/\.zip$/)).toHaveLength(1);
    expect(saved(/\.pdf$/)).toHaveLength(4);
  });

  test('erasure is planned, confirmed by name and number, carried out and answered', async () => {
    const { page, t } = desk;
    await openTask('plan-erasure');
    await page.getByRole('radio', { name: t('erasure-ground.b') }).click({ force: true });
    await page.getByRole('button', { name: /^Effacer \d+ éléments?…$/ }).click();
    const confirm = page.getByRole('alertdialog', { name: t('erasure.confirm.title', { name: fullName }) });
    expect(await confirm.innerText()).toMatch(/Gardé\s: Factures, .*F-2026-0311.*jusqu’au 31 décembre/);
    await confirm.getByRole('button', { name: /^Effacer \d+ éléments?$/ }).click();
    await page.getByText(t('erasure.gone')).first().waitFor({ timeout: 20_000 });
    await desk.tick(t('todo.tick', { task: t('task.tell-recipients') }));
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: t('task.write-answer') })
      .last()
      .click();
    await desk.press(t('letter-task.write'));
    await page.getByRole('heading', { level: 1, name: t('letter-kind.erasure-answer') }).waitFor();
    await signAndPost();
    await backToFile();
    await page.getByText(/^Cette demande est close/).waitFor();
  });
});

describe('what is left on the disk', () => {
  test('every saved document is whole', () => {
    for (const name of saved(/\.pdf$/)) {
      const bytes = readFileSync(join(folders.saved, name));
      expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(bytes.subarray(-1024).toString('latin1')).toContain('%%EOF');
    }
    for (const name of saved(/\.zip$/)) {
      expect(readFileSync(join(folders.saved, name)).readUInt32LE(0)).toBe(0x04034b50);
    }
  });

  test('nothing personal stands readable in a file of the app while the register is open', () => {
    expect(filesThatName(['boutique-clairlune.greffe'], folders.root, folders.saved)).not.toEqual([]);
    expect(filesThatName(secrets, folders.root, folders.saved)).toEqual([]);
  });

  test('nor after it was closed, and the register is one file', async () => {
    await greffe.quit();
    expect(filesThatName(secrets, folders.root, folders.saved)).toEqual([]);
    expect(readdirSync(folders.home)).toHaveLength(1);
    greffe = await openWindow(folders);
    desk = deskOf(greffe.page, 'fr');
  });
});

describe('the next day', () => {
  test('a wrong passphrase is said at its field, and nothing opens', async () => {
    const { page, t } = desk;
    await page.getByRole('heading', { level: 1, name: t('unlock.title') }).waitFor();
    await page.getByRole('textbox', { name: t('unlock.passphrase') }).fill('trois chandelles sur un quai');
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: t('unlock.passphrase') });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const message = await field.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(message).toMatch(/phrase secrète/i);
  });

  test('the right one opens it, with the person, the closed request and its three letters', async () => {
    const { page, t } = desk;
    await page.getByRole('textbox', { name: t('unlock.passphrase') }).fill(samplePassphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: t('nav.today') }).waitFor();
    await desk.goTo('requests');
    await page.getByRole('radio', { name: t('requests.filter.closed') }).click({ force: true });
    await page.getByRole('row', { name: /2026-0001/ }).click();
    await page.getByRole('heading', { level: 1, name: fullName }).waitFor();
    await desk.goTo('letters');
    await expect.poll(() => page.getByRole('grid').getByRole('row').count()).toBe(1 + 3);
    const { isWhole } = await desk.ask('audit.verify', {});
    expect(isWhole).toBe(true);
  });

  test('the button locks it, and nothing of it stays in the page, seen or unseen', async () => {
    const { page, t } = desk;
    await desk.goTo('subjects');
    await page.getByRole('grid').getByRole('row').nth(1).click();
    const name = await page.locator('#subject-card-title').innerText();
    await desk.press(t('common.edit'));
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: t('person.note') })
      .fill('Appelle le matin.');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('common.save') })
      .click();
    await page.getByText(t('person.changed', { name })).first().waitFor();
    await desk.press(t('nav.lock'));
    await page.getByRole('heading', { level: 1, name: t('unlock.title') }).waitFor();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(name);
    await expect(desk.ask('subjects.list', {})).rejects.toThrow('locked');
  });
});

function saved(pattern: RegExp): readonly string[] {
  return readdirSync(folders.saved).filter((name) => pattern.test(name));
}

async function openTask(
  task: 'acknowledge' | 'check-identity' | 'decide' | 'export-data' | 'write-answer' | 'plan-erasure',
): Promise<void> {
  const { page, t } = desk;
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: t(`task.${task}`) })
    .first()
    .click();
}

/** From a list that opens below its field. */
async function choose(label: string, choice: string | RegExp): Promise<void> {
  await desk.page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await desk.page
    .getByRole('option', { name: choice, exact: typeof choice === 'string' })
    .first()
    .click();
}

async function signAndPost(): Promise<void> {
  const { page, t, press } = desk;
  await expect.poll(() => drawnPixels(page), { timeout: 15_000 }).toBeGreaterThan(2000);
  await press(t('letter.sign'));
  const confirm = page.getByRole('alertdialog', { name: t('letter.sign.title') });
  await confirm.getByRole('button', { name: t('letter.sign') }).click();
  await page
    .getByText(/^Signée et figée le/)
    .first()
    .waitFor({ timeout: 20_000 });
  await press(t('posting.note'));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Lettre recommandée' }).click({ force: true });
  await dialog.getByRole('textbox', { name: t('registered-number.label') }).fill(registeredNumber);
  await dialog.getByText(t('registered-number.as-s10')).waitFor();
  await dialog.getByRole('button', { name: t('posting.note') }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(new RegExp(`n°\\s${registeredNumber}`)).waitFor();
}

async function backToFile(): Promise<void> {
  await desk.press(/^Dossier 2026-0001$/);
  await desk.page.getByRole('heading', { level: 1, name: fullName }).waitFor();
}
