/** What every page must be for everybody who uses it: WCAG 2.2 AA as far as axe can tell, in both themes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Where react-aria has things read out; for seconds it may still name a spinner that is gone. */
const announcer = '[data-live-announcer]';
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One line for each element that breaks a rule: "light color-contrast: #status > span – why". */
export async function accessProblems(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    // Legacy mode opens no page of its own, which Electron could not.
    const axe = new AxeBuilder({ page }).withTags(standards).exclude(announcer).setLegacyMode();
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(`${theme} ${id}: ${target.join(' ')} – ${(failureSummary ?? '').replaceAll(/\s+/g, ' ')}`);
      }
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}
