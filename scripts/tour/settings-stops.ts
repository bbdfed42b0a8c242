/** The settings, part by part. */
import type { Desk } from './desk.ts';
import type { Stop } from './stop.ts';

const sections = [
  'identity',
  'promises',
  'calendar',
  'templates',
  'screen',
  'recovery',
  'audit',
  'about',
] as const;
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
  { name: 'settings-template', visit: openTemplate },
  {
    name: 'settings-template-problem',
    visit: async (desk) => {
      await openTemplate(desk);
      const subject = desk.page.getByRole('textbox', { name: desk.t('letter-text.subject'), exact: true });
      await subject.fill('Réponse du [jour du marché]');
      await desk.press(desk.t('block.take', { name: desk.t('clause.complaint') }));
      await desk.page
        .getByText(desk.t('template.problem.clause-missing', { clause: desk.t('clause.complaint') }))
        .waitFor();
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

/** In the language of the screen. */
async function openTemplate(desk: Desk): Promise<void> {
  await openSection(desk, 'templates');
  // One that is open stays so until it is left.
  const back = desk.button(desk.t('template.back'));
  if (await back.isVisible()) await back.click();
  await desk.page
    .getByRole('link', {
      name: desk.t('template.open', {
        letter: desk.t('letter-kind.access-answer'),
        language: desk.t(`language.${desk.t.language}`),
        state: desk.t('template.state.built-in'),
      }),
    })
    .click();
  await desk.page.getByRole('region', { name: desk.t('template.preview') }).waitFor();
}
