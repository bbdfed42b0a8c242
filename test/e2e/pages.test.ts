/** Every page and dialog in the real window: for everybody, in both themes and four languages, without a complaint. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { newAppFolders, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { deskOf, type Desk } from '../../scripts/tour/desk.ts';
import { startAnother, tourFirstDay } from '../../scripts/tour/first-day.ts';
import { openWindow, type OpenWindow } from '../../scripts/tour/open-window.ts';
import { openSampleApp, speak, unlock, type SampleApp } from '../../scripts/tour/sample-app.ts';
import { stops } from '../../scripts/tour/stops.ts';
import { accessProblems } from '../helpers/axe.ts';
import { picturesFailures } from '../helpers/failure-picture.ts';
import { pageProblems, unseenFocus } from '../helpers/page-checks.ts';

const quiet = { complaints: [], strangers: [] };

describe('the first day', () => {
  let folders: AppFolders;
  let greffe: OpenWindow;
  beforeAll(async () => {
    folders = newAppFolders();
    greffe = await openWindow(folders);
  });
  picturesFailures(() => greffe.page);
  afterAll(async () => {
    await greffe.quit();
    folders.remove();
  });

  test('in French, open to everybody', async () => {
    const found: string[] = [];
    await tourFirstDay(deskOf(greffe.page, 'fr'), async (name) => {
      const problems = [...(await pageProblems(greffe.page, 'fr')), ...(await accessProblems(greffe.page))];
      found.push(...problems.map((problem) => `${name}: ${problem}`));
    });
    expect(found).toEqual([]);
  });

  test.each(languages.filter((language) => language !== 'fr'))('in "%s"', async (language) => {
    const found: string[] = [];
    const desk = await speak(greffe, language);
    await startAnother(desk);
    await tourFirstDay(desk, async (name) => {
      found.push(...(await pageProblems(greffe.page, language)).map((problem) => `${name}: ${problem}`));
    });
    expect(found).toEqual([]);
  });

  test('nothing complains, and nothing is asked for from elsewhere', () => {
    expect(greffe.watched).toEqual(quiet);
  });
});

describe('an open register', () => {
  let folders: AppFolders;
  let greffe: SampleApp;
  let desk: Desk;
  beforeAll(async () => {
    folders = newAppFolders();
    greffe = await openSampleApp(folders);
    desk = deskOf(greffe.page, 'fr');
    await unlock(desk);
  });
  picturesFailures(() => greffe.page);
  afterAll(async () => {
    await greffe.quit();
    folders.remove();
  });

  test.each(stops)('$name, in French and open to everybody', async ({ visit }) => {
    await visit(desk, greffe.sample);
    await desk.settle();
    expect([
      ...(await pageProblems(greffe.page, 'fr')),
      ...(await accessProblems(greffe.page)),
      ...greffe.watched.complaints,
    ]).toEqual([]);
  });

  test.each(['today', 'requests', 'subjects', 'register', 'letters', 'reports', 'settings'] as const)(
    'the focus is seen wherever Tab leads in %s',
    async (room) => {
      await desk.goTo(room);
      expect(await unseenFocus(greffe.page, 16)).toEqual([]);
    },
  );

  test.each(['today', 'requests', 'subjects', 'register', 'letters', 'reports', 'settings'] as const)(
    'drawn twice as large, %s does not scroll sideways',
    async (room) => {
      await zoom(greffe, 2);
      await desk.goTo(room);
      const width = await greffe.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      await zoom(greffe, 1);
      expect(width).toBeLessThanOrEqual(0);
    },
  );

  // German has the longest words: there every page; in the others the rooms, as their catalogs are compared elsewhere
  const rooms = stops.filter(({ name }) => !name.includes('-'));
  describe.each([
    { language: 'de', seen: stops },
    { language: 'nl', seen: rooms },
    { language: 'en', seen: rooms },
  ] as const)('in "$language"', ({ language, seen }) => {
    beforeAll(async () => {
      desk = await speak(greffe, language);
    });
    test.each(seen)('$name', async ({ visit }) => {
      await visit(desk, greffe.sample);
      expect(await pageProblems(greffe.page, language)).toEqual([]);
    });
  });

  test('nothing complains, and nothing is asked for from elsewhere', () => {
    expect(greffe.watched).toEqual(quiet);
  });
});

async function zoom({ app }: OpenWindow, factor: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by),
    factor,
  );
}
