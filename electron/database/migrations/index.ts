/** Every migration, in order and forever: a released one is never edited, renumbered or removed. */
import type { Migration } from '../migrate.ts';
import { register } from './0001-register.ts';
import { requestDesk } from './0002-request-desk.ts';
import { processingRecord } from './0003-processing-record.ts';
import { breachesDisclosures } from './0004-breaches-disclosures.ts';
import { retention } from './0005-retention.ts';
import { publishedPolicies } from './0006-published-policies.ts';

export const migrations: readonly Migration[] = [
  register,
  requestDesk,
  processingRecord,
  breachesDisclosures,
  retention,
  publishedPolicies,
];
