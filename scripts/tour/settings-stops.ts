/** The settings, part by part. */
import type { Desk } from './desk.ts';
import type { Stop } from './stops.ts';

const sections = ['identity', 'promises', 'calendar', 'screen', 'recovery', 'audit', 'about'] as const;
type Section = (typeof sections)[number];

export const settingsStops: readonly Stop[] = [
  ...sections.map((section) => ({
    name: `settings-${section}`,
    visit: (desk: Desk) => openSection(desk, section),
  })),
  {
    name: 'settings-valid-from',
    visit: async (desk) => {
      await openSection(desk, 'identity');
      await desk.page
        .getByRole('textbox', { name: desk.t('controller.phone') })
        .first()
        .fill('+32 4 000 00 01');
      await desk.press(desk.t('settings.identity.save'));
      await desk.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'settings-recovery-key',
    visit: async (desk) => {
      await openSection(desk, 'recovery');
      await desk.press(desk.t('recovery.show'));
      await desk.page.getByLabel(desk.t('recovery.key')).first().waitFor();
    },
  },
  {
    name: 'settings-audit-verified',
    visit: async (desk) => {
      await openSection(desk, 'audit');
      await desk.press(desk.t('audit.verify'));
      await desk.page.getByText(desk.t('audit.whole')).waitFor();
    },
  },
];

async function openSection(desk: Desk, section: Section): Promise<void> {
  await desk.goTo('settings');
  await desk.tab(desk.t(`settings.section.${section}`));
}
