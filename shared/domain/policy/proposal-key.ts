/** By what a proposal is known from one reading to the next: what has been refused is not proposed again. */
import type { RetentionProposal } from './proposal.ts';

export type EntryKind = 'category' | 'processor' | 'activity';

export function entryKey(kind: EntryKind, code: string): string {
  return `${kind}:${code}`;
}

export function fieldKey(of: 'controller' | 'promises', field: string): string {
  return `${of}:${field}`;
}

export function retentionKey({ categoryCode, duration, startEvent, ground }: RetentionProposal): string {
  const period = duration.unit === 'indefinite' ? ground.kind : `${duration.count} ${duration.unit}`;
  return `retention-rule:${categoryCode}:${period}:${startEvent}`;
}
