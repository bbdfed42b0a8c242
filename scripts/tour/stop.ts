/** One place on the tour through Greffe: what is shown there, and how one gets to it. */
import type { SampleRegister } from '../sample-register.ts';
import type { Desk } from './desk.ts';

export interface Stop {
  /** In the names of pictures and tests. */
  readonly name: string;
  visit(desk: Desk, sample: SampleRegister): Promise<void>;
}
