/** Every page and dialog of an open register, and how to get there. The order matters only where it says so. */
import { addDays, localDateAt } from '../../shared/domain/local-date.ts';
import { sampleController } from '../sample-register.ts';
import { caseStops } from './case-stops.ts';
import { excessStops } from './excess-stops.ts';
import { intakeStops } from './intake-stops.ts';
import { letterStops } from './letter-stops.ts';
import { largeMapStops } from './map-stops.ts';
import { matterStops } from './matter-stops.ts';
import { postingStops } from './posting-stops.ts';
import { registerStops } from './register-stops.ts';
import { requestStops } from './request-stops.ts';
import { settingsStops } from './settings-stops.ts';
import type { Stop } from './stop.ts';
import { subjectStops } from './subject-stops.ts';

const todayStops: readonly Stop[] = [
  { name: 'today', visit: (desk) => desk.goTo('today') },
  {
    name: 'today-next-month',
    visit: async (desk) => {
      await desk.goTo('today');
      await desk.press(desk.t('today.next-month'));
    },
  },
  {
    name: 'today-agenda',
    visit: async (desk) => {
      await desk.goTo('today');
      const today = localDateAt(new Date().toISOString(), sampleController.timeZone);
      await desk.typeDay(desk.t('agenda.from'), addDays(today, 2));
      await desk.typeDay(desk.t('agenda.until'), addDays(today, 16));
      await desk.page.getByRole('heading', { name: desk.t('agenda.before') }).waitFor();
    },
  },
];

export const stops: readonly Stop[] = [
  ...todayStops,
  ...requestStops,
  ...intakeStops,
  ...letterStops,
  ...postingStops,
  ...excessStops,
  ...caseStops,
  ...subjectStops,
  ...registerStops,
  ...matterStops,
  { name: 'reports', visit: (desk) => desk.goTo('reports') },
  {
    name: 'reports-policy',
    visit: async (desk) => {
      await desk.goTo('reports');
      await desk.page.getByRole('button', { name: desk.t('written-policy.show-lacks') }).click();
      await desk.page
        .getByRole('heading', { name: desk.t('written-policy.title') })
        .evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: 'reports-figures',
    visit: async (desk) => {
      await desk.goTo('reports');
      await desk.page
        .getByRole('heading', { name: desk.t('reports.figures.title') })
        .evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: 'reports-inspection',
    visit: async (desk) => {
      await desk.goTo('reports');
      await desk.page
        .getByRole('heading', { name: desk.t('inspection.title') })
        .evaluate((heading) => heading.scrollIntoView());
    },
  },
  ...settingsStops,
  // The last: they make the record large.
  ...largeMapStops,
];
