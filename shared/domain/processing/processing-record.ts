/** The record of processing activities (Art. 30) as it is looked through for gaps, with the promises made beside it. */
import type { ControllerCountry } from '../controller/controller.ts';
import type { Promises } from '../controller/promises.ts';
import type { ActivityId } from '../id.ts';
import type { LocalDate } from '../local-date.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import type { ClientProcessing } from './client-processing.ts';
import type { DataCategory, ProcessingActivity, Processor } from './processing-activity.ts';

export interface ProcessingRecord {
  readonly activities: readonly ProcessingActivity[];
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
  readonly retentionRules: readonly RetentionRule[];
  /** Art. 30(2); empty where the business works for nobody. */
  readonly clientProcessing: readonly ClientProcessing[];
  /** Persons whose consent to an activity that rests on it cannot be shown; absent where nobody was counted. */
  readonly unprovenConsents?: ReadonlyMap<ActivityId, number>;
  readonly promises: Promises;
  /** Of the controller. */
  readonly country: ControllerCountry;
  readonly today: LocalDate;
}
