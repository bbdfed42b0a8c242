/** The contract as data that other programs can read: every method with its kind and JSON Schemas (draft 2020-12). */
import { z } from 'zod';
import { contract } from '../../../shared/contract/contract.ts';
import type { Call } from '../../../shared/contract/define.ts';

export interface MethodDescription {
  readonly method: string;
  readonly kind: Call['kind'];
  readonly input: unknown;
  /** Of a job: what it ends with. */
  readonly output: unknown;
}

/** The methods whose names begin with `area`; all of them by default. */
export function describeContract(area = ''): readonly MethodDescription[] {
  const methods = Object.entries(contract).filter(([method]) => method.startsWith(area));
  return methods.map(([method, { kind, input, output }]) => ({
    method,
    kind,
    input: z.toJSONSchema(input, { io: 'input' }),
    output: z.toJSONSchema(output, { io: 'input' }),
  }));
}

/** Whether the reply names a file at its top, under `fileId`. */
export function deliversFile({ output }: Call): boolean {
  return output instanceof z.ZodObject && 'fileId' in output.shape;
}
