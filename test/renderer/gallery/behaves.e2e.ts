/** The primitives by keyboard and mouse, as someone at the desk uses them. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery, type OpenScene } from './open-gallery.ts';
import type { SceneName } from './scene-names.ts';

let gallery: Gallery;
let scene: OpenScene | undefined;
beforeAll(async () => {
  gallery = await openGallery();
});
afterEach(async () => {
  await scene?.close();
  const complaints = scene?.complaints ?? [];
  scene = undefined;
  if (complaints.length > 0) throw new Error(`the browser complained: ${complaints.join('; ')}`);
});
afterAll(async () => gallery.close());

async function at(name: SceneName, zoom: 1 | 2 = 1): Promise<Page> {
  scene = await gallery.open(name, { theme: 'light', zoom });
  return scene.page;
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
}

describe('getting about', () => {
  it('offers to skip the navigation first', async () => {
    const page = await at('today');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Aller à la page');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('marks the current room for screen readers', async () => {
    const page = await at('today');
    expect(await page.locator('[aria-current=page]').textContent()).toBe('Aujourd’hui');
  });

  it('reaches all that falls on a day of the month', async () => {
    const page = await at('today');
    const entry = page
      .getByRole('row', { name: /semaine 19/u })
      .getByRole('button', { name: 'Réponse à Zoé Fictive' });
    await entry.focus();
    expect(await focused(page)).toBe('Réponse à Zoé Fictive');
  });
});

describe('choosing', () => {
  it('takes a choice from a select by keyboard', async () => {
    const page = await at('letter');
    const select = page.getByRole('button', { name: /Langue de la lettre/u });
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await select.textContent()).toBe('néerlandais');
  });

  it('finds a choice in a combo box as one types', async () => {
    const page = await at('fields');
    const field = page.getByRole('combobox', { name: 'Autorité' });
    await field.fill('');
    await field.pressSequentially('lux');
    await page.getByRole('option', { name: 'Luxembourg' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Luxembourg');
  });

  it('says in its place that a choice is missing', async () => {
    const page = await at('fields');
    await page.getByRole('checkbox', { name: 'voir ses données' }).press('Space');
    const group = page.getByRole('group', { name: 'Ce que la personne demande' });
    expect(await group.textContent()).toContain('Cochez au moins un droit.');
  });

  it('moves the choice of a line with the arrow keys', async () => {
    const page = await at('file');
    await page.getByRole('row', { name: /Basile Modèle/u }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('row', { selected: true }).textContent()).toContain('Zoé Fictive');
  });

  it('turns the dividers of a folder with the arrow keys', async () => {
    const page = await at('file');
    await page.getByRole('tab', { name: /À faire/u }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tabpanel').textContent()).toContain('Demande reçue par lettre');
  });
});

describe('a long table', () => {
  it('draws only the rows in view, and leads to the last by one key', async () => {
    const page = await at('table');
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await page
      .getByRole('row', { name: /Imaginaire Dorian/u })
      .first()
      .focus();
    await page.keyboard.press('End');
    await expect
      .poll(async () => page.getByRole('row', { selected: true }).textContent())
      .toContain('284963');
  });

  it('says by which column it is in order', async () => {
    const page = await at('table');
    expect(await page.getByRole('columnheader', { name: 'Nom' }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('columnheader', { name: 'Commune' }).click();
    expect(await page.getByRole('columnheader', { name: 'Commune' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });
});

describe('writing', () => {
  it('takes a date as it is typed, and never a year that is still being written', async () => {
    const page = await at('fields');
    const seen = page.getByText(/^Répondue le : /u);
    const field = page.getByRole('group', { name: 'Répondue le' });
    await field.getByRole('spinbutton').first().focus();
    await page.keyboard.type('0705');
    for (const digit of '202') {
      await page.keyboard.type(digit);
      expect(await seen.textContent()).toBe('Répondue le : rien');
    }
    await page.keyboard.type('6');
    expect(await seen.textContent()).toBe('Répondue le : 2026-05-07');
  });

  it('finds a date in the month', async () => {
    const page = await at('letter');
    const group = page.getByRole('group', { name: /Date de la lettre/u });
    await group.getByRole('button').press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await group.getByRole('spinbutton').allTextContents()).toEqual(['07', '05', '2026']);
  });

  it('reads a field’s note and error out with it', async () => {
    const page = await at('fields');
    const describedBy = async (name: string) =>
      page.getByRole('textbox', { name }).evaluate((field) =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    expect(await describedBy('Note')).toContain('Cette note sera remise à la personne');
    expect(await describedBy('Numéro d’entreprise')).toContain('Recopiez le numéro d’une facture.');
  });

  it('shows a passphrase on demand', async () => {
    const page = await at('fields');
    const field = page.getByLabel('Phrase de passe', { exact: true });
    expect(await field.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Montrer la phrase de passe' }).press('Space');
    expect(await field.getAttribute('type')).toBe('text');
  });

  it('hands over the file that was chosen', async () => {
    const page = await at('fields');
    await page
      .locator('input[type=file]')
      .setInputFiles(fileURLToPath(new URL('./index.html', import.meta.url)));
    expect(await page.getByText(/^Pris : /u).textContent()).toContain('index.html');
  });
});

describe('what lies over the page', () => {
  it('starts a confirmation on the answer that changes nothing, and Escape goes back', async () => {
    const page = await at('dialog');
    expect(await focused(page)).toBe('Ne rien effacer');
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(
        () => document.activeElement?.closest('[role=alertdialog]') !== null,
      );
      expect(isInside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  });

  it('does not close a confirmation by a click beside it', async () => {
    const page = await at('dialog');
    await page.mouse.click(40, 700);
    expect(await page.getByRole('alertdialog').count()).toBe(1);
  });

  it('opens a menu by keyboard and gives the focus back', async () => {
    const page = await at('file');
    await page.getByRole('button', { name: 'Autres actions' }).press('Enter');
    await page.getByRole('menuitem', { name: /Mettre en pause/u }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(async () => focused(page)).toBe('Autres actions');
  });

  it('says politely what was done and lets it be undone', async () => {
    const page = await at('controls');
    await page.getByRole('button', { name: 'Archiver' }).click();
    expect(await page.getByRole('status').allTextContents()).toContain(
      'La fiche d’Ada Exemple est archivée. ',
    );
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    expect(await page.getByText('C’est annulé.').count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Avis' }).count()).toBeLessThanOrEqual(1);
  });
});

describe('the ruler', () => {
  it.each([1, 2] as const)('is read out in the order of time at zoom %s', async (zoom) => {
    const page = await at('file', zoom);
    const words = await page
      .getByRole('figure', { name: 'Délai de réponse' })
      .getByRole('listitem')
      .allTextContents();
    expect(words.map((word) => word.slice(0, 8))).toEqual([
      'Accusé d',
      'Identité',
      'Données ',
      'Signer l',
      'Poster e',
    ]);
  });

  it.each(['file', 'overdue', 'german'] as const)('covers no label with another in « %s »', async (name) => {
    const page = await at(name);
    const boxes = await page
      .locator('.ui-ruler-mark')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON() as DOMRect));
    const covered = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(covered).toEqual([]);
  });
});
