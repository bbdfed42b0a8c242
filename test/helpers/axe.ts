/** What every page must be for everybody who uses it: WCAG 2.2 AA as far as axe can tell, in both themes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Where react-aria has things read out; for seconds it may still name a spinner that is gone. */
const announcer = '[data-live-announcer]';
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One line for each element that breaks a rule: "light color-contrast: #status > span – why". */
export async function accessProblems(page: Page): Promise<readonly string[]> {
  // While its list is open a combo box hides the rest, in which the focus cannot be: Tab closes the list first.
  const isListOpen = (await page.locator('[role=combobox][aria-expanded=true]').count()) > 0;
  await page.emulateMedia({ colorScheme: 'light' });
  const light = newAxe(page).withTags(standards);
  const found = await problemsOf(isListOpen ? light.disableRules('aria-hidden-focus') : light, 'light');
  // the themes differ in their colours and in nothing else
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await problemsOf(newAxe(page).withRules(['color-contrast', 'link-in-text-block']), 'dark');
  await page.emulateMedia({ colorScheme: null });
  return [...found, ...inDark];
}

/** Legacy mode opens no page of its own, which Electron could not. */
function newAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).exclude(announcer).setLegacyMode();
}

async function problemsOf(axe: AxeBuilder, theme: 'light' | 'dark'): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      return `${theme} ${id}: ${target.join(' ')} – ${failureSummary.replaceAll(/\s+/g, ' ')}`;
    }),
  );
}
