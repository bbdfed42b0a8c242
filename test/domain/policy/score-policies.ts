/** Precision and recall of what is read in a table of policies, claim by claim. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingClaim } from '../../../shared/domain/policy/policy-finding.ts';
import { readPolicy } from '../../../shared/domain/policy/read-policy.ts';
import { processorDirectorySchema } from '../../../shared/domain/processing/processor-directory.ts';
import type { PolicyCase } from './policies/policy-case.ts';

export const directory = processorDirectorySchema.parse(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../resources/directories/processors.json'), 'utf8'),
  ),
);

/** "retention:3 years last-contact", "no-data:bank-account"; null for what is not counted: which site, that there are cookies. */
export function claimKey(claim: FindingClaim): string | null {
  switch (claim.kind) {
    case 'controller-name':
      return `controller-name:${claim.name.toLowerCase()}`;
    case 'trade-name':
      return `trade-name:${claim.name.toLowerCase()}`;
    case 'controller-address':
      return `controller-address:${claim.address.postalCode} ${claim.address.town}`;
    case 'controller-email':
      return `controller-email:${claim.email}`;
    case 'controller-phone':
      return `controller-phone:${claim.phone.replace(/\D/g, '')}`;
    case 'enterprise-number':
      return `enterprise-number:${claim.number}`;
    case 'privacy-contact':
      return `privacy-contact:${claim.contact}`;
    case 'website':
      return null;
    case 'right':
      return `right:${claim.right}`;
    case 'answer-deadline':
      return claim.within === null
        ? 'deadline:reasonable'
        : `deadline:${claim.within.count} ${claim.within.unit}`;
    case 'channel':
      return `channel:${claim.channel}`;
    case 'identity-rule':
      return `identity:${claim.rule}`;
    case 'answer-destination':
      return `answer-to:${claim.destination}`;
    case 'authority':
      return `authority:${claim.authority ?? 'unnamed'}:${claim.address}`;
    case 'legal-text':
      return `law:${claim.text}`;
    case 'purpose':
      return `purpose:${claim.purpose}`;
    case 'data-category':
      return `${claim.isDenied ? 'no-' : ''}data:${claim.data}`;
    case 'lawful-basis':
      return `basis:${claim.basis}`;
    case 'processor':
      return `${claim.isDenied ? 'no-' : ''}processor:${claim.name.toLowerCase()}`;
    case 'recipient':
      return `${claim.isDenied ? 'no-' : ''}recipient:${claim.recipient}`;
    case 'transfer':
      return `transfer:${claim.isDenied ? 'no' : (claim.safeguard ?? claim.countryCode ?? 'yes')}`;
    case 'hosting-place':
      return `hosting:${claim.countryCode}`;
    case 'retention': {
      if (claim.duration === null) return `retention:${claim.basis}`;
      const count = claim.duration.unit === 'indefinite' ? '' : claim.duration.count;
      return `retention:${count} ${claim.duration.unit} ${claim.startEvent ?? '-'}`;
    }
    case 'cookies':
      return claim.use === 'used' ? null : `cookies:${claim.use}`;
    case 'cookie-limit':
      return `cookie-limit:${claim.duration.unit === 'indefinite' ? '' : claim.duration.count} ${claim.duration.unit}`;
    case 'cookie-refusal':
      return `cookie-refusal:${claim.by}`;
    case 'minors':
      return `minors:${claim.age ?? '-'}`;
    case 'marketing':
      return `marketing:${claim.promise}`;
    case 'automated-decision':
      return `automated:${claim.isTaken ? 'yes' : 'no'}`;
    case 'security-measure':
      return `security:${claim.measure}`;
    case 'breach':
      return `breach:${claim.withinHours ?? '-'}:${claim.hasThreshold ? 'risk' : 'any'}:${claim.tells}`;
    case 'policy-date':
      return `date:${claim.on}:${claim.date}`;
    case 'policy-change':
      return `change:${claim.notice}`;
    case 'statement':
      return `says:${claim.statement}`;
  }
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  /** What was missed or wrong, for the message of a failing test. */
  readonly faults: readonly string[];
}

export function scorePolicies(cases: readonly PolicyCase[]): Score {
  let found = 0;
  let missed = 0;
  let wrong = 0;
  const faults = cases.flatMap(({ name, text, says }) => {
    const wanted = new Set(says.split('\n'));
    const read = new Map(
      readPolicy(text, directory).findings.flatMap(({ claim, evidence }) => {
        const key = claimKey(claim);
        return key === null ? [] : [[key, evidence[0]?.sentence ?? ''] as const];
      }),
    );
    const notFound = [...wanted].filter((key) => !read.has(key));
    const notWanted = [...read].filter(([key]) => !wanted.has(key));
    found += wanted.size - notFound.length;
    missed += notFound.length;
    wrong += notWanted.length;
    return [
      `${name}: missed ${notFound.join(', ')}`,
      ...notWanted.map(([key, sentence]) => `${name}: wrong ${key} from "${sentence.slice(0, 110)}"`),
    ];
  });
  return {
    precision: found / (found + wrong),
    recall: found / (found + missed),
    found,
    missed,
    wrong,
    faults,
  };
}
