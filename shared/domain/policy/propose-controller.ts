/** Who the controller is, as the policy gives it: fields to take over one by one. */
import type { PolicyEvidence, PolicyFinding } from './policy-finding.ts';
import type { RegisterProposal } from './proposal.ts';

type ControllerProposal = RegisterProposal['controller'];
type Fields = { -readonly [Key in keyof ControllerProposal['value']]: ControllerProposal['value'][Key] };

/** The first of each in the policy counts. */
export function proposeController(findings: readonly PolicyFinding[]): ControllerProposal {
  const value: Fields = {};
  const evidence: Record<string, readonly PolicyEvidence[]> = {};
  const take = <Key extends keyof Fields>(key: Key, field: Fields[Key] | null, from: PolicyFinding): void => {
    if (field === null || field === undefined || value[key] !== undefined) return;
    value[key] = field;
    evidence[key] = from.evidence;
  };
  for (const finding of findings) {
    const { claim } = finding;
    switch (claim.kind) {
      case 'controller-name':
        take('name', claim.name, finding);
        take('legalForm', claim.legalForm, finding);
        break;
      case 'trade-name':
        take('tradeName', claim.name, finding);
        break;
      case 'controller-address':
        take('address', claim.address, finding);
        if (claim.address.countryCode === 'BE' || claim.address.countryCode === 'FR')
          take('country', claim.address.countryCode, finding);
        break;
      case 'controller-email':
        take('email', claim.email, finding);
        break;
      case 'controller-phone':
        take('phone', claim.phone, finding);
        break;
      case 'enterprise-number':
        take('enterpriseNumber', claim.number, finding);
        take('country', claim.country, finding);
        break;
      case 'website':
        take('website', claim.website, finding);
        break;
      default:
        break;
    }
  }
  return { value, evidence };
}
