/** What a privacy policy is written from: the register as it stands on a day, and nothing else. */
import type { Controller } from '../../domain/controller/controller.ts';
import type { Promises } from '../../domain/controller/promises.ts';
import type { Language } from '../../domain/language.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type {
  DataCategory,
  ProcessingActivity,
  Processor,
} from '../../domain/processing/processing-activity.ts';
import type { RetentionRule } from '../../domain/retention/retention-rule.ts';

export interface PolicyFacts {
  /** In which the policy is written. */
  readonly language: Language;
  /** In force on the day of the version. */
  readonly controller: Controller;
  readonly promises: Promises;
  readonly activities: readonly ProcessingActivity[];
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
  readonly retentionRules: readonly RetentionRule[];
  /** The date that the version bears. */
  readonly versionOn: LocalDate;
}
