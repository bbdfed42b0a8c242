/** The notes on the published policy as they are typed in, and the way to and from the record. */
import { z } from 'zod';
import {
  authoritiesNamed,
  lawsCited,
  publishedPolicySchema,
  type PublishedPolicy,
} from '../../../../shared/domain/controller/published-policy.ts';
import { optionalDay } from './localized-form.ts';

const ticked = z.array(z.string());

export const policyFormSchema = z.object({
  datedOn: optionalDay,
  lawCited: z.enum(lawsCited),
  authorityNamed: z.enum(authoritiesNamed),
  minorsAge: z.number().int().min(0).max(18).nullable(),
  contains: ticked,
  rightsNamed: ticked,
  claims: ticked,
  declaredNotPersonal: ticked,
});
export type PolicyForm = z.infer<typeof policyFormSchema>;

/** Of a policy that nobody has described: it says nothing yet. */
export function policyToForm(policy: PublishedPolicy | null): PolicyForm {
  return {
    datedOn: policy?.datedOn ?? null,
    lawCited: policy?.lawCited ?? 'none',
    authorityNamed: policy?.authorityNamed ?? 'none',
    minorsAge: policy?.minorsAge ?? null,
    contains: [...(policy?.contains ?? [])],
    rightsNamed: [...(policy?.rightsNamed ?? [])],
    claims: [...(policy?.claims ?? [])],
    declaredNotPersonal: [...(policy?.declaredNotPersonal ?? [])],
  };
}

/** Throws where a list holds what no choice offers. */
export function formToPolicy(form: PolicyForm): PublishedPolicy {
  return publishedPolicySchema.parse(form);
}
