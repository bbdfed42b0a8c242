/** Every page and dialog of an open register, and how to get there. The order matters only where it says so. */
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';
import { letterStops } from './letter-stops.ts';
import { registerStops } from './register-stops.ts';
import { requestStops } from './request-stops.ts';
import { settingsStops } from './settings-stops.ts';
import { subjectStops } from './subject-stops.ts';

export interface Stop {
  /** In the names of pictures and tests. */
  readonly name: string;
  visit(desk: Desk, sample: SampleRegister): Promise<void>;
}

const todayStops: readonly Stop[] = [
  { name: 'today', visit: (desk) => desk.goTo('today') },
  {
    name: 'today-next-month',
    visit: async (desk) => {
      await desk.goTo('today');
      await desk.press(desk.t('today.next-month'));
    },
  },
];

export const stops: readonly Stop[] = [
  ...todayStops,
  ...requestStops,
  ...letterStops,
  ...subjectStops,
  ...registerStops,
  { name: 'reports', visit: (desk) => desk.goTo('reports') },
  ...settingsStops,
];
