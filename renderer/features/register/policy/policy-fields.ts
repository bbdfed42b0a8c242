/** Fields of the controller and of the promises that a policy gives, by the names of their words on the screen. */
import { promiseFields } from '../../../../shared/domain/policy/compare/compare-promises.ts';
import { controllerFields } from '../../../../shared/domain/policy/open-proposal.ts';

const policyFields = [...controllerFields, ...promiseFields] as const;

export function isPolicyField(code: string): code is (typeof policyFields)[number] {
  return policyFields.some((each) => each === code);
}
