/** Reads and writes the `erasure_proof` table: per category what was erased and what is kept; counts, no data. */
import type { RequestId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { localDateSchema } from '../../shared/domain/local-date.ts';
import { erasurePlanSchema, type ErasurePlan } from '../../shared/domain/request/erasure-plan.ts';
import type { Db, WriteDb } from './database.ts';
import { fromJson } from './rows.ts';

export interface ErasureProof {
  readonly carriedOutOn: LocalDate;
  readonly plan: ErasurePlan;
}

export function findErasureProof(db: Db, requestId: RequestId): ErasureProof | null {
  const row = db
    .prepare('SELECT carried_out_on AS carriedOutOn, plan FROM erasure_proof WHERE request_id = ?')
    .get(requestId) as { carriedOutOn: string; plan: string } | undefined;
  if (row === undefined) return null;
  return {
    carriedOutOn: localDateSchema.parse(row.carriedOutOn),
    plan: fromJson(erasurePlanSchema, row.plan),
  };
}

export function insertErasureProof(db: WriteDb, id: string, requestId: RequestId, proof: ErasureProof): void {
  db.prepare('INSERT INTO erasure_proof (id, request_id, carried_out_on, plan) VALUES (?, ?, ?, ?)').run(
    id,
    requestId,
    proof.carriedOutOn,
    JSON.stringify(proof.plan),
  );
}
