/** Whether a request waits for proof of who asks (GDPR Art. 12(6)), by what the register noted of it. */
import type { RequestId } from '../../shared/domain/id.ts';
import { isIdentityDoubted } from '../../shared/domain/request/identity-doubt.ts';
import type { Db } from '../database/database.ts';
import { listIdentityChecks, listSuspensions } from '../database/request-history.ts';

export function isIdentityOpen(db: Db, requestId: RequestId): boolean {
  return isIdentityDoubted(listIdentityChecks(db, requestId), listSuspensions(db, requestId));
}
