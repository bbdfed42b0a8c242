/** The contract with a processor (GDPR Art. 28(3)): what it must settle, and when it is looked at again. */
import { z } from 'zod';
import { isAfter, localDateSchema, type LocalDate } from '../local-date.ts';

/** First sentence of Art. 28(3), then its points (a) to (h). */
export const contractClauses = [
  'subject',
  'duration',
  'nature',
  'purpose',
  'data',
  'persons',
  'instructions',
  'confidentiality',
  'security',
  'sub-processors',
  'rights',
  'assistance',
  'end',
  'audits',
] as const;
const contractClauseSchema = z.enum(contractClauses);
export type ContractClause = z.infer<typeof contractClauseSchema>;

export const processorContractSchema = z
  .object({
    /** Those that the contract settles. */
    clauses: z.array(contractClauseSchema).max(contractClauses.length).readonly(),
    concludedOn: localDateSchema.nullable(),
    /** The day on which it is to be read again; null where nobody set one. */
    reviewOn: localDateSchema.nullable(),
  })
  .readonly();
export type ProcessorContract = z.infer<typeof processorContractSchema>;

/** In the order of the article. */
export function missingClauses({ clauses }: ProcessorContract): readonly ContractClause[] {
  return contractClauses.filter((clause) => !clauses.includes(clause));
}

export function isReviewDue(contract: ProcessorContract | null, today: LocalDate): boolean {
  return contract !== null && contract.reviewOn !== null && !isAfter(contract.reviewOn, today);
}

/** "28(3)(a)"; the first six stand in the article's first sentence. */
export function placeOfClause(clause: ContractClause): string {
  const place = contractClauses.indexOf(clause) - contractClauses.indexOf('instructions');
  return place < 0 ? '28(3)' : `28(3)(${'abcdefgh'.charAt(place)})`;
}
