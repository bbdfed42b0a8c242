/** Where the published policy and the register stand: read again from the text that is kept, as often as either changes. */
import type { PolicyOverview } from '../../shared/contract/policy-calls.ts';
import { policyStanding, type PolicyStanding } from '../../shared/domain/policy/open-proposal.ts';
import type { RegisterProposal } from '../../shared/domain/policy/proposal.ts';
import { proposeRegister } from '../../shared/domain/policy/propose-register.ts';
import { readPolicy } from '../../shared/domain/policy/read-policy.ts';
import type { PolicyReading } from '../../shared/domain/policy/policy-finding.ts';
import type { PublishedText } from '../../shared/domain/policy/published-text.ts';
import type { Context } from '../context.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import {
  listPolicyAnswers,
  listPublishedPolicies,
  publishedPolicyOn,
} from '../database/published-policies.ts';
import { readProcessing } from './processing.ts';
import { readDirectory } from './processor-directory.ts';

export interface ReadStanding extends PolicyStanding {
  readonly policy: PublishedText;
  readonly reading: PolicyReading;
  readonly proposal: RegisterProposal;
}

/** The last reading: the same words are not read again with every look. What is published is no secret. */
let lastRead: { readonly text: string; readonly reading: PolicyReading } | null = null;

/** The text was opened apart, while it was foreign; by now it is bounded words, read by rules that end. */
function readingOf({ text }: PublishedText): PolicyReading {
  if (lastRead?.text !== text) lastRead = { text, reading: readPolicy(text, readDirectory()) };
  return lastRead.reading;
}

/** Null while no policy has been read. */
export function currentStanding({ db, today }: Context): ReadStanding | null {
  const policy = publishedPolicyOn(db, today());
  if (policy === null) return null;
  const directory = readDirectory();
  const reading = readingOf(policy);
  const controller = controllerOn(db, today());
  const proposal = proposeRegister(reading, { directory, language: controller.language });
  const record = readProcessing(db);
  const register = { ...record, controller, promises: promisesOn(db, today()), directory };
  const standing = policyStanding({ text: policy.text, reading }, proposal, register, listPolicyAnswers(db));
  return { ...standing, policy, reading, proposal };
}

export function overviewOf(context: Context): PolicyOverview {
  const versions = listPublishedPolicies(context.db).map(versionOf);
  const standing = currentStanding(context);
  if (standing === null) return { policy: null, versions, proposals: [], differences: [] };
  const { policy, reading, proposals, differences } = standing;
  const words = policy.text.split(/\s+/).filter((word) => word !== '').length;
  return {
    policy: { ...versionOf(policy), language: reading.language, words },
    versions,
    proposals: [...proposals],
    differences: [...differences],
  };
}

function versionOf(policy: PublishedText): PolicyOverview['versions'][number] {
  const { id, validFrom, publishedOn, sourceName, sha256, isCut, readAt } = policy;
  return { id, validFrom, publishedOn, sourceName, sha256, isCut, readAt };
}
