/** Everything that a shell can ask of the register host. Read the files beside it to know what the app can do. */
import { agendaCalls } from './agenda-calls.ts';
import { archiveCalls } from './archive-calls.ts';
import { attachmentCalls } from './attachment-calls.ts';
import { breachCalls } from './breach-calls.ts';
import { caseCalls } from './case-calls.ts';
import { disclosureCalls } from './disclosure-calls.ts';
import { excessCalls } from './excess-calls.ts';
import { intakeCalls } from './intake-calls.ts';
import { letterCalls } from './letter-calls.ts';
import { lobbyCalls } from './lobby-calls.ts';
import { noticeCalls } from './notice-calls.ts';
import { policyCalls } from './policy-calls.ts';
import { processingCalls } from './processing-calls.ts';
import { registerCalls } from './register-calls.ts';
import { registerImportCalls } from './register-import-calls.ts';
import { reportCalls } from './report-calls.ts';
import { requestCalls } from './request-calls.ts';
import { retentionCalls } from './retention-calls.ts';
import { subjectCalls } from './subject-calls.ts';
import { todayCalls } from './today-calls.ts';

/** Named by area: written out it would be too long for the compiler. */
export type AppContract = typeof lobbyCalls &
  typeof registerCalls &
  typeof processingCalls &
  typeof policyCalls &
  typeof registerImportCalls &
  typeof subjectCalls &
  typeof requestCalls &
  typeof intakeCalls &
  typeof noticeCalls &
  typeof excessCalls &
  typeof attachmentCalls &
  typeof archiveCalls &
  typeof letterCalls &
  typeof caseCalls &
  typeof breachCalls &
  typeof disclosureCalls &
  typeof retentionCalls &
  typeof reportCalls &
  typeof todayCalls &
  typeof agendaCalls;

export const contract: AppContract = {
  ...lobbyCalls,
  ...registerCalls,
  ...processingCalls,
  ...policyCalls,
  ...registerImportCalls,
  ...subjectCalls,
  ...requestCalls,
  ...intakeCalls,
  ...noticeCalls,
  ...excessCalls,
  ...attachmentCalls,
  ...archiveCalls,
  ...letterCalls,
  ...caseCalls,
  ...breachCalls,
  ...disclosureCalls,
  ...retentionCalls,
  ...reportCalls,
  ...todayCalls,
  ...agendaCalls,
};
